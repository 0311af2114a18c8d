import type { FoundInCaseDto, ServedPapersDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseState, Service } from '@xiezhi/record';
import { afterAll, describe, expect, test } from 'vitest';
import { MailNames } from '../ports/mail-names.ts';
import { hearMail } from '../ports/mail-reports.ts';
import type { Browser } from '../testing/browser.ts';
import { attachmentsOf, MailServer, reportOn } from '../testing/mail-server.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';
import { forgetCopies } from './copies-between.ts';
import { accepted } from './testing/giving.ts';
import { complaintOf, TwoZones } from './testing/two-zones.ts';

/* Papers that leave the court zone for somebody without an account: in a mail, and by the code of a notice. */

const mail = await new MailServer().open();
const before = process.env['SMTP_URL'];
process.env['SMTP_URL'] = mail.url;
const zones = await TwoZones.open();
const { service, court } = zones;
await register(service.server, zhao);
const plaintiff = await signedIn(service.server, zhao.mobile);
const he = await zones.staff('he');
const lin = await zones.staff('lin');
const stream = await accepted(
  zones,
  plaintiff,
  'filing.submit',
  null,
  complaintOf(zones, zhao, gu),
);
await accepted(zones, lin, 'filing.register', stream, { procedure: 'summary' });
await accepted(zones, lin, 'assignment.assign', stream, {
  judge: zones.demo.people['lu'],
  clerk: zones.demo.people['he'],
});
await accepted(zones, he, 'participation.invite', stream, { participant: 'd1' });
await accepted(
  zones,
  he,
  'service.record-address',
  stream,
  {
    electronic: true,
    channels: ['email'],
    email: 'gu@example.cn',
    address: '云州市东湖区柳荫巷 3 号',
    basis: 'express',
    evidence: '电话录音 3 号',
  },
  'd1',
);
await zones.quiet();

afterAll(async () => {
  if (before === undefined) delete process.env['SMTP_URL'];
  else process.env['SMTP_URL'] = before;
  await mail.close();
});

const stateNow = async (): Promise<CaseState> =>
  (await court.server.environment.docket.cache.load(stream as StreamId)).state as CaseState;
const lastService = async (): Promise<Service | undefined> =>
  (await stateNow()).service.services.at(-1);
const complaint = async (): Promise<string> => {
  const { documents } = await stateNow();
  return documents.papers.find(({ template }) => template === 'complaint')?.file?.sha256 ?? '';
};
const stored = async (zone: typeof court, sha256: string): Promise<Buffer | null> => {
  const { files } = zone.server.environment;
  if ((await files.find(sha256)) === null) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of files.read(sha256)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
async function serve(): Promise<void> {
  mail.received.length = 0;
  await accepted(zones, he, 'service.serve', stream, { papers: [await complaint()] }, 'd1');
  await zones.quiet();
}
const forgotten = async (): Promise<Buffer | null> => {
  await forgetCopies(service.pool, service.server.environment.files, zones.now);
  return stored(service, await complaint());
};

describe('a service by e-mail out of the court zone', () => {
  test('OLR-31.1.0: the letter encloses the papers, the mail carries them, and the service zone keeps them no longer than a copy', async () => {
    await serve();
    const bytes = await stored(court, await complaint());
    const [received] = mail.received;
    expect(received && [...attachmentsOf(received).values()]).toEqual([bytes]);
    expect((await lastService())?.traces.map(({ event }) => event)).toEqual(['sent']);
    expect(await forgotten()).toEqual(bytes);
    zones.later(0, 61);
    expect(await forgotten()).toBeNull();
  });

  test('OLR-31.1.0: the report comes in where the internet is, and is entered where the case is', async () => {
    const [received] = mail.received;
    if (received === undefined) throw new Error('no mail came');
    const names = new MailNames(service.vault);
    const heard = await hearMail(service.pool, names, reportOn(received, 'delivered'));
    expect(heard).toEqual(['noted']);
    await zones.quiet();
    expect(await lastService()).toMatchObject({
      effective: { channel: 'email', branch: 'confirmed-address' },
      traces: [{ event: 'sent' }, { event: 'arrived' }],
    });
  });

  test('OLR-31.3.1: what the mail server never takes is told to the court zone, and tried once', async () => {
    mail.refuses = { at: 'address', code: 550, said: 'no such user' };
    await serve();
    mail.refuses = null;
    expect((await lastService())?.traces).toMatchObject([{ event: 'failed' }]);
    expect((await lastService())?.traces[0]?.proof).toContain('no such user');
    const waiting = "select 1 from outbox where state <> 'done' and port in ('email', 'service')";
    for (const { pool } of [service, court]) expect((await pool.query(waiting)).rows).toEqual([]);
  });
});

describe('what was served, by the code of the notice', () => {
  const code = () => court.server.environment.accessCodes.code(stream as StreamId, 'd1');
  const last4 = gu.mobile.slice(-4);
  const look = async (who: Browser, four = last4, given = code()) =>
    who.post('/api/served', { code: given, last4: four });

  test('OOR-26.1.0: is read in the service zone, without an account, byte for byte, for half an hour', async () => {
    zones.later(0, 61);
    expect(await forgotten()).toBeNull();
    const nobody = await service.server.browser();
    const { status, body } = await look(nobody);
    expect(status).toBe(200);
    const found = body as unknown as ServedPapersDto;
    expect(found).toMatchObject({ addressee: gu.name });
    const paper = found.services[0]?.papers[0];
    const open = () => service.server.app.request(paper?.url ?? '');
    const answer = await open();
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(
      await stored(court, paper?.sha256 ?? ''),
    );
    // Looked at again, they are not sent again, and lie there for as long again.
    zones.later(0, 20);
    const again = (await look(nobody)).body as unknown as ServedPapersDto;
    zones.later(0, 20);
    expect(await forgotten()).not.toBeNull();
    const second = await service.server.app.request(again.services[0]?.papers[0]?.url ?? '');
    expect(second.status).toBe(200);
    zones.later(0, 11);
    expect((await open()).status).toBe(404);
    expect(await forgotten()).toBeNull();
  });

  test('OOR-26.1.0: tries are counted in the court zone, for each who tries by themselves', async () => {
    const guesser = await service.server.browser();
    let status = 0;
    for (let n = 0; n < 12 && status !== 429; n += 1)
      ({ status } = await look(guesser, last4, `2222-22${String(20 + n)}`));
    expect(status).toBe(429);
    expect((await look(guesser)).body).toMatchObject({ code: 'codes-tried' });
    expect((await look(await service.server.browser())).status).toBe(200);
    const counted = await court.pool.query('select 1 from sign_in_failure');
    expect(counted.rows.length).toBeGreaterThan(5);
  });

  test('OOR-26.1.0: while the court zone is away it says so, and half an answer gets its faults', async () => {
    const nobody = await service.server.browser();
    expect(await look(nobody, '12')).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'last4' }] },
    });
    await zones.stop('court');
    expect((await look(nobody)).body).toMatchObject({ code: 'court-zone-away' });
    zones.runBoth();
  }, 30_000);
});

describe('a search in the papers of a case', () => {
  test('is answered by the court zone; the service zone holds nothing of what they say', async () => {
    const path = `/api/cases/${stream.slice('case:'.length)}/find?q=${encodeURIComponent('诉讼请求')}`;
    const ask = async (): Promise<FoundInCaseDto> => {
      const { status, body } = await plaintiff.get(path);
      expect(status).toBe(200);
      return body as unknown as FoundInCaseDto;
    };
    await expect
      .poll(async () => (await ask()).pages.length, { timeout: 50_000 })
      .toBeGreaterThan(0);
    const [page] = (await ask()).pages;
    expect(page?.file.sha256).toBe(await complaint());
    expect(page?.line).toContainEqual({ text: '诉讼请求', marked: true });
    const kept = async ({ pool }: typeof court): Promise<number> =>
      (await pool.query('select 1 from file_text union all select 1 from file_reading')).rows
        .length;
    expect(await kept(service)).toBe(0);
    expect(await kept(court)).toBeGreaterThan(0);
  });
});

describe('a paper that is leafed through', () => {
  test('is drawn in the service zone from the bytes that were sent there, its text comes from the court zone', async () => {
    const sha256 = await complaint();
    const of = `stream=${encodeURIComponent(stream)}`;
    try {
      const { status, body } = await plaintiff.get(`/api/files/${sha256}/pages?${of}`);
      expect([status, body['pages']]).toEqual([200, 1]);
      const picture = await service.server.app.request(
        `/api/files/${sha256}/pages/1?width=200&${of}`,
        { headers: { cookie: plaintiff.cookie } },
      );
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
    } finally {
      service.server.environment.pictures.stop();
    }
    const text = await plaintiff.get(
      `/api/cases/${stream.slice('case:'.length)}/page-text?file=${sha256}&page=1`,
    );
    expect([text.status, text.body['state']]).toEqual([200, 'read']);
    expect(text.body['text']).toContain('诉讼请求');
  });
});
