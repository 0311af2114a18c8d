import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryId } from './ids.ts';
import { instant } from './instant.ts';
import { parseReceiptNumber, receiptNumber } from './receipt-number.ts';

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

test('a number that was copied leads back to its day and to the entry it names, however it is written', () => {
  const modulo = 30n ** 12n;
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{32}$/), (entry) => {
      const number = numberOf(entry);
      const found = { day: '2026-03-02', mark: BigInt(`0x${entry}`) % modulo };
      expect(parseReceiptNumber(number)).toEqual(found);
      expect(parseReceiptNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toEqual(found);
    }),
  );
});

test.each(['', '20260302', '20261302-7K4M-92QH-X3TB', '20260302-0K4M-92QH-X3TB', "' or 1=1"])(
  '"%s" is no number of a receipt',
  (text) => {
    expect(parseReceiptNumber(text)).toBeNull();
  },
);
