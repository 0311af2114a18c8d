import type { Instant, StreamId } from '@xiezhi/kernel';
import { addDays, courtDayOf, endOfDay, instant, nationalRulebook } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { movesOfProgram } from './program-moves.ts';
import { movesAfter, refold } from './refold.ts';
import { verifyAll } from './replay.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import { enterPassedTerms } from './timers.ts';

/*
 * A court through the turn of a year whose notice of rest days comes late: terms stand as provisional, nothing lapses on
 * them, and when the table is loaded each is reckoned again by an entry, and told.
 */
const { pool } = await freshDatabase();
const court = await new TestCourt(pool, '2026-12-28T02:00:00.000Z').open();
const plaintiff = court.person('shen-0001', [], exampleFiler);
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const keeper = court.person('gu-0001', ['administrator']);
const operator = systemActor('command-line');

const at = (text: string): void => void (court.now = instant(text));
const today = () => courtDayOf(court.now);
const everything = async (): Promise<void> => {
  while ((await refold(court.docket, today())) > 0);
};
const passed = async (stream: StreamId): Promise<readonly string[]> =>
  Object.keys((await stateOf(stream)).proceedings.passed);
const stateOf = async (stream: StreamId): Promise<CaseState> =>
  (await court.docket.cache.load(stream)).state as CaseState;
const moves = async (stream: StreamId) => {
  const { rows } = await pool.query<{ body: string }>(
    "select body from entry where stream = $1 and kind = 'deadline.Moved' order by seq",
    [stream],
  );
  return rows.map(
    (row) => (JSON.parse(row.body) as { value: Readonly<Record<string, unknown>> }[])[1]?.value,
  );
};
const load = (id: string, input: Readonly<Record<string, string>>) =>
  court.give(operator, 'rulebook.import-calendar', id, nationalRulebook, {
    year: '2027',
    source: '国务院办公厅通知（测试）',
    ...input,
  });

const registered = async (id: string): Promise<StreamId> => {
  const stream = streamOf(await court.submit(plaintiff, `submit-${id}`));
  await court.give(reviewer, 'filing.register', `register-${id}`, stream, { procedure: 'summary' });
  await court.notified(stream);
  return stream;
};

describe('the turn of 2026 to 2027', () => {
  let stream = '' as StreamId;
  let correcting = '' as StreamId;

  test('OOR-18.1.0: a term that ends in a year without a table stands as provisional', async () => {
    stream = await registered('turn-1');
    correcting = streamOf(await court.submit(plaintiff, 'submit-turn-2'));
    await court.give(reviewer, 'filing.request-correction', 'correct-turn-2', correcting, {
      items: ['defendant-address'],
      note: '请写明被告现在的住所地。',
    });
    expect((await stateOf(stream)).fees.bill).toMatchObject({
      dueOn: '2027-01-04',
      provisional: true,
    });
    expect((await stateOf(correcting)).filing.corrections[0]?.provisional).toBe(true);
  });

  test('nothing lapses on it, however long the table is late', async () => {
    at('2027-02-20T02:00:00.000Z');
    expect(await enterPassedTerms(pool, court.docket, court.now)).toBe(0);
    expect(await passed(stream)).toEqual([]);
    const refused = await court.give(reviewer, 'filing.return', 'return-early', correcting, {
      reason: '未补正',
    });
    expect(refused.outcome).toBe('refused');
  });

  test('before the table is loaded one sees which cases move, and to which day', async () => {
    at('2026-12-30T02:00:00.000Z');
    const rehearsed = await court.docket.rehearse(
      {
        name: 'rulebook.propose-calendar',
        commandId: 'rehearse-2027' as never,
        stream: nationalRulebook,
        offer: '',
        input: { year: '2027', off: '2027-01-01至2027-01-04', source: 'x' },
      },
      keeper,
    );
    if (rehearsed.outcome !== 'planned') throw new Error(JSON.stringify(rehearsed));
    const { found: moved } = await movesAfter(court.docket, rehearsed, today());
    expect(moved.map((one) => one.stream)).toEqual(expect.arrayContaining([stream, correcting]));
    expect(moved).toContainEqual({
      stream,
      term: 'fees/term',
      from: '2027-01-04',
      provisional: true,
      to: '2027-01-05',
      stillProvisional: false,
      whose: 'plaintiff',
    });
    // Looking changed nothing.
    expect(await moves(stream)).toEqual([]);
  });

  test('loading the table reckons again by an entry, pins the day, and tells the side whose term it is', async () => {
    expect((await load('load-2027', { off: '2027-01-01至2027-01-04' })).outcome).toBe('accepted');
    await everything();
    expect(await moves(stream)).toContainEqual(
      expect.objectContaining({
        term: 'fees/term',
        from: '2027-01-04',
        to: '2027-01-05',
        provisional: true,
      }),
    );
    expect((await stateOf(stream)).fees.bill).toMatchObject({
      dueOn: '2027-01-05',
      provisional: false,
    });
    expect((await stateOf(correcting)).filing.corrections[0]).toMatchObject({
      dueOn: '2027-01-12',
      provisional: false,
    });
    const { rows } = await pool.query<{ provisional: boolean; due_on: string }>(
      "select provisional, due_on from deadline where stream = $1 and key like 'fees/%'",
      [stream],
    );
    expect(rows).toEqual([{ provisional: false, due_on: '2027-01-05' }]);
    const law = court.docket.rules.lawAt(today());
    expect((await verifyAll(pool, court.docket.options.catalogue, law)).differences).toEqual([]);
  });

  test('doing it again enters nothing twice', async () => {
    const before = (await moves(stream)).length;
    await pool.query('update stream_head set rules = null');
    await everything();
    expect((await moves(stream)).length).toBe(before);
  });

  test('then the term passes as a fact, on the new day and not before', async () => {
    at('2027-01-05T15:00:00.000Z');
    await enterPassedTerms(pool, court.docket, court.now);
    expect(await passed(stream)).toEqual([]);
    at('2027-01-06T02:00:00.000Z');
    await enterPassedTerms(pool, court.docket, court.now);
    expect(await passed(stream)).toEqual(['fees/term@2027-01-05']);
  });

  test('a corrected table takes no told day back: the later one stays with the party', async () => {
    at('2027-01-06T02:00:00.000Z');
    expect((await load('load-2027-again', { off: '2027-01-01' })).outcome).toBe('accepted');
    await everything();
    expect((await stateOf(correcting)).filing.corrections[0]?.dueOn).toBe('2027-01-12');
    // Bills and corrections are fixed by their entries; a term that is reckoned each time is kept by the rule.
    const law = court.docket.rules.lawAt(today());
    expect((await verifyAll(pool, court.docket.options.catalogue, law)).differences).toEqual([]);
  });
});

test('CPL-85: a told day that a corrected table makes a rest day gives way to the next working day', async () => {
  at('2027-02-01T02:00:00.000Z');
  const stream = streamOf(await court.submit(plaintiff, 'submit-corrected-table'));
  await court.give(reviewer, 'filing.request-correction', 'ask-corrected-table', stream, {
    items: ['defendant-address'],
    note: '请写明被告现在的住所地。',
  });
  expect((await stateOf(stream)).filing.corrections[0]?.dueOn).toBe('2027-02-16');
  await load('load-2027-spring', { off: '2027-01-01 2027-02-15至2027-02-19' });
  await everything();
  expect((await stateOf(stream)).filing.corrections[0]).toMatchObject({
    dueOn: '2027-02-22',
    provisional: false,
  });
  // And once more, since the days it was are still known.
  await load('load-2027-spring-again', { off: '2027-01-01 2027-02-15至2027-02-22' });
  await everything();
  expect((await stateOf(stream)).filing.corrections[0]?.dueOn).toBe('2027-02-23');
});

test('a docket that cannot be derived keeps no other from its new days', async () => {
  const broken = streamOf(await court.submit(plaintiff, 'submit-broken'));
  const whole = streamOf(await court.submit(plaintiff, 'submit-whole'));
  await everything();
  await pool.query("update entry set body = '[]' where stream = $1", [broken]);
  const fresh = new TestCourt(pool, court.now);
  await fresh.docket.rules.refresh(fresh.docket.cache);
  await pool.query('update stream_head set rules = null where stream = any($1)', [[broken, whole]]);
  const faults: string[] = [];
  while ((await refold(fresh.docket, today(), (_fault, stream) => faults.push(stream))) > 0);
  expect(faults).toEqual([broken]);
  const { rows } = await pool.query<{ rules: string | null }>(
    'select rules from stream_head where stream = $1',
    [whole],
  );
  expect(rows[0]?.rules).toBe(fresh.docket.rules.version);
});

test('a table with a slip is refused with every slip named, and loads nothing', async () => {
  const refused = await load('load-slips', {
    off: '2027-01-01 2028-01-01 元旦',
    work: '2027-02-24 2027-01-01',
  });
  const codes = refused.outcome === 'refused' ? refused.refusals.map((one) => one.code) : [];
  expect(codes).toEqual([
    'rulebook/no-days',
    'rulebook/not-that-year',
    'rulebook/off-and-worked',
    'rulebook/no-weekend',
  ]);
});

test('an act under other rules marks its docket, so that the rest of its rows is made again', async () => {
  const stream = streamOf(await court.submit(plaintiff, 'submit-marked'));
  await everything();
  await pool.query("update stream_head set rules = 'another program' where stream = $1", [stream]);
  await court.give(reviewer, 'filing.register', 'register-marked', stream, {
    procedure: 'summary',
  });
  const { rows } = await pool.query<{ rules: string | null }>(
    'select rules from stream_head where stream = $1',
    [stream],
  );
  expect(rows[0]?.rules ?? null).toBeNull();
  await everything();
  expect(await refold(court.docket, today())).toBe(0);
});

test('what another program’s law moves is shown before it works, and showing moves nothing', async () => {
  const stream = streamOf(await court.submit(plaintiff, 'submit-other-law'));
  await everything();
  const { rows } = await pool.query<{ due_at: string; key: string }>(
    'select key, due_at from task where stream = $1 and due_at is not null',
    [stream],
  );
  const [task] = rows;
  const derived = courtDayOf(task?.due_at as Instant);
  // As the program before had reckoned it.
  const before = addDays(derived, -2);
  await pool.query('update task set due_at = $3 where stream = $1 and key = $2', [
    stream,
    task?.key,
    endOfDay(before),
  ]);
  await pool.query("update stream_head set rules = 'another program' where stream = $1", [stream]);
  const { changes } = await movesOfProgram(court.docket, { today: today() });
  expect(changes).toMatchObject([
    { stream, what: 'term', before: { dueOn: before }, after: { dueOn: derived } },
  ]);
  expect(await moves(stream)).toEqual([]);
  await everything();
  expect(await moves(stream)).toHaveLength(1);
  expect(await movesOfProgram(court.docket, { today: today() })).toMatchObject({
    looked: 0,
    changes: [],
  });
});
