import { systemActor } from '@xiezhi/procedures';
import type { Instant, StreamId } from '@xiezhi/kernel';
import { courtDayOf, instant, nationalRulebook } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { afterAll, describe, expect, test } from 'vitest';
import { Inbox } from './inbox.ts';
import { workOutbox } from './outbox.ts';
import { openPool } from './pool.ts';
import { refold } from './refold.ts';
import { verifyAll } from './replay.ts';
import { sequence } from './sequencer.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import { enterPassedTerms } from './timers.ts';
import { Vault } from './vault.ts';

const { pool, config } = await freshDatabase();
const first = await new TestCourt(pool).open();
const other = openPool({ ...config, max: 10 }, () => undefined);
afterAll(() => other.end());
const second = new TestCourt(other);
second.court = first.court;
const plaintiff = first.person('shen-0001', [], exampleFiler);
const reviewer = first.person('lin-0001', ['filing-reviewer']);

const set = (now: Instant): void => void (first.now = second.now = now);
const timesOf = async (stream: StreamId): Promise<readonly string[]> =>
  (
    await pool.query<{ at: string }>('select at from entry where stream = $1 order by seq', [
      stream,
    ])
  ).rows.map(({ at }) => at);
const passedIn = async (stream: StreamId): Promise<number> =>
  (await pool.query("select 1 from entry where stream = $1 and kind = 'deadline.Passed'", [stream]))
    .rows.length;

async function registered(id: string): Promise<StreamId> {
  const stream = streamOf(await first.submit(plaintiff, `file-${id}`));
  await first.give(reviewer, 'filing.register', `register-${id}`, stream, { procedure: 'summary' });
  await first.notified(stream);
  return stream;
}
const handIn = (court: TestCourt, stream: StreamId, id: string) =>
  court.give(plaintiff, 'filing.supplement', id, stream, {
    note: '补交付款凭证。',
    attachments: [],
    conformsToOriginals: true,
  });

describe('a clock that jumps', () => {
  test('back by a day: time in a docket does not, and what is handed in is received', async () => {
    set(instant('2026-03-02T01:00:00.000Z'));
    const stream = await registered('back');
    set(instant('2026-03-01T01:00:00.000Z'));
    expect((await handIn(first, stream, 'paper-back')).outcome).toBe('accepted');
    const times = await timesOf(stream);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)).toBe('2026-03-02T01:00:00.000Z');
  });

  test('back over the end of a term: no term passes earlier, and none passes twice', async () => {
    set(instant('2026-03-02T01:00:00.000Z'));
    const stream = await registered('term');
    set(instant('2026-03-20T01:00:00.000Z'));
    await enterPassedTerms(pool, first.docket, first.now);
    const passed = await passedIn(stream);
    expect(passed).toBe(1);
    set(instant('2026-03-03T01:00:00.000Z'));
    await enterPassedTerms(pool, first.docket, first.now);
    set(instant('2026-03-21T01:00:00.000Z'));
    await enterPassedTerms(pool, first.docket, first.now);
    expect(await passedIn(stream)).toBe(passed);
  });

  test('two servers whose clocks are a day apart: the docket takes the later time, and goes on from there', async () => {
    set(instant('2026-03-02T01:00:00.000Z'));
    const stream = await registered('apart');
    second.now = instant('2026-03-03T01:00:00.000Z');
    await handIn(second, stream, 'paper-ahead');
    await handIn(first, stream, 'paper-behind');
    expect((await timesOf(stream)).slice(-2)).toEqual([
      '2026-03-03T01:00:00.000Z',
      '2026-03-03T01:00:00.000Z',
    ]);
  });

  test('forward by ten years: terms pass as facts, and the clock enters nothing that takes a right', async () => {
    set(instant('2026-03-02T01:00:00.000Z'));
    const stream = await registered('forward');
    set(instant('2036-03-02T01:00:00.000Z'));
    while ((await enterPassedTerms(pool, first.docket, first.now)) > 0);
    const { rows } = await pool.query<{ kind: string }>(
      'select distinct kind from entry where stream = $1 and body like \'%"kind":"clock"%\'',
      [stream],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['deadline.Passed']);
    expect((await handIn(first, stream, 'paper-forward')).outcome).toBe('accepted');
  });
});

test('two servers with all their jobs on one database: each act, message, fact and number once', async () => {
  set(instant('2026-05-06T01:00:00.000Z'));
  const pools = [pool, other] as const;
  const inboxes = [first, second].map(
    (court, index) => new Inbox(pools[index] ?? pool, court.docket, new Vault(Buffer.alloc(32, 3))),
  );
  const delivered = new Map<string, number>();
  const deliver = (one: { id: string }): Promise<void> =>
    Promise.resolve(void delivered.set(one.id, (delivered.get(one.id) ?? 0) + 1));
  const workers = Object.fromEntries(
    ['render', 'cashier', 'sms', 'email', 'invitation', 'service'].map((port) => [port, deliver]),
  );
  let stop = false;
  const running = [first, second].map(async (court, index) => {
    const on = pools[index] ?? pool;
    while (!stop) {
      await court.docket.rules.refresh(court.docket.cache);
      await refold(court.docket, courtDayOf(court.now));
      await inboxes[index]?.work(court.now);
      await workOutbox(on, workers);
      await enterPassedTerms(on, court.docket, court.now);
      await sequence(on);
    }
  });
  const acts = Array.from({ length: 24 }, async (_, index) => {
    const at = index % 2 === 0 ? first : second;
    const stream = streamOf(await at.submit(plaintiff, `both-file-${String(index)}`));
    // Both servers are asked at once, under one id and under two.
    const id = `both-register-${String(index)}`;
    await Promise.all(
      [first, second].map((court) =>
        court.give(reviewer, 'filing.register', id, stream, { procedure: 'summary' }),
      ),
    );
    await first.notified(stream);
    const given = {
      name: 'filing.supplement',
      stream,
      offer: '',
      input: { note: '邮寄', attachments: [] },
    };
    await inboxes[index % 2]?.receive(
      { ...given, commandId: `post-${String(index)}` as never },
      plaintiff,
      at.now,
    );
    await Promise.all([
      handIn(first, stream, `a-${String(index)}`),
      handIn(second, stream, `b-${String(index)}`),
    ]);
    return stream;
  });
  const streams = await Promise.all(acts);
  await first.give(
    systemActor('command-line'),
    'rulebook.import-calendar',
    'both-2027',
    nationalRulebook,
    {
      year: '2027',
      off: '2027-01-01',
      source: '国务院办公厅通知（测试）',
    },
  );
  set(instant('2026-06-20T01:00:00.000Z'));
  await expect
    .poll(() => passedIn(streams[23] ?? ('' as StreamId)), { timeout: 20_000 })
    .toBeGreaterThan(0);
  stop = true;
  await Promise.all(running);
  await drain(inboxes[0], workers);

  expect([...delivered.values()].filter((times) => times !== 1)).toEqual([]);
  const { rows } = await pool.query<Record<string, string>>(
    `select (select count(*) from entry where stream = any($1) and kind = 'filing.Registered') as registered,
            (select count(*) from entry where stream = any($1) and kind = 'filing.Supplemented') as papers,
            (select count(*) - count(distinct stream || body) from entry where kind = 'deadline.Passed') as twice,
            (select count(*) from outbox where state <> 'done') as unsent,
            (select count(*) from entry) - (select count(*) from leaf) as unnumbered`,
    [streams],
  );
  expect(rows[0]).toEqual({
    registered: '24',
    papers: '72',
    twice: '0',
    unsent: '0',
    unnumbered: '0',
  });
  const { differences } = await verifyAll(
    pool,
    catalogue,
    first.docket.rules.lawAt(courtDayOf(first.now)),
  );
  expect(differences).toEqual([]);
}, 120_000);

async function drain(inbox: Inbox | undefined, workers: Parameters<typeof workOutbox>[1]) {
  await inbox?.work(first.now);
  while ((await refold(first.docket, courtDayOf(first.now))) > 0);
  while ((await enterPassedTerms(pool, first.docket, first.now)) > 0);
  while ((await workOutbox(pool, workers)) > 0);
  while ((await sequence(pool)) > 0);
}
