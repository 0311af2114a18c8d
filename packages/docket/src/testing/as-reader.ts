import type { Pool, PoolClient } from 'pg';

/**
 * What a reading sees of the database whatever it asks: in the role and under the name in which the functions that answer a
 * person run, with no function and no predicate between.
 */
export async function asReader<Found>(
  pool: Pool,
  person: string | null,
  work: (client: PoolClient) => Promise<Found>,
): Promise<Found> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.person', $1, true)", [person ?? '']);
    await client.query('set local role xiezhi_reader');
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
