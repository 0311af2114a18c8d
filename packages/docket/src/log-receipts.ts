/* What those outside gave for checkpoints of the log: tokens of authorities of time, receipts of chains. */
import type { Instant } from '@xiezhi/kernel';
import type { Pool, PoolClient } from 'pg';

type Connection = Pool | PoolClient;

/** What an authority of time said of a checkpoint. */
export interface KeptTimestamp {
  /** Of the checkpoint: how many entries it promises. */
  readonly size: number;
  readonly authority: string;
  /** Its answer, DER. */
  readonly token: Uint8Array;
}

/** The last checkpoint that this authority has stamped. @returns its size and when it was asked, null for none. */
export async function lastStampedBy(
  connection: Connection,
  authority: string,
): Promise<{ readonly size: number; readonly at: Instant } | null> {
  const { rows } = await connection.query<{ size: string; at: Instant }>(
    'select size, at from log_timestamp where authority = $1 order by size desc limit 1',
    [authority],
  );
  const [found] = rows;
  return found ? { size: Number(found.size), at: found.at } : null;
}

/** @param at when it was asked, by the court's clock. */
export async function keepTimestamp(
  pool: Pool,
  { size, authority, token }: KeptTimestamp,
  at: Instant,
): Promise<void> {
  await pool.query(
    'insert into log_timestamp (size, authority, token, at) values ($1, $2, $3, $4) on conflict do nothing',
    [size, authority, Buffer.from(token), at],
  );
}

/** What authorities said of checkpoints of more than `above` entries, and no more than `upTo`, the newest first. */
export async function timestampsAbove(
  connection: Connection,
  above: number,
  limit: number,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<readonly KeptTimestamp[]> {
  const { rows } = await connection.query<{ size: string; authority: string; token: Buffer }>({
    name: 'log-timestamps',
    text: `select size, authority, token from log_timestamp where size > $1 and size <= $3
            order by size desc, authority limit $2`,
    values: [above, limit, upTo],
  });
  return rows.map((row) => ({ ...row, size: Number(row.size) }));
}

/** Sizes of checkpoints above this one for which something was given outside, the oldest first; each as often as something was. */
export async function firstStampedAbove(
  connection: Connection,
  above: number,
  limit: number,
): Promise<readonly number[]> {
  const { rows } = await connection.query<{ size: string }>({
    name: 'log-first-timestamps',
    text: 'select size from log_timestamp where size > $1 order by size limit $2',
    values: [above, limit],
  });
  return rows.map(({ size }) => Number(size));
}
