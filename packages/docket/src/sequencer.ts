import { setTimeout as pause } from 'node:timers/promises';
import type { StreamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import { advisory } from './advisory.ts';

/** So many entries are numbered in one go. */
export const sequencerBatch = 2000;

/**
 * Numbers entries that are committed and not numbered yet, densely and in their order inside each stream. What it
 * has numbered stays numbered; a crash in between leaves the entries in `unsequenced` for the next run.
 * @returns how many were numbered; -1 when another sequencer is at work.
 */
export async function sequence(pool: Pool): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_xact_lock($1) as mine',
      [advisory.numbering],
    );
    if (rows[0]?.mine !== true) {
      await client.query('rollback');
      return -1;
    }
    // By the place of their rows, which nobody else moves or takes while the lock is held: a look into the index less for each.
    const done = await client.query(
      `with next as (
         delete from unsequenced where ctid = any(array(select ctid from unsequenced order by ord limit $1))
         returning stream, seq, ord
       ), base as (select coalesce(max(leaf), -1) as last from leaf)
       insert into leaf (leaf, stream, seq)
       select base.last + row_number() over (order by next.ord), next.stream, next.seq from next, base`,
      [sequencerBatch],
    );
    await client.query('commit');
    return done.rowCount ?? 0;
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw fault;
  } finally {
    client.release();
  }
}

const patience = { tries: 100, millis: 20 };

/**
 * The number of an entry that is committed; numbers it, with all before it, when nobody has come to it yet.
 * @throws Error when the sequencer at work does not come to it.
 */
export async function leafOf(pool: Pool, stream: StreamId, seq: number): Promise<number> {
  for (let tried = 0; tried < patience.tries; tried += 1) {
    const { rows } = await pool.query<{ leaf: string }>({
      name: 'leaf-of',
      text: 'select leaf from leaf where stream = $1 and seq = $2',
      values: [stream, seq],
    });
    const [row] = rows;
    if (row !== undefined) return Number(row.leaf);
    // Another one at work: it is waited for.
    if ((await sequence(pool)) < 0) await pause(patience.millis);
  }
  throw new Error(`entry ${String(seq)} of ${stream} has no number in the log`);
}
