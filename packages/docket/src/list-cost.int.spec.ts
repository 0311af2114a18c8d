import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countCases, listCases } from './reading.ts';
import { openPool } from './pool.ts';
import { freshDatabase } from './testing/database.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';

/*
 * What a list costs, in rows of the tables that were looked at: it must follow what is on the page or what is the reader's,
 * and never how many cases the court has.
 */

const { pool, config } = await freshDatabase();
const court = await new TestCourt(pool).open();
const judge = court.person('judge-0001');
const president: Actor = court.person('president-0001', [], {
  offices: [{ court: court.court, post: 'president', division: null }],
});
/** One connection, so that what it looked at is counted within one transaction. */
const alone: Pool = openPool({ ...config, max: 1 }, () => undefined);
const [ofCourt, ofJudge, perPage] = [3_000, 300, 20] as const;

beforeAll(async () => {
  const filer = court.person('shen-0001', [], exampleFiler);
  const stream = streamOf(await court.submit(filer, 'submit-0001'));
  await pool.query(
    `insert into case_card (stream, court, title, cause, stage, opened_at, updated_at, search, grams)
     select 'case:copy-' || g, c.court, c.title, c.cause, c.stage, c.opened_at, '2026-02-01T00:00:' || lpad(g::text, 6, '0'), c.search, c.grams
       from case_card c, generate_series(1, $2::int) g where c.stream = $1`,
    [stream, ofCourt - 1],
  );
  await pool.query(
    `insert into relation (stream, key, person, role, name, from_at)
     select 'case:copy-' || g, 'judge', case when g <= $2 then $1 else 'judge-' || g % 9 end, 'judge', '陆怀瑾', '2026-01-01T00:00:00.000Z'
       from generate_series(1, $5::int) g
     union all select 'court:' || $3, 'o-bench', $4, 'president', '孟', '2026-01-01T00:00:00.000Z'`,
    [judge.person, ofJudge, court.court, president.person, ofCourt - 1],
  );
  await pool.query('vacuum analyze case_card, relation');
});
afterAll(() => alone.end());

/** What was asked, and how many rows of a table it looked at, in the order of the table or by an index. */
async function rowsLookedAt(table: string, ask: () => Promise<unknown>): Promise<number> {
  await ask();
  await alone.query('begin');
  await ask();
  const { rows } = await alone.query<{ looked: string }>(
    `select pg_stat_get_xact_tuples_returned(oid) + pg_stat_get_xact_tuples_fetched(oid) as looked
       from pg_class where oid = $1::regclass`,
    [table],
  );
  await alone.query('rollback');
  return Number(rows[0]?.looked);
}

describe('what a list costs', () => {
  test('a president’s list looks at the cases on the page, however many the court has', async () => {
    const list = () => listCases(alone, president, { limit: perPage });
    expect(await list()).toHaveLength(perPage);
    expect(await rowsLookedAt('case_card', list)).toBeLessThan(5 * perPage);
  });

  test('a judge’s list looks at their own cases once, and at no others', async () => {
    const list = () => listCases(alone, judge, { limit: perPage });
    expect(await list()).toHaveLength(perPage);
    expect(await rowsLookedAt('case_card', list)).toBeLessThanOrEqual(ofJudge);
    // What they are in a case is looked up for those on the page.
    expect(await rowsLookedAt('relation', list)).toBeLessThan(5 * perPage);
  });

  test('how many there are is as many as the whole list holds', async () => {
    expect(await countCases(alone, president)).toBe(ofCourt);
    expect(await countCases(alone, judge)).toBe(ofJudge);
    expect(await countCases(alone, judge, { stage: 'closed' })).toBe(0);
  });
});
