/*
 * The tree of RFC 6962, section 2: hashes, proofs, and how a proof is checked. Sizes and indexes are whole numbers below
 * 2^53.
 */
import { sha256 } from './crypto.ts';

/** 32 bytes. */
export type Hash = Uint8Array;

/** Hashes of whole subtrees: `index` counts subtrees of 2^level leaves from the left. */
export interface Hashes {
  at(level: number, index: number): Promise<Hash>;
}

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const piece of pieces) {
    whole.set(piece, from);
    from += piece.length;
  }
  return whole;
};

export const leafHash = (entry: Uint8Array): Hash => sha256(joined(leafMark, entry));

export const nodeHash = (left: Hash, right: Hash): Hash => sha256(joined(nodeMark, left, right));

/** The root of a tree without leaves. */
export const emptyRoot: Hash = sha256(new Uint8Array());

export const sameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** The largest power of two below `size`, which is at least 2. */
function splitOf(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

const isPower = (size: number): boolean => size === 1 || splitOf(size) * 2 === size;

/** MTH(D[from:to]); `from` is a multiple of the largest power of two that the range holds. */
async function rangeRoot(hashes: Hashes, from: number, to: number): Promise<Hash> {
  const size = to - from;
  if (isPower(size)) return hashes.at(Math.log2(size), from / size);
  const middle = from + splitOf(size);
  const [left, right] = await Promise.all([
    rangeRoot(hashes, from, middle),
    rangeRoot(hashes, middle, to),
  ]);
  return nodeHash(left, right);
}

/** The root of the first `size` leaves. */
export const rootOf = (hashes: Hashes, size: number): Promise<Hash> =>
  size === 0 ? Promise.resolve(emptyRoot) : rangeRoot(hashes, 0, size);

const requireWithin = (least: number, value: number, most: number, what: string): void => {
  if (!Number.isSafeInteger(value) || value < least || value > most)
    throw new RangeError(`${what} ${String(value)} is not within ${String(least)}–${String(most)}`);
};

/** PATH(index, D[0:size]): from the leaf's sibling up to the child of the root. @throws RangeError for a leaf not in the tree. */
export async function inclusionProof(
  hashes: Hashes,
  index: number,
  size: number,
): Promise<readonly Hash[]> {
  requireWithin(0, index, size - 1, 'leaf');
  const path: Promise<Hash>[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      path.push(rangeRoot(hashes, middle, to));
      to = middle;
    } else {
      path.push(rangeRoot(hashes, from, middle));
      from = middle;
    }
  }
  return Promise.all(path.reverse());
}

/** PROOF(old, D[0:size]); nothing to show from an empty tree or between equal sizes. @throws RangeError when `old` is larger. */
export async function consistencyProof(
  hashes: Hashes,
  old: number,
  size: number,
): Promise<readonly Hash[]> {
  requireWithin(0, old, size, 'old size');
  if (old === 0 || old === size) return [];
  const proof: Promise<Hash>[] = [];
  let [from, to] = [0, size];
  // Down to the subtree whose right edge is the old one's; on the way everything that lies beside it.
  while (old !== to) {
    const middle = from + splitOf(to - from);
    if (old <= middle) {
      proof.push(rangeRoot(hashes, middle, to));
      to = middle;
    } else {
      proof.push(rangeRoot(hashes, from, middle));
      from = middle;
    }
  }
  // The old root itself is known to whoever checks, when it stands as one whole subtree.
  if (from > 0) proof.push(rangeRoot(hashes, from, to));
  return Promise.all(proof.reverse());
}

/** RFC 9162, 2.1.3.2. @returns the root that this leaf and path lead to; null when the path has not the length it must have. */
export function rootFromInclusion(
  leaf: Hash,
  index: number,
  size: number,
  path: readonly Hash[],
): Hash | null {
  if (index >= size) return null;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else hash = nodeHash(hash, sibling);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
}

export function isIncluded(
  leaf: Hash,
  index: number,
  size: number,
  path: readonly Hash[],
  root: Hash,
): boolean {
  const found = rootFromInclusion(leaf, index, size, path);
  return found !== null && sameHash(found, root);
}

/** RFC 9162, 2.1.4.2: is the tree of `size` leaves the one of `old` leaves with more added? */
export function isConsistent(
  old: { readonly size: number; readonly root: Hash },
  fresh: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (old.size > fresh.size) return false;
  if (old.size === fresh.size) return proof.length === 0 && sameHash(old.root, fresh.root);
  if (old.size === 0) return proof.length === 0 && sameHash(old.root, emptyRoot);
  const [first, ...rest] = isPower(old.size) ? [old.root, ...proof] : proof;
  if (first === undefined) return false;
  let [place, last] = [old.size - 1, fresh.size - 1];
  while (place % 2 === 1) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  let [before, after] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      before = nodeHash(hash, before);
      after = nodeHash(hash, after);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else after = nodeHash(after, hash);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && sameHash(before, old.root) && sameHash(after, fresh.root);
}
