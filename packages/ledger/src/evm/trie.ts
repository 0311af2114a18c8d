/*
 * The tree by which a block's header vouches for its receipts: keys are their numbers, no key begins another, and no node is
 * shorter than a hash, since each receipt alone is longer. So no node lies inside another, and no branch bears a value.
 */
import { keccak_256 } from '@noble/hashes/sha3.js';
import { sameHash } from '../merkle.ts';
import { NoteError } from '../note.ts';
import type { Rlp } from './rlp.ts';
import { bytesIn, listIn, numberBytes, readRlp, writeRlp } from './rlp.ts';

const hashBytes = 32;
const branches = 16;
const nothing = new Uint8Array();

export const keccak = (bytes: Uint8Array): Uint8Array => keccak_256(bytes);

/** The key of receipt number `index`, in half bytes. */
const keyOf = (index: number): readonly number[] =>
  [...writeRlp(numberBytes(index))].flatMap((byte) => [byte >> 4, byte & 15]);

/** A piece of a key before a node: whether it leads to a value, and whether its length is odd, stand in front. */
function packed(nibbles: readonly number[], isLeaf: boolean): Uint8Array {
  const odd = nibbles.length % 2;
  const all = [(isLeaf ? 2 : 0) + odd, ...(odd === 0 ? [0] : []), ...nibbles];
  return Uint8Array.from({ length: all.length / 2 }, (_, at) =>
    joinedNibbles(all[2 * at], all[2 * at + 1]),
  );
}

const joinedNibbles = (high = 0, low = 0): number => high * branches + low;

function unpacked(bytes: Uint8Array): {
  readonly isLeaf: boolean;
  readonly key: readonly number[];
} {
  const [flag = 0, ...rest] = [...bytes].flatMap((byte) => [byte >> 4, byte & 15]);
  const isLeaf = flag >= 2;
  const key = flag % 2 === 1 ? rest : rest.slice(1);
  const again = packed(key, isLeaf);
  if (again.length !== bytes.length || again.some((byte, at) => byte !== bytes[at]))
    throw new NoteError('a piece of a key in the block’s tree is not written as it must be');
  return { isLeaf, key };
}

interface Item {
  readonly key: readonly number[];
  readonly value: Uint8Array;
}

/** How many half bytes all keys have in common from `depth` on. */
function commonLength(items: readonly Item[], depth: number): number {
  const [first] = items;
  let length = 0;
  const same = (at: number): boolean =>
    items.every(({ key }) => key[at] !== undefined && key[at] === first?.key[at]);
  while (same(depth + length)) length += 1;
  return length;
}

/** The node over these items, and behind it the nodes that lead to `wanted`. */
function built(items: readonly Item[], depth: number, wanted: readonly number[]): Uint8Array[] {
  const [only] = items;
  if (only === undefined) return [];
  if (items.length === 1) return [writeRlp([packed(only.key.slice(depth), true), only.value])];
  const shared = commonLength(items, depth);
  if (shared > 0) {
    const below = built(items, depth + shared, wanted);
    const piece = packed(only.key.slice(depth, depth + shared), false);
    return [writeRlp([piece, keccak(below[0] ?? nothing)]), ...below];
  }
  let towards: readonly Uint8Array[] = [];
  const children: Rlp[] = [];
  for (let nibble = 0; nibble < branches; nibble += 1) {
    const below = built(
      items.filter(({ key }) => key[depth] === nibble),
      depth + 1,
      wanted,
    );
    const [child] = below;
    children.push(child === undefined ? nothing : keccak(child));
    if (wanted[depth] === nibble) towards = below;
  }
  return [writeRlp([...children, nothing]), ...towards];
}

/** The nodes from the root to receipt `index`, of a block with these receipts as it hashes them. */
export const receiptProof = (
  receipts: readonly Uint8Array[],
  index: number,
): readonly Uint8Array[] =>
  built(
    receipts.map((value, at) => ({ key: keyOf(at), value })),
    0,
    keyOf(index),
  );

/** Receipt `index` under this root. @throws NoteError where the nodes do not lead to one, or hold anything else. */
export function receiptUnder(
  root: Uint8Array,
  index: number,
  nodes: readonly Uint8Array[],
): Uint8Array {
  let wanted = root;
  let left = keyOf(index);
  for (const [at, node] of nodes.entries()) {
    if (!sameHash(keccak(node), wanted))
      throw new NoteError('the way from the block to its receipt does not hold');
    const items = listIn(readRlp(node));
    if (items.length === branches + 1) {
      const [nibble = 0] = left;
      wanted = bytesIn(items[nibble], hashBytes);
      left = left.slice(1);
      continue;
    }
    const { isLeaf, key } = unpacked(bytesIn(items[0]));
    if (items.length !== 2 || key.some((nibble, place) => nibble !== left[place])) break;
    left = left.slice(key.length);
    if (isLeaf) {
      if (left.length > 0 || at !== nodes.length - 1) break;
      return bytesIn(items[1]);
    }
    wanted = bytesIn(items[1], hashBytes);
  }
  throw new NoteError('the way from the block does not lead to this receipt');
}
