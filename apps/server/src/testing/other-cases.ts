import type { Pool } from 'pg';

/** Cases like this one beside it, of the same people, in which something was done later: rows of lists, and no docket. */
export async function besides(pool: Pool, stream: string, count: number): Promise<void> {
  const card =
    'court, title, cause, stage, division, ruling_asked, read_until, opened_at, search, grams';
  await pool.query(
    `insert into case_card (stream, updated_at, ${card})
     select 'case:later-' || n, '2027-01-01T00:00:00.000Z', ${card}
       from case_card, generate_series(1, $1) n where stream = $2`,
    [count, stream],
  );
  const relation = 'key, person, role, side, name, from_at, to_at, pending, filed';
  await pool.query(
    `insert into relation (stream, ${relation}) select 'case:later-' || n, ${relation}
       from relation, generate_series(1, $1) n where stream = $2`,
    [count, stream],
  );
}
