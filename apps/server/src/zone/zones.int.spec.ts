import { existsSync } from 'node:fs';
import type { CommandId } from '@xiezhi/kernel';
import { addDays, addMillis, courtDayOf, endOfDay } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { visitor } from '@xiezhi/procedures';
import { describe, expect, test } from 'vitest';
import { ReadingJob } from '../reading/reading-job.ts';
import { madePdf } from '../reading/testing/made-files.ts';
import type { Browser } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';
import { actorFor } from '../people/actors.ts';
import { Post } from './post.ts';
import { complaintOf, TwoZones } from './testing/two-zones.ts';

const zones = await TwoZones.open();
const { service, court } = zones;
await register(service.server, zhao);
await register(service.server, gu);
const plaintiff = await signedIn(service.server, zhao.mobile);
const stranger = await signedIn(service.server, gu.mobile);
const lin = await zones.staff('lin');
await zones.quiet();

const stateOf = async (stream: string): Promise<CaseState> =>
  (await court.server.environment.docket.cache.load(stream as never)).state as CaseState;
let count = 0;
const give = (
  browser: Browser,
  name: string,
  stream: string | null,
  input: Readonly<Record<string, unknown>>,
  key = '',
) => {
  count += 1;
  const commandId = `zones-${String(count).padStart(6, '0')}`;
  return browser.post(`/api/commands/${name}`, { commandId, stream, key, input });
};
async function filed(): Promise<string> {
  const { body } = await give(plaintiff, 'filing.submit', null, complaintOf(zones, zhao, gu));
  await zones.quiet();
  // On a busy machine the answer comes after the wait: then it is asked for.
  const done =
    body['outcome'] === 'received'
      ? (await plaintiff.get(`/api/commands/${body['commandId'] as string}`)).body
      : body;
  return (done['receipts'] as { stream: string }[])[0]?.stream ?? '';
}
const tokenOf = ({ cookie, csrf }: Browser) => ({ cookie, 'x-csrf': csrf });
const messagesTo = async (mobile: string): Promise<string> =>
  (
    await service.pool.query<{ text: string }>('select text from sent_message where address = $1', [
      mobile,
    ])
  ).rows
    .map(({ text }) => text)
    .join('\n');
const told = (mobile: string, words: RegExp): Promise<void> =>
  expect.poll(() => messagesTo(mobile), { timeout: 30_000 }).toMatch(words);
const alarms = async (): Promise<readonly string[]> =>
  (await court.pool.query<{ why: string }>('select why from letter_aside order by at')).rows.map(
    ({ why }) => why,
  );

describe('what is at home where', () => {
  test('a person’s docket is kept in both zones, byte for byte; its password in one', async () => {
    const { person = '' } = await plaintiff.me();
    const read = async ({ pool }: typeof court) =>
      (
        await pool.query<Readonly<Record<string, unknown>>>(
          `select e.seq, e.body, e.commitment, e.head, s.salts from entry e join entry_salt s using (stream, seq)
            where e.stream = $1 order by e.seq`,
          [`person:${person}`],
        )
      ).rows;
    const copy = await read(court);
    expect(copy.length).toBeGreaterThan(1);
    expect(copy).toEqual(await read(service));
    const secrets = async ({ pool }: typeof court) =>
      (await pool.query('select 1 from secret where stream = $1', [`person:${person}`])).rows
        .length;
    expect([await secrets(service), await secrets(court)]).toEqual([1, 0]);
    const answer = await court.server.app.request('/api/auth/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: zhao.mobile, password: 'x' }),
    });
    expect(answer.status).toBe(401);
  });

  test('the law’s own tools and the court’s address are answered without asking anybody', async () => {
    await zones.stop();
    const nobody = await service.server.browser();
    expect((await nobody.me()).court?.phone).toBe('0800-5550');
    expect((await nobody.get('/api/courts?q=')).body).toHaveLength(1);
    expect((await nobody.get('/api/announcements')).body).toMatchObject({ items: [] });
    expect((await nobody.get('/api/law/deadline?from=2026-03-02&period=15d')).status).toBe(200);
    zones.runBoth();
  });

  test('what is asked of a look goes along to where it is made: warnings alone bring no papers', async () => {
    const look = async (query: string) => {
      count += 1;
      const commandId = `look-${String(count).padStart(6, '0')}`;
      const input = complaintOf(zones, zhao, gu);
      const asked = { commandId, stream: null, key: '', input };
      const { body } = await plaintiff.post(`/api/previews/filing.submit${query}`, asked);
      expect(body).toMatchObject({ outcome: 'rehearsed' });
      return (body['papers'] as readonly unknown[]).length;
    };
    expect(await look('')).toBeGreaterThan(0);
    expect(await look('?only=warnings')).toBe(0);
  });
});

describe('the inner network is away', () => {
  test('what a person reads is here, what they hand in is received, and nothing is lost', async () => {
    const stream = await filed();
    await zones.stop('court');
    expect((await plaintiff.get(`/api/cases/${stream.slice(5)}`)).status).toBe(200);
    expect((await plaintiff.get('/api/tasks')).status).toBe(200);
    const form = await plaintiff.get(
      `/api/forms/filing.supplement?stream=${encodeURIComponent(stream)}&key=`,
    );
    expect(form.body).toMatchObject({ command: 'filing.supplement' });
    const why = await plaintiff.get(`/api/cases/${stream.slice(5)}/as-of/1`);
    expect(why.body).toMatchObject({ code: 'court-zone-away' });
    expect(why.status).toBe(503);

    const place = `/api/drafts/filing.supplement?stream=${encodeURIComponent(stream)}&key=`;
    const kept = await service.server.app.request(place, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...tokenOf(plaintiff) },
      body: JSON.stringify({ values: { note: '写到一半' } }),
    });
    expect(kept.status).toBe(200);
    expect((await plaintiff.get('/api/drafts')).body).toMatchObject([
      { stream, about: expect.stringContaining(zhao.name) as unknown },
    ]);
    const again = await plaintiff.get(
      `/api/forms/filing.supplement?stream=${encodeURIComponent(stream)}&key=`,
    );
    expect(again.body).toMatchObject({ values: { note: '写到一半' } });

    const note = { note: '补交付款凭证。', attachments: [], conformsToOriginals: true };
    const received = await give(plaintiff, 'filing.supplement', stream, note);
    expect(received).toMatchObject({ status: 202, body: { outcome: 'received', at: zones.now } });
    const id = received.body['commandId'] as string;
    expect((await plaintiff.get(`/api/commands/${id}`)).body).toMatchObject({
      outcome: 'received',
    });

    // The service zone is started anew meanwhile; then the court comes back.
    await zones.stop('service');
    zones.later(0, 90);
    zones.runBoth();
    await zones.quiet();
    // Whoever has gone meanwhile is told by message, once nobody has asked for a minute.
    zones.later(0, 2);
    await told(zhao.mobile, /补交.*已经办好，时间按提交的时刻算/);
    const answer = await plaintiff.get(`/api/commands/${id}`);
    expect(answer.body).toMatchObject({ outcome: 'accepted', receipts: [{ stream }] });
    expect((answer.body['receipts'] as { at: string }[])[0]?.at).toBe(received.body['at']);
    const { body } = await plaintiff.get(`/api/cases/${stream.slice(5)}`);
    expect(JSON.stringify(body)).toContain('补交付款凭证');
    expect((await plaintiff.get('/api/drafts')).body).toEqual([]);
  }, 120_000);
});

test('what was received and then refused is told to whoever has gone, and what they wrote is kept', async () => {
  const stream = await filed();
  const place = `/api/drafts/filing.supplement?stream=${encodeURIComponent(stream)}&key=`;
  const note = { note: '不该有的', attachments: [], conformsToOriginals: true };
  await zones.stop('court');
  const put = await service.server.app.request(place, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...tokenOf(stranger) },
    body: JSON.stringify({ values: note }),
  });
  expect(put.status).toBe(200);
  expect((await give(stranger, 'filing.supplement', stream, note)).status).toBe(202);
  zones.later(0, 90);
  zones.runBoth();
  await zones.quiet();
  zones.later(0, 2);
  await told(gu.mobile, /没有办成/);
  expect(JSON.stringify((await stranger.get('/api/drafts')).body)).toContain(stream);
}, 60_000);

describe('dated by receipt', () => {
  test('received in the service zone at 23:59 on the last day, decided in the court zone after midnight: in time', async () => {
    const stream = await filed();
    const asked = { items: ['defendant-address'], note: '请写明被告现在的住所地。' };
    expect((await give(lin, 'filing.request-correction', stream, asked)).status).toBe(200);
    await zones.quiet();
    const { filing } = await stateOf(stream);
    const dueOn = filing.corrections[0]?.dueOn ?? courtDayOf(zones.now);
    const minuteBefore = addMillis(endOfDay(dueOn), -60_000);
    zones.at(minuteBefore);
    await zones.quiet();
    await zones.stop('court');
    const { claims, defendants } = complaintOf(zones, zhao, gu);
    const correction = { note: '补充住址', defendants, claims, attachments: [] };
    const received = await give(plaintiff, 'filing.correct', stream, correction);
    expect(received).toMatchObject({ status: 202, body: { at: minuteBefore } });

    // The court zone wakes after midnight; its timers run before the letter has come, and enter nothing.
    await zones.stop('service');
    zones.at(addMillis(endOfDay(dueOn), 300_000));
    zones.run('court');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const passed = async (): Promise<number> =>
      (
        await court.pool.query(
          "select 1 from entry where stream = $1 and kind = 'deadline.Passed'",
          [stream],
        )
      ).rows.length;
    expect(await passed()).toBe(0);
    zones.run('service');
    await zones.quiet();
    const after = await stateOf(stream);
    expect(after.filing.corrections[0]?.answeredAt).toBe(minuteBefore);
    expect(await passed()).toBe(0);
  }, 120_000);

  test('nothing came: the term passes as soon as the service zone has said that nothing more will', async () => {
    const stream = await filed();
    const asked = { items: ['defendant-address'], note: '请写明被告现在的住所地。' };
    await give(lin, 'filing.request-correction', stream, asked);
    await zones.quiet();
    const { filing } = await stateOf(stream);
    zones.at(endOfDay(addDays(filing.corrections[0]?.dueOn ?? courtDayOf(zones.now), 1)));
    await expect
      .poll(
        async () =>
          (
            await court.pool.query(
              "select 1 from entry where stream = $1 and kind = 'deadline.Passed'",
              [stream],
            )
          ).rows.length,
        { timeout: 20_000 },
      )
      .toBe(1);
    // Whoever still corrects is received, and it is late.
    expect((await stateOf(stream)).filing.corrections[0]?.answeredAt).toBeNull();
  }, 120_000);
});

describe('who may read', () => {
  test('somebody else’s page, docket and file are nobody’s business', async () => {
    const stream = await filed();
    const bytes = Buffer.from('付款凭证一张', 'utf8');
    const { files } = service.server.environment;
    const stored = await files.put(bytes, 'text/plain', zones.now);
    const { person = '' } = await plaintiff.me();
    await files.hold(stored.sha256, person as never);
    const file = { sha256: stored.sha256, name: '凭证.txt', mediaType: 'text/plain', bytes: 18 };
    const note = { note: '补交', attachments: [file], conformsToOriginals: true };
    expect((await give(plaintiff, 'filing.supplement', stream, note)).status).toBe(200);
    await zones.quiet();
    const url = `/api/files/${stored.sha256}?stream=${encodeURIComponent(stream)}`;
    const read = (browser: Browser) =>
      service.server.app.request(url, { headers: { cookie: browser.cookie } });
    expect((await read(plaintiff)).status).toBe(200);
    // The court has the bytes, and whoever handed them in is known there.
    expect(
      await court.server.environment.files.heldBy(stored.sha256, person as never),
    ).not.toBeNull();

    expect((await read(stranger)).status).toBe(404);
    expect((await stranger.get(`/api/cases/${stream.slice(5)}`)).status).toBe(404);
    const supplement = await give(stranger, 'filing.supplement', stream, note);
    expect(supplement.status).toBe(422);
    const bare = { note: '我也补交', attachments: [], conformsToOriginals: true };
    expect(await give(stranger, 'filing.supplement', stream, bare)).toMatchObject({
      status: 409,
      body: { refusals: [{ code: 'permission/not-linked' }] },
    });
  }, 120_000);

  test('a paper is leafed through in the zone of service, and its text comes from the court zone', async () => {
    const stream = await filed();
    const bytes = madePdf([{ text: ['付款凭证'] }, { text: ['第二页 已经付清'] }]);
    const { files } = service.server.environment;
    const { sha256 } = await files.put(bytes, 'application/pdf', zones.now);
    const { person = '' } = await plaintiff.me();
    await files.hold(sha256, person as never);
    const file = { sha256, name: '凭证.pdf', mediaType: 'application/pdf', bytes: bytes.length };
    const note = { note: '补交', attachments: [file], conformsToOriginals: true };
    // On a busy machine it is received first.
    expect((await give(plaintiff, 'filing.supplement', stream, note)).status).toBeLessThan(300);
    await zones.quiet();
    const of = (also: string): string =>
      `/api/files/${sha256}${also}stream=${encodeURIComponent(stream)}`;
    const { pool } = court.server.environment;
    const job = new ReadingJob({
      pool,
      files: court.server.environment.files,
      log: court.server.environment.log,
    });
    const text = `/api/cases/${stream.slice(5)}/page-text?file=${sha256}&page=2`;
    expect(await plaintiff.get(of('/pages?'))).toMatchObject({ status: 200, body: { pages: 2 } });
    const picture = await service.server.app.request(of('/pages/2?width=200&'), {
      headers: { cookie: plaintiff.cookie },
    });
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
    // Read by whoever reads first, the court or this test.
    await expect
      .poll(
        async () => {
          await job.run();
          return plaintiff.get(text);
        },
        { timeout: 60_000 },
      )
      .toMatchObject({
        status: 200,
        body: { text: expect.stringContaining('已经付清') as string, state: 'read', pages: 2 },
      });
    for (const one of [of('/pages?'), of('/pages/2?'), text])
      expect((await stranger.get(one)).status).toBe(404);
  }, 120_000);

  test('a relation that ends takes its pages away, and with them the files they named', async () => {
    const stream = await filed();
    const appointed = { name: gu.name, mobile: gu.mobile, authority: 'general', agreed: true };
    expect((await give(plaintiff, 'authority.grant', stream, appointed, 'p1')).status).toBe(200);
    await zones.quiet();
    expect((await give(stranger, 'authority.accept', stream, { agreed: true }, 'a1')).status).toBe(
      200,
    );
    await zones.quiet();
    const { body } = await stranger.get(`/api/cases/${stream.slice(5)}`);
    const url = /\/api\/files\/[0-9a-f]{64}\?stream=[^"&]+/.exec(JSON.stringify(body))?.[0] ?? '';
    const read = async (): Promise<number> =>
      (await service.server.app.request(url, { headers: { cookie: stranger.cookie } })).status;
    expect(await read()).toBe(200);
    const { files } = service.server.environment;
    const sha256 = /files\/([0-9a-f]{64})/.exec(url)?.[1] ?? '';
    const lies = () => [
      existsSync(files.pathOf(sha256)),
      existsSync(court.server.environment.files.pathOf(sha256)),
    ];
    expect(lies()).toEqual([true, true]);
    const { person = '' } = await stranger.me();
    const pagesHere = async (): Promise<number> =>
      (
        await service.pool.query('select 1 from page where person = $1 and stream = $2', [
          person,
          stream,
        ])
      ).rows.length;
    expect(await pagesHere()).toBeGreaterThan(3);
    const { participants } = (await stateOf(stream)).participation;
    const agent = participants.find(({ role }) => role === 'agent')?.id;
    const ended = await give(plaintiff, 'authority.end', stream, { why: '解除委托' }, agent);
    expect(ended.status).toBe(200);
    await zones.quiet();
    expect(await pagesHere()).toBe(0);
    expect((await stranger.get(`/api/cases/${stream.slice(5)}`)).status).toBe(404);
    expect(await read()).toBe(404);
    // The bytes that were sent for them are gone from the disk of this zone, and not from the court's.
    expect(lies()).toEqual([false, true]);
    expect(await files.find(sha256)).toBeNull();
    // Whoever still has a page that names them has them sent anew.
    const again = await service.server.app.request(url, { headers: { cookie: plaintiff.cookie } });
    expect(again.status).toBe(200);
    expect(lies()).toEqual([true, true]);
  }, 120_000);
});

describe('a service zone in the wrong hands', () => {
  /** Writes what the service zone's own program never would, signed with its key. */
  const forge = (kind: never, body: unknown): Promise<void> =>
    new Post(zones.exchangeOf('service')).send(
      service.pool,
      kind,
      `forged ${String(Math.random())}`,
      body as never,
    );
  const about = { name: 'filing.register', offer: '', input: { procedure: 'summary' } };

  test('it speaks for no one of the court’s people, whatever posts it gives them', async () => {
    const stream = await filed();
    const judge = zones.demo.people['lu'] ?? '';
    const actor = {
      ...visitor('x'),
      id: judge,
      person: judge,
      session: 3,
      level: 3,
      offices: [{ court: zones.courtId, post: 'filing-reviewer', division: null }],
    };
    const commandId = 'forged-000001' as CommandId;
    const before = (await alarms()).length;
    await forge('command' as never, {
      given: { ...about, commandId, stream },
      actor,
      receivedAt: zones.now,
    });
    await forge('ask' as never, {
      id: 'x',
      actor,
      asked: { method: 'GET', path: `/api/cases/${stream.slice(5)}`, lang: 'en', body: null },
    });
    const { person = '' } = await plaintiff.me();
    // One of the public, to whom it gives a post: the court looks the posts up itself.
    await forge('command' as never, {
      given: { ...about, commandId: 'forged-000002' as CommandId, stream },
      actor: { ...actor, id: person, person },
      receivedAt: zones.now,
    });
    await forge('command' as never, {
      given: { ...about, commandId: 'forged-000003' as CommandId, stream },
      actor: { ...visitor('x'), kind: 'system', id: 'system:renderer' },
      receivedAt: zones.now,
    });
    await zones.quiet();
    expect((await alarms()).length - before).toBe(3);
    expect((await stateOf(stream)).filing.caseNumber).toBeNull();
  }, 60_000);

  test('it writes in no docket of the court zone, and in no account of the court’s people', async () => {
    const before = (await alarms()).length;
    const stream = await filed();
    const judge = `person:${zones.demo.people['lu'] ?? ''}`;
    for (const one of [stream, judge, `court:${zones.courtId}`]) {
      const { rows } = await court.pool.query<{ id: string; body: string; salts: string }>(
        `select e.id, e.body, encode(s.salts, 'hex') as salts from entry e join entry_salt s using (stream, seq)
          where e.stream = $1 order by e.seq desc limit 1`,
        [one],
      );
      const seq = (await court.server.environment.docket.cache.load(one as never)).seq + 1;
      await forge('docket' as never, { stream: one, entries: [{ ...rows[0], seq }] });
    }
    await zones.quiet();
    expect((await alarms()).length - before).toBe(3);
  }, 60_000);

  test('it dates nothing back over a moment that it has already said was over', async () => {
    const stream = await filed();
    zones.later(3);
    const heard = async (): Promise<string | null> => {
      const { rows } = await court.pool.query<{ heard: string | null }>(
        'select heard from exchange',
      );
      return rows[0]?.heard ?? null;
    };
    await expect.poll(heard, { timeout: 20_000 }).toBe(addMillis(zones.now, -60_000));
    const { person = '' } = await plaintiff.me();
    const { environment } = service.server;
    const actor = await actorFor(service.pool, environment.docket, person as never, 2);
    const input = { note: '三天前就交了', attachments: [], conformsToOriginals: true };
    await forge('command' as never, {
      given: { name: 'filing.supplement', offer: '', input, commandId: 'forged-000004', stream },
      actor,
      receivedAt: addMillis(zones.now, -3 * 86_400_000),
    });
    await zones.quiet();
    const { rows } = await court.pool.query<{ at: string }>(
      "select received_at as at from command_inbox where command_id = 'forged-000004'",
    );
    expect(rows[0]?.at).toBe(addMillis(zones.now, -60_000));
  }, 60_000);
});

test('the court’s people act on an account at the counter; it is done where the account is at home', async () => {
  const { person = '' } = await stranger.me();
  const card = { document: 'resident-id-card', documentNumber: gu.residentId, seen: true };
  const he = await zones.staff('he');
  const found = await he.post('/api/people/find', { residentId: gu.residentId });
  expect(found.body).toMatchObject({ stream: `person:${person}` });
  const done = await give(he, 'identity.check-at-counter', `person:${person}`, card);
  expect(done).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
  await zones.quiet();
  expect((await stranger.me()).assurance).toBe(3);
  for (const { server } of [service, court]) {
    const { state } = await server.environment.docket.cache.load(`person:${person}` as never);
    expect((state as { person: { level: number } }).person.level).toBe(3);
  }
}, 60_000);
