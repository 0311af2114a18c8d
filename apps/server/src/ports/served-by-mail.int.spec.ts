import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { FileStore, workOutbox } from '@xiezhi/docket';
import { freshDatabase, temporaryFolder } from '@xiezhi/docket/testing';
import type { KillSwitch } from '@xiezhi/docket/testing/kill-switch';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState, Service } from '@xiezhi/record';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import type { ReceivedMail } from '../testing/mail-server.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { attachmentsOf, MailServer, reportOn } from '../testing/mail-server.ts';
import { emailPort } from './email.ts';
import { MailNames } from './mail-names.ts';
import { MessageMarks } from './message-marks.ts';
import { hearMail, passOnReport } from './mail-reports.ts';
import { mailIn } from './outbox-message.ts';
import { hashOf, sendService } from './service-trace.ts';

const { pool, config } = await freshDatabase();
const folder = await temporaryFolder('xiezhi-mail-');
const files = new FileStore(pool, folder);
const server = new TestServer(pool, { files });
const { environment } = server;
const names = new MailNames(environment.vault);
const marks = new MessageMarks(environment.vault);
const mail = await new MailServer().open();
const address = 'bai@example.cn';
/** Not a paper, and so no two of its bytes can be lost and found again by a reader of PDFs. */
const bytes = Buffer.from(Array.from({ length: 70_000 }, (_one, n) => (n * 7919) % 256));
let one: CaseAtCourt;
let clerk: Browser;
let paper = '';

const stateNow = async () =>
  (await environment.docket.cache.load(one.stream as StreamId)).state as CaseState;
const lastService = async (): Promise<Service> => {
  const found = (await stateNow()).service.services.at(-1);
  if (found === undefined) throw new Error('nothing was served');
  return found;
};
const eventsOf = ({ traces }: Service) => traces.map(({ event }) => event);

async function serve(): Promise<void> {
  await one.act(clerk, 'service.serve', { papers: [paper] }, 'd1');
}

/** The mail as a server has it that took it and was not heard to say so. */
async function onItsWay(): Promise<ReceivedMail> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from outbox where port = 'service' and state = 'waiting' and stream = $1",
    [one.stream],
  );
  const envid = names.of(rows[0]?.id ?? '');
  const envelope = {
    mailFrom: { address: 'court@court.example', args: {} },
    rcptTo: [{ address, args: {} }],
    dsn: { ret: null, envid },
  };
  return { raw: `Message-ID: <${envid}@court.example>`, envelope };
}

/** Enters the reports that wait, and sends nothing. */
async function passOn(): Promise<void> {
  await workOutbox(pool, { 'mail-report': (each) => passOnReport(environment, each) });
}

/** Does what the outbox holds, as the running court does. */
async function work(): Promise<void> {
  await pool.query("update outbox set next_at = now() where state = 'waiting'");
  const email = emailPort(
    pool,
    { SMTP_URL: mail.url, MAIL_FROM: 'court@court.example' },
    { files, names, marks },
  );
  const workers = {
    service: (each: Parameters<typeof mailIn>[0]) =>
      sendService(environment, each, mailIn(each), email),
    'mail-report': (each: Parameters<typeof mailIn>[0]) => passOnReport(environment, each),
  };
  while ((await workOutbox(pool, workers)) > 0);
  email.close();
}

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  clerk = await one.signIn(staff.he);
  await one.act(clerk, 'participation.invite', { participant: 'd1' });
  const said = {
    electronic: true,
    channels: ['email'],
    email: address,
    address: '云州市东湖区柳荫巷 3 号',
    basis: 'express',
    evidence: '电话录音 3 号',
  };
  await one.act(clerk, 'service.record-address', said, 'd1');
  const stored = await files.put(bytes, 'application/pdf', server.now);
  paper = stored.sha256;
  const complaint = (await stateNow()).documents.papers.find(
    ({ template }) => template === 'complaint',
  );
  const file = {
    sha256: stored.sha256,
    name: '民事起诉状.pdf',
    mediaType: 'application/pdf',
    bytes: stored.bytes,
  };
  await environment.docket.execute(
    {
      name: 'documents.issue',
      commandId: server.nextId() as CommandId,
      stream: one.stream as StreamId,
      offer: complaint?.id ?? '',
      input: { file, sm3: stored.sm3 },
    },
    systemActor('render'),
  );
});
beforeEach(() => {
  mail.received.length = 0;
  mail.refuses = null;
  mail.looksFor = 0;
});
afterAll(async () => {
  await mail.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a service by e-mail', () => {
  test('OLR-31.1.0: what is attached is, byte for byte, what is stored and was served', async () => {
    await serve();
    await work();
    expect(mail.received).toHaveLength(1);
    const [received] = mail.received;
    expect(received && [...attachmentsOf(received)]).toEqual([['民事起诉状.pdf', bytes]]);
    const service = await lastService();
    expect(eventsOf(service)).toEqual(['sent']);
    expect(JSON.parse(service.traces[0]?.proof ?? '')).toMatchObject({
      attached: 1,
      papers: hashOf([paper]),
    });
  });

  test('OOR-26.1.0: whoever has no account is told where and with which code it is read again, and follows no link', async () => {
    const { rows } = await pool.query<{ text: string }>(
      'select text from sent_message where address = $1',
      [address],
    );
    const code = environment.accessCodes.code(one.stream as StreamId, 'd1');
    expect(rows[0]?.text).toContain(`“凭通知看文书”，填查阅码 ${code}`);
    expect(rows[0]?.text).not.toMatch(/https?:|www\./);
    // The code lies in no docket and in no outbox.
    const kept = await pool.query(
      "select 1 from outbox where port = 'service' and message::text like '%' || $1 || '%'",
      [code],
    );
    expect(kept.rows).toEqual([]);
  });

  test('OLR-31.3.1: no other bytes leave in place of a paper that is damaged', async () => {
    const stored = await files.put(Buffer.from('whole'), 'application/pdf', server.now);
    await rm(files.pathOf(stored.sha256));
    const email = emailPort(pool, { SMTP_URL: mail.url }, { files, names, marks });
    const lost = { sha256: stored.sha256, name: 'a.pdf', mediaType: 'application/pdf' };
    const message = { id: 'lost', to: address, subject: '送达', text: '送达', files: [lost] };
    await expect(email.send(message, server.now)).rejects.toThrow('is not here whole');
    email.close();
    expect(mail.received).toEqual([]);
  });
});

describe('what becomes of the mail', () => {
  async function sent() {
    await serve();
    await work();
    const received = mail.received.at(-1);
    if (received === undefined) throw new Error('no mail came');
    return received;
  }

  test('OLR-31.1.0: a report of delivery is asked for, and is arrival, once and at the moment it names', async () => {
    const received = await sent();
    expect(received.envelope).toMatchObject({
      dsn: { ret: 'HDRS', envid: expect.stringMatching(/^[0-9a-f]{32}\.[0-9a-f]{20}$/) as unknown },
      rcptTo: [{ dsn: { notify: ['SUCCESS', 'FAILURE', 'DELAY'] } }],
    });
    server.later(60);
    const at = new Date(Date.parse(server.now) - 600_000);
    const report = reportOn(received, 'delivered', { at: at.toUTCString() });
    expect(await hearMail(pool, names, report)).toEqual(['noted']);
    await work();
    await hearMail(pool, names, report);
    await work();
    const service = await lastService();
    expect(eventsOf(service)).toEqual(['sent', 'arrived']);
    expect(service.effective).toMatchObject({ at: at.toISOString(), channel: 'email' });
    // All parties read the trace: what the mail was called, and where to, is not theirs to know.
    const said = JSON.stringify(service.traces);
    expect(said).not.toContain(received.envelope.dsn?.envid);
    expect(said).not.toContain(address);
  });

  test('OLR-31.1.0: that a relay has it, or still tries, is no arrival and no failure', async () => {
    const received = await sent();
    for (const action of ['relayed', 'delayed', 'expanded'])
      expect(await hearMail(pool, names, reportOn(received, action))).toEqual(['nothing-new']);
    await work();
    expect(eventsOf(await lastService())).toEqual(['sent']);
  });

  test('OLR-31.1.0: a report that somebody made up, or about an address it was forwarded to, is left alone', async () => {
    const received = await sent();
    const forwarded = reportOn(received, 'delivered', { to: 'lawyer@example.cn' });
    expect(await hearMail(pool, names, forwarded)).toEqual(['not-ours']);
    // The other side knows the entry and works out the outbox's number from it; the rest of the name it cannot.
    const [id = ''] = received.envelope.dsn?.envid?.split('.') ?? [];
    const madeUp = reportOn(
      {
        raw: `Message-ID: <${id}.${'0'.repeat(20)}@court.example>`,
        envelope: { ...received.envelope, dsn: { ret: null, envid: id } },
      },
      'delivered',
    );
    expect(await hearMail(pool, names, madeUp)).toEqual(['not-ours']);
    expect(await hearMail(pool, names, 'Subject: 您好\n\n收到了，谢谢。')).toEqual([]);
    await work();
    expect(eventsOf(await lastService())).toEqual(['sent']);
  });

  test('OLR-31.3.1: a bounce is entered in the server’s words without the address, and is the clerk’s task', async () => {
    const received = await sent();
    const diagnostic = `552 <${address.toUpperCase()}>: mailbox full`;
    await hearMail(pool, names, reportOn(received, 'failed', { diagnostic }));
    await work();
    const service = await lastService();
    expect(eventsOf(service)).toEqual(['sent', 'failed']);
    expect(service.traces[1]?.proof).toContain('552 <…>: mailbox full');
    expect(await owed()).toContain(`service/failed/${service.id}`);
  });

  test('OLR-31.3.1: where it was forwarded to is told to no other party, however the server writes it', async () => {
    const received = await sent();
    const diagnostic = '552 "box.7@inner.example" (rfc822;Bai+home@private.example): mailbox full';
    const forwarded = 'box.7@inner.example';
    await hearMail(pool, names, reportOn(received, 'failed', { forwarded, diagnostic }));
    await work();
    const proof = (await lastService()).traces[1]?.proof ?? '';
    expect(JSON.parse(proof)).toMatchObject({ diagnostic: '552 "…" … mailbox full' });
    expect(proof).not.toMatch(/@|inner|private|home/);
  });

  test('OLR-31.1.0: a clock that goes years wrong moves no arrival before the order, also where nothing is noted of its leaving', async () => {
    server.later(60);
    await serve();
    const unnoted = await onItsWay();
    await hearMail(pool, names, reportOn(unnoted, 'delivered', { at: '2020-01-01T00:00:00Z' }));
    await passOn();
    const service = await lastService();
    expect(service.effective?.at).toBe(service.orderedAt);
  });
});

const owed = async (): Promise<readonly string[]> =>
  (
    await pool.query<{ key: string }>('select key from task where stream = $1', [one.stream])
  ).rows.map(({ key }) => key);

describe('what the mail server does not take', () => {
  test('OLR-31.3.1: refused for good, it is not tried again; the docket says so and the clerk serves another way', async () => {
    mail.refuses = { at: 'address', code: 550, said: `no such user ${address}` };
    await serve();
    await work();
    mail.refuses = null;
    await work();
    const service = await lastService();
    expect(eventsOf(service)).toEqual(['failed']);
    expect(service.traces[0]?.proof).toContain('no such user …');
    expect(mail.received).toEqual([]);
    expect(await owed()).toContain(`service/failed/${service.id}`);
  });

  test('OLR-31.3.1: told to come back later, it comes back, and the docket has heard nothing meanwhile', async () => {
    mail.refuses = { at: 'mail', code: 451, said: 'greylisted' };
    await serve();
    await work();
    expect(eventsOf(await lastService())).toEqual([]);
    mail.refuses = null;
    await work();
    expect(eventsOf(await lastService())).toEqual(['sent']);
    expect(mail.received).toHaveLength(1);
  });
});

describe('a mail of which the server is not heard to take it', () => {
  const sentTwice = { to: address, subject: '送达', text: '送达', reported: true };
  const port = () => emailPort(pool, { SMTP_URL: mail.url }, { files, names, marks });
  const waiting = async () =>
    (
      await pool.query(
        "select 1 from outbox where port = 'service' and state = 'waiting' and stream = $1",
        [one.stream],
      )
    ).rows.length;

  test('OLR-31.3.1: a server may look through it for longer than a line is waited for, and whoever asks again meanwhile waits for the first', async () => {
    mail.looksFor = 16_000;
    const email = port();
    const message = { ...sentTwice, id: 'long' };
    await Promise.all([email.send(message, server.now), email.send(message, server.now)]);
    email.close();
    mail.looksFor = 0;
    expect(mail.received).toHaveLength(1);
  }, 40_000);

  test('OLR-31.3.1: what failed is tried again, and is no longer under way', async () => {
    const email = port();
    mail.refuses = { at: 'mail', code: 451, said: 'greylisted' };
    const message = { ...sentTwice, id: 'again' };
    await expect(email.send(message, server.now)).rejects.toThrow('451');
    mail.refuses = null;
    await email.send(message, server.now);
    email.close();
    expect(mail.received).toHaveLength(1);
  });

  test.each(['delivered', 'failed'])(
    'OLR-31.3.1: is not sent again once a report says that it was %s',
    async (action) => {
      await serve();
      const unnoted = await onItsWay();
      await hearMail(pool, names, reportOn(unnoted, action));
      await work();
      expect(mail.received).toEqual([]);
      expect(await waiting()).toBe(0);
      expect(eventsOf(await lastService())).toEqual([
        action === 'delivered' ? 'arrived' : 'failed',
      ]);
    },
  );

  test('OLR-31.3.1: where the clerk has heard that it arrived it is not sent again, and not called failed', async () => {
    await serve();
    const { id } = await lastService();
    const at = courtMinute(server.now);
    const said = { channel: 'email', sentAt: at, outcome: 'arrived', at, proof: '电话核实' };
    await one.act(clerk, 'service.record-sending', { ...said, files: [] }, id);
    await work();
    expect(mail.received).toEqual([]);
    expect(await waiting()).toBe(0);
    const { rows } = await pool.query(
      "select 1 from outbox join sent_message using (id) where message ->> 'service' = $1 and stream = $2",
      [id, one.stream],
    );
    expect(rows).toHaveLength(1);
  });
});

/** The minute on the clock at the court. */
const courtMinute = (now: string): string =>
  new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 16);

const program = fileURLToPath(new URL('../testing/mailing-court.ts', import.meta.url));

/** Sends in a process of its own. @returns the signal by which it was killed, or null when it came to the end. */
async function sendAndDie(kill: KillSwitch | null): Promise<string | null> {
  // What was being sent when a process died is free again after its lease.
  await pool.query("update outbox set next_at = now() where state = 'waiting'");
  const words = [JSON.stringify(config), folder, mail.url, server.now, JSON.stringify(kill)];
  const child = spawn(process.execPath, [program, ...words], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
}

test('OLR-31.4.0: a court killed between any two steps of a sending loses no mail, and what went twice is one: one name, sent once, effective once', async () => {
  let [deaths, twice] = [0, 0];
  for (let nth = 1; nth <= 4; nth += 1) {
    for (const when of ['before', 'after'] as const) {
      const at = `write ${String(nth)}, ${when}`;
      mail.received.length = 0;
      await serve();
      if ((await sendAndDie({ nth, when, of: 'write' })) === 'SIGKILL') deaths += 1;
      expect(await sendAndDie(null), at).toBeNull();
      const ids = mail.received.map(({ raw }) => /^Message-ID: (\S+)/m.exec(raw)?.[1]);
      expect(ids.length, at).toBeGreaterThan(0);
      expect(new Set(ids).size, at).toBe(1);
      if (ids.length > 1) twice += 1;
      expect(eventsOf(await lastService()), at).toEqual(['sent']);
      for (const received of mail.received)
        await hearMail(pool, names, reportOn(received, 'delivered'));
      await work();
      expect(eventsOf(await lastService()), at).toEqual(['sent', 'arrived']);
      const { rows } = await pool.query(
        "select 1 from entry where stream = $1 and kind = 'service.Effective' and body like '%' || $2 || '%'",
        [one.stream, `"${(await lastService()).id}"`],
      );
      expect(rows, at).toHaveLength(1);
    }
  }
  expect(deaths).toBe(8);
  // Killed between the mail server's yes and our note of it.
  expect(twice).toBeGreaterThan(0);
}, 300_000);
