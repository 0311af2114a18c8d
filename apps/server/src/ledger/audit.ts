import { commitmentsFrom, lastCheckpoint, logTile } from '@xiezhi/docket';
import type { Tile } from '@xiezhi/ledger';
import {
  emptyRoot,
  grow,
  hashesIn,
  overlaid,
  rootOf,
  sameHash,
  tilePath,
  tileWidth,
} from '@xiezhi/ledger';
import type { Pool } from 'pg';
import type { LedgerKeys } from './keys.ts';
import { openOwn } from './publish.ts';

const chunk = 16 * tileWidth;

/**
 * Makes the whole tree anew from the commitments of the entries and compares it with the tiles and the last checkpoint.
 * Publishing looks at the right edge only; this looks everywhere.
 * @returns what does not fit, in words; empty when everything does.
 */
export async function auditLog(
  pool: Pool,
  keys: Pick<LedgerKeys, 'vkey' | 'past'>,
): Promise<readonly string[]> {
  const last = await lastCheckpoint(pool);
  if (last === null) return [];
  const found: string[] = [];
  // Of each level the last tile is enough to go on from: what is full is compared and let go.
  let edge: readonly Tile[] = [];
  const store = { tile: () => Promise.resolve(null) };
  for (let size = 0; size < last.size;) {
    const entries = await commitmentsFrom(pool, size, Math.min(chunk, last.size - size));
    if (entries.length === 0) return [...found, `the entries end at ${String(size)}`];
    const grown = await grow(overlaid(store, edge), size, entries);
    size += entries.length;
    edge = [...Map.groupBy([...edge, ...grown], ({ level }) => level).values()].flatMap(
      (tiles) => tiles.at(-1) ?? [],
    );
    const whole = grown.filter((one) => one.hashes.length === 32 * tileWidth || size === last.size);
    for (const { level, index, hashes } of whole) {
      const kept = await logTile(pool, level, index);
      if (kept === null || !sameHash(kept.subarray(0, hashes.length), hashes))
        found.push(`${tilePath(level, index, hashes.length / 32)} is not what the entries give`);
    }
  }
  const checkpoint = openOwn(last.note, keys);
  const root = await rootOf(hashesIn(overlaid(store, edge)), last.size).catch(() => emptyRoot);
  if (!sameHash(root, checkpoint.root)) found.push('the signed root is not what the entries give');
  return found;
}
