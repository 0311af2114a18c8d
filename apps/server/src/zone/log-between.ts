import type { LogTile } from '@xiezhi/docket';
import {
  checkpointSigned,
  commitmentsFrom,
  inTransaction,
  keepPublished,
  lastCheckpoint,
  logTile,
  timestampsAbove,
  Unacceptable,
} from '@xiezhi/docket';
import {
  fromBase64,
  grow,
  hashesIn,
  NoteError,
  openCheckpoint,
  overlaid,
  readVerifier,
  rootOf,
  sameHash,
  tileWidth,
  toBase64,
  writePolicy,
} from '@xiezhi/ledger';
import type { Pool, PoolClient } from 'pg';
import type { CourtLog } from '../ledger/court-log.ts';
import type { Bodies } from './letters.ts';
import type { Pages } from './pages.ts';
import { everybody } from './pages.ts';
import type { Post } from './post.ts';
import type { PublishedKeys, PublishedLog } from './split.ts';

/*
 * The log is made in the court zone, and read where the people are. What crosses is what everybody may read under `/log`:
 * commitments, checkpoints, stamps and keys. The service zone builds the tiles anew from the commitments and holds them against
 * the root that was signed, so that it answers the same bytes, or says that something is wrong.
 */

/** A checkpoint is never of more entries than this beyond the one before. */
const mostEntries = 4096;
const hashBytes = 32;
const follower = 'log';
const mostStamps = 100;

interface Sent {
  readonly size: number;
  /** Of the last checkpoint that was sent: lines of those who have seen it, and stamps. */
  readonly mark: string;
}

async function sentBefore(pool: Pool): Promise<Sent> {
  const { rows } = await pool.query<{ leaf: string; at: string }>(
    'select leaf, at from follower where name = $1',
    [follower],
  );
  return { size: Number(rows[0]?.leaf ?? 0), mark: rows[0]?.at ?? '' };
}

const noteSent = async (client: Pool | PoolClient, { size, mark }: Sent): Promise<void> => {
  await client.query(
    `insert into follower (name, leaf, at) values ($1, $2, $3)
     on conflict (name) do update set leaf = excluded.leaf, at = excluded.at`,
    [follower, size, mark],
  );
};

/** In the court zone: sends what the log has grown by, and who has seen it since. @returns how many entries were sent. */
export async function passOnLog(pool: Pool, post: Post, log: CourtLog): Promise<number> {
  const sent = await sentBefore(pool);
  const next = await lastCheckpoint(pool, sent.size + mostEntries);
  if (next === null || next.size < sent.size) return 0;
  const stamps = (await timestampsAbove(pool, 0, mostStamps, next.size)).map(
    ({ size, authority, token }) => ({ size, authority, token: toBase64(token) }),
  );
  const sizes = [...new Set([next.size, ...stamps.map(({ size }) => size)])];
  const checkpoints = (
    await Promise.all(sizes.map((size) => checkpointSigned(pool, size)))
  ).flatMap((one) => one ?? []);
  const keys = log.published;
  const lines = checkpoints.map(({ seen }) => seen.length);
  const mark = JSON.stringify([
    keys,
    lines,
    stamps.map(({ size, authority }) => [size, authority]),
  ]);
  if (next.size === sent.size && mark === sent.mark) return 0;
  const entries = await commitmentsFrom(pool, sent.size, next.size - sent.size);
  await inTransaction(pool, async (client) => {
    await post.send(
      client,
      'log',
      `${String(next.size)} ${String(Buffer.byteLength(mark))} ${lines.join()}`,
      {
        keys,
        policy: log.policy === null ? null : writePolicy(log.policy),
        from: sent.size,
        commitments: Buffer.concat(entries).toString('base64'),
        size: next.size,
        checkpoints,
        stamps,
      },
    );
    await noteSent(client, { size: next.size, mark });
  });
  return entries.length;
}

/** In the court zone: the other one lacks entries from here on. */
export const sendLogFrom = (pool: Pool, from: number): Promise<void> =>
  noteSent(pool, { size: from, mark: '' });

const keysPage = 'log';
/** Bundles of commitments lie beside the tiles, under a level that no tile has. */
const bundles = -1;

/** In the service zone: what the court zone has published, as anybody may read it here. */
export class LogHere implements PublishedLog {
  readonly #pool: () => Pool;
  readonly #pages: Pages;
  readonly #post: Post;

  constructor(pool: () => Pool, pages: Pages, post: Post) {
    this.#pool = pool;
    this.#pages = pages;
    this.#post = post;
  }

  async keys(): Promise<PublishedKeys | null> {
    const page = await this.#pages.find(everybody, keysPage, 'zh-CN');
    return page === null ? null : (JSON.parse(page) as PublishedKeys);
  }

  async commitments(index: number, width: number): Promise<readonly Uint8Array[] | null> {
    const bundle = await logTile(this.#pool(), bundles, index);
    if (bundle === null || bundle.length < width * hashBytes) return null;
    return Array.from({ length: width }, (_, place) =>
      bundle.subarray(place * hashBytes, (place + 1) * hashBytes),
    );
  }

  /** @throws Unacceptable for what does not fit what is here, or is not what was signed. */
  async take(body: Bodies['log']): Promise<void> {
    const pool = this.#pool();
    const here = (await lastCheckpoint(pool))?.size ?? 0;
    if (body.from > here) {
      await this.#post.send(pool, 'ask-log', String(here), { from: here });
      return;
    }
    const bytes = Buffer.from(fromBase64(body.commitments));
    if (body.size < body.from || bytes.length !== (body.size - body.from) * hashBytes)
      throw new Unacceptable('the log does not hold what its letter says');
    const fresh = entriesIn(bytes).slice(here - body.from);
    await inTransaction(pool, async (client) => {
      const store = { tile: (level: number, index: number) => logTile(client, level, index) };
      const tiles = await grow(store, here, fresh);
      const hashes = hashesIn(overlaid(store, tiles));
      for (const { size, note } of body.checkpoints) {
        // One of before that is not here any more cannot be held against the tiles alone: it is by its own size.
        const { size: signed, root } = opened(note, body.keys);
        if (signed !== size || size > Math.max(here, body.size))
          throw new Unacceptable('a checkpoint of the log is not of the size it came as');
        if (!sameHash(await rootOf(hashes, size), root))
          throw new Unacceptable(
            `the entries do not give the root that was signed for ${String(size)}`,
          );
      }
      await keepPublished(client, [...tiles, ...(await bundled(store, here, fresh))], body);
      const { keys, policy } = body;
      await this.#pages.put(client, everybody, {
        path: keysPage,
        lang: 'zh-CN',
        stream: '',
        body: JSON.stringify({ ...keys, policy }),
      });
    });
  }
}

const entriesIn = (bytes: Buffer): readonly Buffer[] =>
  Array.from({ length: bytes.length / hashBytes }, (_, place) =>
    bytes.subarray(place * hashBytes, (place + 1) * hashBytes),
  );

/** By the key of today, or one that a note of succession names. */
function opened(note: string, { vkey, successions }: Bodies['log']['keys']) {
  const known = [vkey, ...successions.flatMap((one) => one.split('\n').slice(2, 3))];
  for (const key of known) {
    try {
      return openCheckpoint(note, readVerifier(key));
    } catch (fault) {
      if (!(fault instanceof NoteError)) throw fault;
    }
  }
  throw new Unacceptable('a checkpoint of the log is not signed by its key');
}

/** The bundles that grow by these entries, each in its widest form. */
async function bundled(
  store: { tile(level: number, index: number): Promise<Uint8Array | null> },
  from: number,
  fresh: readonly Uint8Array[],
): Promise<readonly LogTile[]> {
  const changed: LogTile[] = [];
  for (let done = 0; done < fresh.length;) {
    const index = Math.floor((from + done) / tileWidth);
    const width = (from + done) % tileWidth;
    const before = width === 0 ? null : await store.tile(bundles, index);
    const taken = fresh.slice(done, done + tileWidth - width);
    const hashes = Buffer.concat([
      before?.subarray(0, width * hashBytes) ?? Buffer.alloc(0),
      ...taken,
    ]);
    changed.push({ level: bundles, index, hashes });
    done += taken.length;
  }
  return changed;
}
