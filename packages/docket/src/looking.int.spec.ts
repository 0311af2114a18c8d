import type { StreamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { hasRow, lookAt } from './looking.ts';
import { freshDatabase } from './testing/database.ts';

/* A court of many cases, all with a running term: what one part of a look reads of it. */
const { pool } = await freshDatabase();
const many = 5000;
const which = { text: hasRow('deadline d where d.stream = h.stream'), values: [] };

beforeAll(async () => {
  await pool.query(
    `insert into stream_head (stream, kind, seq, head)
     select 'case:' || lpad(n::text, 6, '0'), 'case', 1, '\\x00' from generate_series(1, ${String(many)}) n`,
  );
  await pool.query(
    `insert into deadline (stream, key, due_on, due_at, basis, provisional)
     select stream, 'x', '2026-12-01', '2026-12-01T15:59:59.999Z', '{}', false from stream_head`,
  );
  await pool.query('analyze stream_head');
  await pool.query('analyze deadline');
});

interface Plan {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly Plan[];
}
const readBy = ({ Plans = [], ...own }: Plan): number =>
  Plans.reduce((sum, one) => sum + readBy(one), own['Actual Rows'] * own['Actual Loops']);

test('a further part reads its own cases and no others, and counts nothing again', async () => {
  const asked: (readonly [string, unknown[]])[] = [];
  const recording = {
    query: (text: string, values: unknown[]) => {
      asked.push([text, values]);
      return pool.query(text, values);
    },
  } as unknown as Pool;
  const seen: StreamId[] = [];
  const look = (after: StreamId | '') =>
    lookAt(recording, which, { after, limit: 10 }, (stream) => {
      seen.push(stream);
      return Promise.resolve([stream]);
    });
  const first = await look('');
  expect(first).toMatchObject({ looked: 10, of: many, next: 'case:000010' });
  asked.length = 0;
  const next = await look(first.next ?? '');
  expect(next).toMatchObject({ looked: 10, of: null, next: 'case:000020' });
  expect(new Set(seen).size).toBe(20);
  expect(asked).toHaveLength(1);
  const [[text, values] = ['', []]] = asked;
  const { rows } = await pool.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
    `explain (analyze, format json) ${text}`,
    values,
  );
  const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
  if (plan === undefined) throw new Error('the database has no plan');
  expect(readBy(plan.Plan)).toBeLessThan(100);
});

test('the last part is followed by none', async () => {
  const last = await lookAt(pool, which, { after: 'case:004995' as StreamId, limit: 10 }, () =>
    Promise.resolve([]),
  );
  expect(last).toMatchObject({ looked: 5, next: null });
});
