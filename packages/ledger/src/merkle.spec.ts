import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hash } from './merkle.ts';
import {
  consistencyProof,
  emptyRoot,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
  rootOf,
} from './merkle.ts';
import type { Tile, TileStore } from './tiles.ts';
import {
  bundleOf,
  grow,
  hashesIn,
  numberPath,
  overlaid,
  readTilePath,
  tilePath,
  widthAt,
} from './tiles.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const entry = (number: number): Uint8Array => Buffer.from(`entry ${String(number)}`);
const entries = (from: number, to: number): readonly Uint8Array[] =>
  Array.from({ length: to - from }, (_, index) => entry(from + index));

/** RFC 6962, 2.1, word for word: what the tiles are held against. */
function plainRoot(leaves: readonly Uint8Array[]): Hash {
  const [first] = leaves;
  if (first === undefined) return emptyRoot;
  if (leaves.length === 1) return leafHash(first);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(plainRoot(leaves.slice(0, k)), plainRoot(leaves.slice(k)));
}

class Kept implements TileStore {
  readonly tiles = new Map<string, Uint8Array>();
  tile(level: number, index: number): Promise<Uint8Array | null> {
    return Promise.resolve(this.tiles.get(`${String(level)}/${String(index)}`) ?? null);
  }
  put(fresh: readonly Tile[]): void {
    for (const { level, index, hashes } of fresh)
      this.tiles.set(`${String(level)}/${String(index)}`, hashes);
  }
}

/** A log grown in steps of these sizes. */
async function grown(steps: readonly number[]): Promise<{ kept: Kept; size: number }> {
  const kept = new Kept();
  let size = 0;
  for (const step of steps) {
    kept.put(await grow(kept, size, entries(size, size + step)));
    size += step;
  }
  return { kept, size };
}

describe('The tree', () => {
  test('has the roots of RFC 6962', () => {
    // Published test vectors of certificate transparency: the empty tree, and the tree of one empty leaf.
    expect(hex(emptyRoot)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(leafHash(new Uint8Array()))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
  });

  test('grown in any steps, has the root that the definition gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }),
        async (steps) => {
          const { kept, size } = await grown(steps);
          expect(hex(await rootOf(hashesIn(kept), size))).toBe(hex(plainRoot(entries(0, size))));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('knows its older roots, and that a tree of three levels is whole', async () => {
    const { kept } = await grown([65_530, 10, 600]);
    const size = 66_140;
    for (const old of [1, 255, 256, 257, 65_535, 65_536, 65_537, size])
      expect(hex(await rootOf(hashesIn(kept), old))).toBe(hex(plainRoot(entries(0, old))));
    expect([...kept.tiles.keys()].filter((key) => !key.startsWith('0/'))).toEqual(
      expect.arrayContaining(['1/0', '1/1', '2/0']),
    );
  });

  test('proves every leaf of every small size, and nothing else', async () => {
    const { kept } = await grown([40]);
    const hashes = hashesIn(kept);
    for (let size = 1; size <= 40; size += 1) {
      const root = await rootOf(hashes, size);
      for (let index = 0; index < size; index += 1) {
        const path = await inclusionProof(hashes, index, size);
        expect(isIncluded(leafHash(entry(index)), index, size, path, root)).toBe(true);
        expect(isIncluded(leafHash(entry(index + 1)), index, size, path, root)).toBe(false);
        expect(isIncluded(leafHash(entry(index)), index + 1, size, path, root)).toBe(false);
        expect(isIncluded(leafHash(entry(index)), index, size, [...path, root], root)).toBe(false);
        if (path.length > 0)
          expect(isIncluded(leafHash(entry(index)), index, size, path.slice(1), root)).toBe(false);
      }
    }
  });

  test('proves that it grew out of every smaller one, and not out of another', async () => {
    const { kept } = await grown([40]);
    const hashes = hashesIn(kept);
    const at = async (size: number) => ({ size, root: await rootOf(hashes, size) });
    const foreign = { size: 7, root: plainRoot(entries(1, 8)) };
    for (let size = 1; size <= 40; size += 1)
      for (let old = 0; old <= size; old += 1) {
        const proof = await consistencyProof(hashes, old, size);
        expect(isConsistent(await at(old), await at(size), proof)).toBe(true);
        if (old === 7 && size > 7) {
          expect(isConsistent(foreign, await at(size), proof)).toBe(false);
          expect(
            isConsistent(await at(old), { ...(await at(size)), root: foreign.root }, proof),
          ).toBe(false);
        }
        if (old < size && old > 0)
          expect(isConsistent(await at(size), await at(old), proof)).toBe(false);
      }
    expect(isConsistent({ size: 0, root: foreign.root }, await at(3), [])).toBe(false);
  });

  test('any changed bit of a proof spoils it', async () => {
    const { kept, size } = await grown([777]);
    const hashes = hashesIn(kept);
    const root = await rootOf(hashes, size);
    await fc.assert(
      fc.asyncProperty(fc.nat(size - 1), fc.nat(1000), fc.nat(255), async (index, which, bit) => {
        const path = (await inclusionProof(hashes, index, size)).map((one) => Uint8Array.from(one));
        const hash = path[which % path.length];
        if (hash === undefined) throw new Error('a path');
        hash[bit >> 3] = (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(isIncluded(leafHash(entry(index)), index, size, path, root)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('asks for nothing outside itself', async () => {
    const { kept } = await grown([3]);
    await expect(inclusionProof(hashesIn(kept), 3, 3)).rejects.toThrow(RangeError);
    await expect(consistencyProof(hashesIn(kept), 4, 3)).rejects.toThrow(RangeError);
    await expect(rootOf(hashesIn(kept), 4)).rejects.toThrow('the log lacks tile/0/000');
  });
});

describe('Tiles', () => {
  test('only grow: what was there stays as it was', async () => {
    const { kept, size } = await grown([300]);
    const before = new Map([...kept.tiles].map(([key, hashes]) => [key, hex(hashes)]));
    const fresh = await grow(kept, size, entries(size, size + 500));
    for (const { level, index, hashes } of fresh) {
      const was = before.get(`${String(level)}/${String(index)}`) ?? '';
      expect(hex(hashes).startsWith(was)).toBe(true);
    }
    const laid = hashesIn(overlaid(kept, fresh));
    expect(hex(await rootOf(laid, 800))).toBe(hex(plainRoot(entries(0, 800))));
    expect(hex(await rootOf(hashesIn(kept), 300))).toBe(hex(plainRoot(entries(0, 300))));
  });

  test('a log that lost one refuses to grow', async () => {
    const { kept, size } = await grown([300]);
    kept.tiles.delete('0/1');
    await expect(grow(kept, size, entries(300, 301))).rejects.toThrow(
      'the log lacks tile/0/001.p/44',
    );
  });

  test.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/entries/x001/x234/067', { level: 'entries', index: 1_234_067, width: 256 }],
    ['tile/63/005.p/1', { level: 63, index: 5, width: 1 }],
    ['tile/1/017.p/255', { level: 1, index: 17, width: 255 }],
  ] as const)('%s is an address', (path, read) => {
    expect(readTilePath(path)).toEqual(read);
    expect(tilePath(read.level, read.index, read.width)).toBe(path);
  });

  test.each([
    'tile/00/000',
    'tile/64/000',
    'tile/0/0',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/data/000',
    'tile/0/000/',
    '../tile/0/000',
  ])('%s is none', (path) => {
    expect(readTilePath(path)).toBeNull();
  });

  test('have the width that a size asks for', () => {
    expect(widthAt(70_000, 0, 273)).toBe(112);
    expect(widthAt(70_000, 1, 1)).toBe(17);
    expect(widthAt(70_000, 2, 0)).toBe(1);
    expect(widthAt(256, 1, 0)).toBe(1);
    expect(widthAt(255, 1, 0)).toBe(0);
    expect(numberPath(1_234_067)).toBe('x001/x234/067');
  });

  test('a bundle gives each entry with its length', () => {
    expect(hex(bundleOf([entry(7), new Uint8Array(300)]).subarray(0, 11))).toBe(
      `0007${hex(entry(7))}012c`,
    );
  });
});
