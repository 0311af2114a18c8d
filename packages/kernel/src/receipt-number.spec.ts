import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryId } from './ids.ts';
import { instant } from './instant.ts';
import { receiptNumber } from './receipt-number.ts';

const at = instant('2026-03-01T16:30:00.000Z');
const numberOf = (entry: string): string => receiptNumber(at, entry as EntryId);

test('a receipt is numbered by the day at the court, which has begun there before it has in Greenwich', () => {
  expect(numberOf('0123456789abcdef0123456789abcdef')).toMatch(
    /^20260302(-[2346789A-HJ-NP-RT-Z]{4}){3}$/,
  );
});

test('two entries of one second have two numbers, and one entry has one for ever', () => {
  const id = fc.stringMatching(/^[0-9a-f]{32}$/);
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 200 }), (ids) => {
      expect(new Set(ids.map(numberOf)).size).toBe(ids.length);
      expect(ids.map(numberOf)).toEqual(ids.map(numberOf));
    }),
  );
  expect(numberOf('e-1-0')).not.toBe(numberOf('e-2-0'));
});
