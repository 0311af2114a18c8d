import { money, yuanGrouped } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { numbersRead, yuanOf, yuanRead } from './yuan.ts';

describe('a sum on a screen', () => {
  test.each([0, 5, 90, 100, 99_999, 123_400, 6_048_000, 123_456_789_01, -34_400, -123_400])(
    '%d fen reads as the server says it',
    (fen) => {
      expect(yuanOf(fen)).toBe(yuanGrouped(money(fen)));
    },
  );

  test.each([
    ['1234', '1,234.00'],
    ['60480.5', '60,480.50'],
    ['8,800.00', '8,800.00'],
    ['12', '12.00'],
    ['', ''],
    ['六万', '六万'],
    ['1.234', '1.234'],
  ])('%j is read as %j', (typed, read) => {
    expect(yuanRead(typed)).toBe(read);
  });

  test('numbers in a sentence are grouped; a year and a day are not', () => {
    expect(numbersRead('10000 至 60480.5 元，2026年，2026-03-02')).toBe(
      '10,000 至 60,480.5 元，2026年，2026-03-02',
    );
  });
});
