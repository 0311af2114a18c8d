import type { PoolConfig } from 'pg';
import { Pool } from 'pg';

/**
 * Connections to the court's database. A connection that is cut says so twice: to the statement that waits on it, which
 * fails, and as an event, which nobody need hear twice but which would end the process if nobody listened.
 *
 * @param lost hears of every connection that was cut, idle or in use.
 */
export function openPool(config: PoolConfig, lost: (fault: Error) => void): Pool {
  const pool = new Pool(config);
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}
