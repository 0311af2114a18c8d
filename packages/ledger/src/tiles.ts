/*
 * The tree as tiles of 256 hashes, in the layout of tlog-tiles: `tile/<L>/<N>[.p/<W>]`. Hash n of level L is the root of
 * 256^L leaves; what lies between two levels is reckoned from the tile below.
 */
import type { Hash, Hashes } from './merkle.ts';
import { leafHash, nodeHash } from './merkle.ts';

export const tileWidth = 256;
const tileHeight = 8;
const hashBytes = 32;

export interface Tile {
  readonly level: number;
  readonly index: number;
  /** The hashes that are there, from the left; 1–256 times 32 bytes. */
  readonly hashes: Uint8Array;
}

/** Where the tiles are kept: the widest form of each. */
export interface TileStore {
  /** @returns all hashes of the tile that there are; null when there is none. */
  tile(level: number, index: number): Promise<Uint8Array | null>;
}

/** `x001/x234/067` for 1234067. */
export function numberPath(index: number): string {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let left = Math.floor(index / 1000); left > 0; left = Math.floor(left / 1000))
    groups.unshift(`x${String(left % 1000).padStart(3, '0')}`);
  return groups.join('/');
}

/** The address of a tile (or, with level `entries`, of a bundle) below the log's prefix. */
export const tilePath = (level: number | 'entries', index: number, width: number): string =>
  `tile/${String(level)}/${numberPath(index)}${width === tileWidth ? '' : `.p/${String(width)}`}`;

export interface TileAddress {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

const address = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** Reads an address. @returns null for any that is not written in the one way there is. */
export function readTilePath(path: string): TileAddress | null {
  const found = address.exec(path);
  if (!found) return null;
  const [, level = '', number = '', width] = found;
  const index = Number(number.replaceAll(/[x/]/g, ''));
  const read: TileAddress = {
    level: level === 'entries' ? level : Number(level),
    index,
    width: width === undefined ? tileWidth : Number(width),
  };
  const isWritten = tilePath(read.level, read.index, read.width) === path;
  return isWritten && (read.level === 'entries' || read.level < 64) ? read : null;
}

/** The hash of the subtree that these hashes are the leaves of; their number is a power of two. */
function folded(hashes: Uint8Array): Hash {
  let row: Hash[] = [];
  for (let from = 0; from < hashes.length; from += hashBytes)
    row.push(hashes.subarray(from, from + hashBytes));
  while (row.length > 1)
    row = row.flatMap((left, at) => {
      const right = row[at + 1];
      return at % 2 === 1 || right === undefined ? [] : [nodeHash(left, right)];
    });
  const [root] = row;
  if (root === undefined) throw new RangeError('an empty tile has no hash');
  return root;
}

/** @throws Error when a tile, or a part of it, is missing: the log is damaged, and nothing may be promised from it. */
export function hashesIn(store: TileStore): Hashes {
  const kept = new Map<string, Promise<Uint8Array | null>>();
  const tile = (level: number, index: number): Promise<Uint8Array | null> => {
    const key = `${String(level)}/${String(index)}`;
    const found = kept.get(key) ?? store.tile(level, index);
    kept.set(key, found);
    return found;
  };
  return {
    async at(level, index) {
      const tileLevel = Math.floor(level / tileHeight);
      const width = 2 ** (level % tileHeight);
      const first = index * width;
      const number = Math.floor(first / tileWidth);
      const from = (first % tileWidth) * hashBytes;
      const hashes = await tile(tileLevel, number);
      const piece = hashes?.subarray(from, from + width * hashBytes);
      if (piece?.length !== width * hashBytes)
        throw new Error(`the log lacks ${tilePath(tileLevel, number, tileWidth)}`);
      return folded(piece);
    },
  };
}

/**
 * Adds entries behind the first `size`. @returns the tiles that changed, each in its new, widest form; nothing that was
 * there is changed, tiles only grow.
 */
export async function grow(
  store: TileStore,
  size: number,
  entries: readonly Uint8Array[],
): Promise<readonly Tile[]> {
  const changed: Tile[] = [];
  let fresh = entries.map(leafHash);
  let at = size;
  for (let level = 0; fresh.length > 0; level += 1) {
    const above: Hash[] = [];
    for (let done = 0; done < fresh.length;) {
      const index = Math.floor((at + done) / tileWidth);
      const width = (at + done) % tileWidth;
      const before = width === 0 ? null : await store.tile(level, index);
      if (width > 0 && (before === null || before.length < width * hashBytes))
        throw new Error(`the log lacks ${tilePath(level, index, width)}`);
      const taken = fresh.slice(done, done + tileWidth - width);
      const hashes = new Uint8Array((width + taken.length) * hashBytes);
      if (before !== null) hashes.set(before.subarray(0, width * hashBytes));
      for (const [place, hash] of taken.entries()) hashes.set(hash, (width + place) * hashBytes);
      changed.push({ level, index, hashes });
      if (width + taken.length === tileWidth) above.push(folded(hashes));
      done += taken.length;
    }
    at = Math.floor(at / tileWidth);
    fresh = above;
  }
  return changed;
}

/** A store with these tiles laid over another one. */
export function overlaid(store: TileStore, tiles: readonly Tile[]): TileStore {
  const laid = new Map(
    tiles.map(({ level, index, hashes }) => [`${String(level)}/${String(index)}`, hashes]),
  );
  return {
    tile: async (level, index) =>
      laid.get(`${String(level)}/${String(index)}`) ?? (await store.tile(level, index)),
  };
}

/** How many hashes of a tile a tree of `size` leaves has; 0 when it has none of it. */
export function widthAt(size: number, level: number, index: number): number {
  const there = Math.floor(size / 256 ** level) - index * tileWidth;
  return Math.max(0, Math.min(tileWidth, there));
}

/** Entries as a bundle: each after its length in two bytes, big-endian. */
export function bundleOf(entries: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(entries.reduce((sum, { length }) => sum + 2 + length, 0));
  let from = 0;
  for (const entry of entries) {
    whole[from] = entry.length >> 8;
    whole[from + 1] = entry.length & 255;
    whole.set(entry, from + 2);
    from += 2 + entry.length;
  }
  return whole;
}
