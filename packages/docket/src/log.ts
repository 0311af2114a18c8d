import type { Instant } from '@xiezhi/kernel';
import type { Pool, PoolClient } from 'pg';
import { advisory } from './advisory.ts';
import { inTransaction } from './transaction.ts';

/*
 * Where the log that outsiders check is kept. What it is made of, and what a checkpoint says, is the ledger's; here are
 * its rows.
 */

export interface LogTile {
  readonly level: number;
  readonly index: number;
  readonly hashes: Uint8Array;
}

export interface KeptCheckpoint {
  readonly size: number;
  /** As the log signed it, with the lines of those who have seen it since. */
  readonly note: string;
  readonly at: Instant;
}

type Connection = Pool | PoolClient;

/** @returns the tile in its widest form; null when there is none. */
export async function logTile(
  connection: Connection,
  level: number,
  index: number,
): Promise<Uint8Array | null> {
  const { rows } = await connection.query<{ hashes: Buffer }>({
    name: 'log-tile',
    text: 'select hashes from log_tile where level = $1 and number = $2',
    values: [level, index],
  });
  return rows[0]?.hashes ?? null;
}

/** Commitments of the entries from leaf `from` on, without a gap; at most `limit`. */
export async function commitmentsFrom(
  connection: Connection,
  from: number,
  limit: number,
): Promise<readonly Buffer[]> {
  const { rows } = await connection.query<{ leaf: string; commitment: Buffer }>({
    name: 'log-commitments',
    text: `select l.leaf, e.commitment from leaf l join entry e on e.stream = l.stream and e.seq = l.seq
            where l.leaf >= $1 and l.leaf < $1::bigint + $2::int order by l.leaf`,
    values: [from, limit],
  });
  const gap = rows.findIndex(({ leaf }, index) => Number(leaf) !== from + index);
  if (gap >= 0) throw new Error(`the log has no entry at place ${String(from + gap)}`);
  return rows.map(({ commitment }) => commitment);
}

const checkpointSql = (where: string): string => `
  select c.size, c.at, c.note || coalesce((
           select string_agg(s.line, '' order by s.witness) from log_cosignature s where s.size = c.size), '') as note
    from log_checkpoint c ${where} order by c.size desc limit 1`;

/** The last checkpoint, or the last of at most `upTo` entries. @returns null when none was signed yet. */
export async function lastCheckpoint(
  connection: Connection,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<KeptCheckpoint | null> {
  const { rows } = await connection.query<{ size: string; note: string; at: Instant }>({
    name: 'log-checkpoint',
    text: checkpointSql('where c.size <= $1'),
    values: [upTo],
  });
  const [found] = rows;
  return found ? { ...found, size: Number(found.size) } : null;
}

/** The checkpoints of more than `above` entries that so many witnesses have seen, the newest first. */
export async function witnessedCheckpoints(
  connection: Connection,
  above: number,
  limit: number,
  witnesses = 1,
): Promise<readonly KeptCheckpoint[]> {
  const { rows } = await connection.query<{ size: string }>({
    name: 'log-witnessed',
    text: `select size from log_cosignature where size > $1
       group by size having count(*) >= $3 order by size desc limit $2`,
    values: [above, limit, witnesses],
  });
  const found = await Promise.all(rows.map(({ size }) => lastCheckpoint(connection, Number(size))));
  return found.filter((one) => one !== null);
}

/** When the first checkpoint of more than `above` entries was signed; null while there is none. */
export async function firstSignedAfter(
  connection: Connection,
  above: number,
): Promise<Instant | null> {
  const { rows } = await connection.query<{ at: Instant }>({
    name: 'log-first-after',
    text: 'select at from log_checkpoint where size > $1 order by size limit 1',
    values: [above],
  });
  return rows[0]?.at ?? null;
}

/** How many entries have a number, and how many of them the last checkpoint promises. */
export async function logReach(
  connection: Connection,
): Promise<{ readonly numbered: number; readonly promised: number }> {
  const { rows } = await connection.query<{ numbered: string; promised: string }>({
    name: 'log-reach',
    text: `select coalesce((select max(leaf) + 1 from leaf), 0) as numbered,
                  coalesce((select max(size) from log_checkpoint), 0) as promised`,
  });
  return { numbered: Number(rows[0]?.numbered), promised: Number(rows[0]?.promised) };
}

/** The last checkpoint that this witness has seen. @returns its size, 0 for none. */
export async function lastSeenBy(connection: Connection, witness: string): Promise<number> {
  const { rows } = await connection.query<{ size: string | null }>(
    'select max(size) as size from log_cosignature where witness = $1',
    [witness],
  );
  return Number(rows[0]?.size ?? 0);
}

/** @param line as the witness wrote it, with its newline. */
export async function keepCosignature(
  pool: Pool,
  size: number,
  witness: string,
  line: string,
): Promise<void> {
  await pool.query(
    'insert into log_cosignature (size, witness, line) values ($1, $2, $3) on conflict do nothing',
    [size, witness, line],
  );
}

/** A checkpoint as the log signed it, and apart from it the lines of those who have seen it since. */
export interface SignedCheckpoint extends KeptCheckpoint {
  readonly seen: readonly { readonly witness: string; readonly line: string }[];
}

/** @returns null when none was signed of this many entries. */
export async function checkpointSigned(
  connection: Connection,
  size: number,
): Promise<SignedCheckpoint | null> {
  const { rows } = await connection.query<{ note: string; at: Instant }>(
    'select note, at from log_checkpoint where size = $1',
    [size],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const seen = await connection.query<{ witness: string; line: string }>(
    'select witness, line from log_cosignature where size = $1 order by witness',
    [size],
  );
  return { size, ...found, seen: seen.rows };
}

/** Keeps what another database published: what is here already stays as it is, but that tiles grow. */
export async function keepPublished(
  client: PoolClient,
  tiles: readonly LogTile[],
  {
    checkpoints,
    stamps,
  }: {
    readonly checkpoints: readonly SignedCheckpoint[];
    readonly stamps: readonly {
      readonly size: number;
      readonly authority: string;
      readonly token: string;
    }[];
  },
): Promise<void> {
  await keepTiles(client, tiles);
  for (const { size, note, at, seen } of checkpoints) {
    await client.query(
      'insert into log_checkpoint (size, note, at) values ($1, $2, $3) on conflict do nothing',
      [size, note, at],
    );
    for (const { witness, line } of seen)
      await client.query(
        'insert into log_cosignature (size, witness, line) values ($1, $2, $3) on conflict do nothing',
        [size, witness, line],
      );
  }
  for (const { size, authority, token } of stamps)
    await client.query(
      `insert into log_timestamp (size, authority, token, at)
       select $1, $2, $3, at from log_checkpoint where size = $1 on conflict do nothing`,
      [size, authority, Buffer.from(token, 'base64')],
    );
}

/** What the work of one publication may ask and leave; all of it is kept, or none. */
export interface Publication {
  readonly last: KeptCheckpoint | null;
  tile(level: number, index: number): Promise<Uint8Array | null>;
  commitments(from: number, limit: number): Promise<readonly Buffer[]>;
  keep(tiles: readonly LogTile[], checkpoint: KeptCheckpoint): Promise<void>;
}

/**
 * Does the work of a publisher, alone in the whole court.
 * @returns null when another publisher is at work.
 */
export function asPublisher<Result>(
  pool: Pool,
  work: (publication: Publication) => Promise<Result>,
): Promise<Result | null> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_xact_lock($1) as mine',
      [advisory.publishing],
    );
    if (rows[0]?.mine !== true) return null;
    return work({
      last: await lastCheckpoint(client),
      tile: (level, index) => logTile(client, level, index),
      commitments: (from, limit) => commitmentsFrom(client, from, limit),
      keep: (tiles, checkpoint) => keep(client, tiles, checkpoint),
    });
  });
}

async function keep(
  client: PoolClient,
  tiles: readonly LogTile[],
  { size, note, at }: KeptCheckpoint,
): Promise<void> {
  await keepTiles(client, tiles);
  await client.query('insert into log_checkpoint (size, note, at) values ($1, $2, $3)', [
    size,
    note,
    at,
  ]);
}

async function keepTiles(client: PoolClient, tiles: readonly LogTile[]): Promise<void> {
  await client.query({
    name: 'log-tiles',
    text: `insert into log_tile (level, number, hashes)
           select * from unnest($1::int[], $2::bigint[], $3::bytea[])
           on conflict (level, number) do update set hashes = excluded.hashes`,
    values: [
      tiles.map(({ level }) => level),
      tiles.map(({ index }) => index),
      tiles.map(({ hashes }) => Buffer.from(hashes)),
    ],
  });
}
