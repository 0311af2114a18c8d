import { courtDay } from '@xiezhi/kernel';
import type { StreamId } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate, migrations } from './migrate.ts';
import { openPool } from './pool.ts';
import { listCases } from './reading.ts';
import { refold } from './refold.ts';
import { verifyAll } from './replay.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';

/*
 * A data folder of an earlier version with a court and cases in it. Entries have been stored in one form from the first
 * version on; what lies beside them has changed, and each step below is the last before such a change.
 */
const before: readonly (readonly [number, string])[] = [
  [
    5,
    'terms and tasks say whether they are provisional, and a docket by which rules it was derived',
  ],
  [11, 'what the lock on reading asks of a link and of a case'],
  [12, 'a received command says where it is decided'],
  [16, 'a task is found by its court'],
  [17, 'who left with a party'],
  [19, 'sessions have names'],
];

const today = courtDay('2026-03-02');
const source = await freshDatabase();
const earlier = await freshDatabase();
const pool = openPool({ ...earlier.config, max: 3 }, () => undefined);
afterAll(() => pool.end());

const court = new TestCourt(source.pool);
const shen = court.person('shen-0001', [], exampleFiler);
let stream = '' as StreamId;

beforeAll(async () => {
  await court.open();
  const lin = court.person('lin-0001', ['filing-reviewer']);
  stream = streamOf(await court.submit(shen, 'submit-0001'));
  streamOf(
    await court.give(lin, 'filing.register', 'register-1', stream, { procedure: 'summary' }),
  );
  await court.notified(stream);
  await court.submit(shen, 'submit-0002');
  await source.pool.query(
    `insert into session (token_hash, person, level, csrf, device, created_at, seen_at, expires_at, opened_at)
     values ('\\x01', 'shen-0001', 2, 'c', '', '2026-03-02T01:00:00.000Z', '2026-03-02T01:00:00.000Z',
             '2026-03-03T01:00:00.000Z', '2026-03-02T01:00:00.000Z')`,
  );
});

const columnsOf = async (at: Pool): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await at.query<{ table_name: string; names: string[] }>(
    `select table_name, array_agg(column_name::text order by ordinal_position) as names
       from information_schema.columns
      where table_schema = 'public' and is_generated = 'NEVER' group by table_name`,
  );
  return new Map(rows.map((row) => [row.table_name, row.names]));
};

/** The tables as they were after so many steps, filled with what that version would have kept of the court. */
async function asItWasAfter(steps: number): Promise<void> {
  await pool.query('drop schema public cascade; create schema public');
  await pool.query(
    'create table migration (number int primary key, at timestamptz not null default now())',
  );
  for (const [index, sql] of migrations.slice(0, steps).entries()) {
    await pool.query(sql);
    await pool.query('insert into migration (number) values ($1)', [index + 1]);
  }
  const now = await columnsOf(source.pool);
  for (const [table, names] of await columnsOf(pool)) {
    if (table === 'migration' || table === 'applied_text' || table === 'exchange') continue;
    const list = names.filter((name) => now.get(table)?.includes(name)).join(', ');
    const { rows } = await source.pool.query<{ all: unknown }>(
      `select coalesce(jsonb_agg(to_jsonb(t)), '[]') as all from ${table} t`,
    );
    await pool.query(
      `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows[0]?.all)],
    );
  }
  await pool.query("select setval(pg_get_serial_sequence('entry', 'ord'), max(ord)) from entry");
  // Derived by the rules of the program of that day, where it said by which.
  if (steps >= 5) await pool.query("update stream_head set rules = 'of an earlier program'");
}

const entriesIn = async (at: Pool): Promise<readonly object[]> =>
  (
    await at.query<object>(
      'select stream, seq, id, kind, version, at, body, commitment, head, ord from entry order by ord',
    )
  ).rows;

describe.each(before)('a data folder from before step %i: %s', (step) => {
  const steps = step - 1;
  test('is brought to this version with every entry, folds to the same state, and goes on', async () => {
    await asItWasAfter(steps);
    expect(await migrate(pool)).toBe(migrations.length - steps);
    const kept = await entriesIn(source.pool);
    expect(kept.length).toBeGreaterThan(10);
    expect(await entriesIn(pool)).toEqual(kept);

    const after = new TestCourt(pool, court.now);
    after.court = court.court;
    while ((await refold(after.docket, today)) > 0);
    const verified = await verifyAll(pool, catalogue, lawAt(today, null));
    expect(verified).toMatchObject({ entries: kept.length, differences: [] });
    expect((await after.docket.cache.load(stream)).state).toEqual(
      (await court.docket.cache.load(stream)).state,
    );
    const { rows } = await pool.query('select person, opened_at from session');
    expect(rows).toEqual([{ person: 'shen-0001', opened_at: '2026-03-02T01:00:00.000Z' }]);
    const mine = (await listCases(source.pool, shen)).map((one) => one.stream);
    expect((await listCases(pool, shen)).map((one) => one.stream)).toEqual(mine);
    expect(mine).toHaveLength(2);

    // The same command gets the answer it got then, and a new case the next number.
    expect(await after.submit(shen, 'submit-0001')).toEqual(
      await court.submit(shen, 'submit-0001'),
    );
    const next = streamOf(await after.submit(shen, `after-${String(step)}`));
    const lin = after.person('lin-0001', ['filing-reviewer']);
    const input = { procedure: 'summary' };
    streamOf(await after.give(lin, 'filing.register', `register-${String(step)}`, next, input));
    expect((await after.docket.cache.load(next)).state).toMatchObject({
      filing: { caseNumber: expect.stringContaining('民初2号') as string },
    });
  });
});
