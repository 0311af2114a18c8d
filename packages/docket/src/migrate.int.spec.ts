import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterAsWriter } from './locks.ts';
import { migrate } from './migrate.ts';
import { migration0001 } from './migrations/0001.ts';
import { migration0002 } from './migrations/0002.ts';
import { migration0003 } from './migrations/0003.ts';
import { migration0004 } from './migrations/0004.ts';
import { migration0005 } from './migrations/0005.ts';
import { migration0006 } from './migrations/0006.ts';
import { migration0007 } from './migrations/0007.ts';
import { migration0008 } from './migrations/0008.ts';
import { migration0009 } from './migrations/0009.ts';
import { migration0010 } from './migrations/0010.ts';
import { openPool } from './pool.ts';
import { listCases } from './reading.ts';
import { TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';

/* A database as the last version left it whose functions stood in its migrations. */
const earlier = [
  ...[migration0001, migration0002, migration0003, migration0004],
  ...[migration0005, migration0006, migration0007, migration0008],
  ...[migration0009, migration0010],
];

const { config } = await freshDatabase();
const pool = openPool({ ...config, max: 2 }, () => undefined);
afterAll(() => pool.end());

const applied = async (): Promise<readonly object[]> =>
  (await pool.query<object>('select name, hash, xmin::text from applied_text')).rows;

beforeAll(async () => {
  await pool.query('drop schema public cascade; create schema public');
  await pool.query(
    'create table migration (number int primary key, at timestamptz not null default now())',
  );
  for (const [index, sql] of earlier.entries()) {
    await pool.query(sql);
    await pool.query('insert into migration (number) values ($1)', [index + 1]);
  }
  const rows = {
    cards: [{ stream: 'case:old', court: 'c1', title: '甲诉乙', cause: '', stage: 'filing' }].map(
      (card) => ({
        ...card,
        opened_at: '2026-01-01T00:00:00.000Z',
        updated_at: '2026-01-01T00:00:00.000Z',
        search: '甲诉乙',
        grams: ['甲诉', '诉乙'],
      }),
    ),
    relations: [
      { stream: 'case:old', key: 'p1', person: 'shen-0001', role: 'plaintiff', side: 'plaintiff' },
    ].map((row) => ({ ...row, name: '甲', from_at: '2026-01-01T00:00:00.000Z' })),
    tasks: [],
    deadlines: [],
    dropped: [],
  };
  await pool.query('select docket_put_rows($1::jsonb)', [JSON.stringify(rows)]);
});

describe('a database of an earlier version', () => {
  test('is brought to this one, its functions too, and its rows are there for whom they are', async () => {
    expect(await migrate(pool)).toBeGreaterThan(0);
    expect(await applied()).toHaveLength(1);
    const court = new TestCourt(pool);
    expect(await listCases(pool, court.person('shen-0001'))).toMatchObject([
      { stream: 'case:old', roles: ['plaintiff'] },
    ]);
    expect(await listCases(pool, court.person('qian-0001'))).toEqual([]);
  });

  test('is left alone at the next start, and mended where its functions are not those of this program', async () => {
    const before = await applied();
    expect(await migrate(pool)).toBe(0);
    expect(await applied()).toEqual(before);
    await pool.query('drop function holds_file');
    await pool.query("update applied_text set hash = 'of another program'");
    expect(await migrate(pool)).toBe(0);
    await expect(pool.query("select holds_file('shen-0001', 'a')")).resolves.toBeDefined();
    expect(await enterAsWriter(pool)).toBe(true);
    expect(await migrate(pool)).toBe(0);
  });
});
