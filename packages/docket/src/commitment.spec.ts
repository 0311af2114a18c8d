import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { StreamId } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import type { StoredPart } from './commitment.ts';
import { commitmentOf, firstHead, nextHead, sealEntry } from './commitment.ts';

const path = fileURLToPath(new URL('../../../docs/spec/docket-1.vectors.json', import.meta.url));
const verifier = fileURLToPath(new URL('../../../test/verify/docket-1.py', import.meta.url));
const vectors = JSON.parse(readFileSync(path, 'utf8')) as {
  stream: StreamId;
  firstHead: string;
  entries: { seq: number; body: string; salts: string; commitment: string; head: string }[];
};

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

describe('docket format 1', () => {
  test('the vectors follow from the specification', () => {
    let head = firstHead(vectors.stream);
    expect(head.toString('hex')).toBe(vectors.firstHead);
    for (const one of vectors.entries) {
      const commitment = commitmentOf(
        vectors.stream,
        one.seq,
        one.body,
        Buffer.from(one.salts, 'hex'),
      );
      expect(commitment.toString('hex')).toBe(one.commitment);
      head = nextHead(head, commitment);
      expect(head.toString('hex')).toBe(one.head);
    }
  });

  test.skipIf(!hasPython)('a verifier that shares no code with us agrees (needs python3)', () => {
    expect(execFileSync('python3', [verifier, path], { encoding: 'utf8' })).toContain(
      '2 entries follow',
    );
  });

  test('a changed letter anywhere in a body changes its commitment', () => {
    const value = fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean()),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(value, fc.nat(), (given, place) => {
        const parts: StoredPart[] = [
          {
            label: 'parties',
            name: 'entry',
            value: JSON.parse(JSON.stringify(given)) as Record<string, string>,
          },
        ];
        if (!JSON.stringify(given).isWellFormed() || JSON.stringify(given).includes('\\u0000'))
          return;
        const stored = sealEntry(vectors.stream, 1, parts);
        const key = Object.keys(given)[place % Object.keys(given).length] ?? '';
        const other = [
          { ...parts[0], value: { ...given, [key]: 'changed-by-hand' } },
        ] as StoredPart[];
        const same = commitmentOf(vectors.stream, 1, stored.body, stored.salts);
        expect(same.equals(stored.commitment)).toBe(true);
        expect(
          sealEntry(vectors.stream, 1, other, stored.salts).commitment.equals(stored.commitment),
        ).toBe(false);
      }),
    );
  });
});
