import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf, courtStream, instant, nationalRulebook } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { refold } from './refold.ts';
import { verifyAll } from './replay.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import { enterPassedTerms } from './timers.ts';

/* A suit that stood still goes on before the holidays of the next year are known; then the table comes. */
const { pool } = await freshDatabase();
const court = await new TestCourt(pool, '2026-12-21T02:00:00.000Z').open();
const at = (text: string): void => void (court.now = instant(text));
const given = async (
  who: ReturnType<TestCourt['person']>,
  name: string,
  stream: StreamId,
  input: Readonly<Record<string, unknown>>,
): Promise<void> =>
  void streamOf(await court.give(who, name, `${name} ${court.now}`, stream, input));

async function registered(): Promise<StreamId> {
  const keeper = court.person('gu', ['administrator']);
  for (const post of ['judge', 'clerk']) {
    const found = { person: `${post}-1`, name: `${post}-1` };
    Object.assign(court.docket.options.ports, { 'person-by-mobile': () => Promise.resolve(found) });
    const granted = { mobile: '13900000009', post };
    streamOf(
      await court.give(keeper, 'court.grant-office', post, courtStream(court.court), granted),
    );
  }
  const stream = streamOf(await court.submit(court.person('shen', [], exampleFiler), 'submit'));
  const reviewer = court.person('lin', ['filing-reviewer']);
  await given(reviewer, 'filing.register', stream, { procedure: 'ordinary' });
  await given(reviewer, 'assignment.assign', stream, { judge: 'judge-1', clerk: 'clerk-1' });
  await court.notified(stream);
  return stream;
}

test('CPL-85, CPL-153: after a suspension the new day is provisional until the table is there, and is entered and told again', async () => {
  const stream = await registered();
  const judge = court.person('judge-1', ['judge']);
  at('2026-12-22T02:00:00.000Z');
  const order = { ground: 'force-majeure', reasons: '不可抗拒的事由。' };
  await given(judge, 'suspension.order', stream, order);
  at('2026-12-30T02:00:00.000Z');
  await given(judge, 'suspension.resume', stream, { reasons: '原因消除。' });
  const terms = async () =>
    (
      await pool.query<{ due_on: string; provisional: boolean }>(
        "select due_on, provisional from deadline where stream = $1 and key like 'fees/term@%'",
        [stream],
      )
    ).rows;
  expect(await terms()).toEqual([{ due_on: '2027-01-06', provisional: true }]);
  at('2027-01-20T02:00:00.000Z');
  expect(await enterPassedTerms(pool, court.docket, court.now)).toBe(0);

  const table = { year: '2027', off: '2027-01-01至2027-01-06', source: '国务院办公厅通知（测试）' };
  const operator = systemActor('command-line');
  await given(operator, 'rulebook.import-calendar', nationalRulebook, table);
  while ((await refold(court.docket, courtDayOf(court.now))) > 0);
  expect(await terms()).toEqual([{ due_on: '2027-01-07', provisional: false }]);
  const moved = await pool.query<{ body: string }>(
    "select body from entry where stream = $1 and kind = 'deadline.Moved' and body like '%fees/term%' order by seq",
    [stream],
  );
  expect(moved.rows.map(({ body }) => body)).toEqual([
    expect.stringContaining('"toProvisional":true'),
    expect.stringContaining('"to":"2027-01-07"'),
  ]);
  await enterPassedTerms(pool, court.docket, court.now);
  const { proceedings } = (await court.docket.cache.load(stream)).state as CaseState;
  expect(Object.keys(proceedings.passed)).toContain('fees/term@2027-01-07');
  const law = court.docket.rules.lawAt(courtDayOf(court.now));
  expect((await verifyAll(pool, court.docket.options.catalogue, law)).differences).toEqual([]);
});
