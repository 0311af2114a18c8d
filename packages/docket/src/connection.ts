import type { Pool, PoolClient } from 'pg';

/**
 * Work on a connection of one's own. A connection that is lost meanwhile fails the statement that was asked on it, and
 * says so once more as an event; with nobody listening that event would end the whole process, so somebody listens here.
 * A broken connection is thrown away, a whole one goes back.
 */
export async function onConnection<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  const faults: Error[] = [];
  const note = (fault: Error): void => void faults.push(fault);
  client.on('error', note);
  try {
    return await work(client);
  } finally {
    const [broken] = faults;
    if (broken === undefined) {
      client.off('error', note);
      client.release();
    } else client.release(broken);
  }
}

/** The same in a transaction: committed when the work is done, rolled back when it throws. */
export const inTransaction = <Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> =>
  onConnection(pool, async (client) => {
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (fault) {
      await client.query('rollback').catch(() => undefined);
      throw fault;
    }
  });
