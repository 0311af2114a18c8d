import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NoteError } from '../note.ts';
import { readAnchor, verifyAnchor, writeAnchor } from './anchor.ts';
import { readBelieved } from './believed.ts';
import type { Rlp } from './rlp.ts';
import { numberBytes, numberIn, readRlp, writeRlp } from './rlp.ts';
import { keccak, receiptProof, receiptUnder } from './trie.ts';

interface Vector {
  readonly what: string;
  readonly checkpoint: string;
  readonly receipt: string;
  readonly says: ReturnType<typeof verifyAnchor>;
}
const vectors = JSON.parse(
  readFileSync(new URL('../../../../docs/spec/anchor-1.vectors.json', import.meta.url), 'utf8'),
) as readonly Vector[];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const [first] = vectors as [Vector];
const listOf = ({ says }: Vector): string =>
  `# of a node of my own\ncontract ${says.chain} ${says.contract} ${says.keeper}\nblock ${says.chain} ${says.block} ${says.hash}\n`;

describe('A receipt of a chain', () => {
  test.each(vectors)('$what: says of its checkpoint what the vectors say', (vector) => {
    const { checkpoint, receipt, says } = vector;
    expect(verifyAnchor(utf8(receipt), utf8(checkpoint), [])).toEqual(says);
    expect(verifyAnchor(utf8(receipt), utf8(checkpoint), [listOf(vector)])).toEqual({
      ...says,
      contractKnown: true,
      blockKnown: true,
    });
    expect(() => verifyAnchor(utf8(receipt), utf8(`${checkpoint}more\n`), [])).toThrow(
      'of another checkpoint',
    );
  });

  test('of a contract, a keeper or a block that the reader does not believe proves nothing', () => {
    const { checkpoint, receipt, says } = first;
    const by = (list: string) => () => verifyAnchor(utf8(receipt), utf8(checkpoint), [list]);
    const other = `0x${'9'.repeat(40)}`;
    expect(by(`contract ${says.chain} ${other} ${says.keeper}`)).toThrow('do not believe');
    expect(by(`contract ${says.chain} ${says.contract} ${other}`)).toThrow('do not believe');
    expect(by(`contract 1 ${says.contract} ${says.keeper}`)).toThrow('do not believe');
    expect(by(`block ${says.chain} ${says.block} 0x${'0'.repeat(64)}`)).toThrow('another one');
    // Of other blocks and chains the reader may know what they like.
    expect(by(`block 1 ${says.block} 0x${'0'.repeat(64)}`)()).toEqual(says);
    expect(() => readBelieved(['block 1 2'])).toThrow('names no contract and no block');
  });

  test('in which a bit was changed holds no longer, or is of a block that nobody brought', () => {
    const { checkpoint, receipt } = first;
    const whole = utf8(receipt);
    for (let at = 0; at < whole.length; at += 1) {
      const bad = Uint8Array.from(whole);
      bad[at] = (bad[at] ?? 0) ^ (1 << (at % 7));
      try {
        const said = verifyAnchor(bad, utf8(checkpoint), [listOf(first)]);
        expect([at, said.blockKnown, said.hash === first.says.hash]).toEqual([at, false, false]);
      } catch (fault) {
        expect(fault, String(at)).toBeInstanceOf(NoteError);
      }
    }
  });

  test('that is written otherwise, or whose way was cut or lengthened, is none', () => {
    const { checkpoint, receipt } = first;
    const read = readAnchor(utf8(receipt));
    const of = (changed: Partial<typeof read>) => () =>
      verifyAnchor(writeAnchor({ ...read, ...changed }), utf8(checkpoint), []);
    expect(of({})()).toEqual(first.says);
    expect(of({ proof: [] })).toThrow('does not lead to this receipt');
    expect(of({ proof: [...read.proof, read.proof[0]!] })).toThrow(NoteError);
    expect(of({ index: read.index + 1 })).toThrow(NoteError);
    expect(of({ header: read.header.subarray(1) })).toThrow(NoteError);
    expect(() => readAnchor(utf8(`${receipt} `))).toThrow('not written as it must be');
    expect(() => readAnchor(utf8('{}'))).toThrow('cannot be read');
  });
});

const value: fc.Arbitrary<Rlp> = fc.letrec<{ value: Rlp }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.uint8Array({ maxLength: 80 }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
})).value;

describe('What a chain hashes', () => {
  test('is read as it was written, whatever it is; and bytes that are read are written so again', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(readRlp(writeRlp(one))).toEqual(one);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          expect(writeRlp(readRlp(bytes))).toEqual(bytes);
        } catch (fault) {
          expect(fault).toBeInstanceOf(NoteError);
        }
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n }), (number) => {
        expect(numberIn(numberBytes(number))).toBe(number);
      }),
    );
  });

  test('are receipts, each proven under their root, in blocks of one to three hundred', () => {
    const receipts = Array.from({ length: 300 }, (_, at) => new Uint8Array(300).fill(at % 251));
    for (const count of [1, 2, 3, 16, 17, 127, 128, 129, 256, 257, 300]) {
      const block = receipts.slice(0, count);
      const root = keccak(receiptProof(block, 0)[0]!);
      for (const index of new Set([0, 1, 15, 127, 128, 255, 256, count - 1])) {
        if (index >= count) continue;
        const proof = receiptProof(block, index);
        expect(receiptUnder(root, index, proof)).toEqual(block[index]);
        expect(() => receiptUnder(keccak(root), index, proof)).toThrow('does not hold');
        expect(() => receiptUnder(root, index + 1, proof)).toThrow(NoteError);
      }
    }
  });
});
