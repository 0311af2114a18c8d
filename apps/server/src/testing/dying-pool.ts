import type { Pool, PoolClient } from 'pg';

/* A process that dies at one of its statements, in both forms: the statement never went out, or it was done and unanswered. */

export type Death = 'failed' | 'failed, and stored';

const isOfTransaction = (given: readonly unknown[]): boolean =>
  /^\s*rollback/i.test(String(given[0]));

/** @param at the number of the statement at which it dies, from 0. @property died whether it came to that. */
export function dyingPool(
  pool: Pool,
  at: number,
  death: Death,
): { pool: Pool; died: () => boolean } {
  let left = at;
  let dead = false;
  const dying =
    (query: (...given: never[]) => Promise<unknown>) =>
    async (...given: never[]): Promise<unknown> => {
      // What a dead process had begun the database rolls back by itself.
      if (dead && !isOfTransaction(given)) throw new Error('killed before');
      if (isOfTransaction(given) || left-- !== 0) return query(...given);
      dead = true;
      if (death === 'failed, and stored') await query(...given);
      throw new Error('killed');
    };
  const clientOf = (client: PoolClient): PoolClient =>
    Object.create(client, {
      query: { value: dying(client.query.bind(client)) },
      release: { value: () => client.release() },
    }) as PoolClient;
  const made = Object.create(pool, {
    query: { value: dying(pool.query.bind(pool)) },
    connect: { value: async () => clientOf(await pool.connect()) },
  }) as Pool;
  return { pool: made, died: () => dead };
}
