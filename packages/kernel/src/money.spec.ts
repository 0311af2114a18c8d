import { expect, test } from 'vitest';
import { numbersGrouped } from './money.ts';

test.each([
  ['10000 至 60480 元的部分 × 2.5%：1262 元', '10,000 至 60,480 元的部分 × 2.5%：1,262 元'],
  ['the part from 1000000 to 2345678.125 yuan', 'the part from 1,000,000 to 2,345,678.125 yuan'],
  ['不超过 999 元', '不超过 999 元'],
  ['2026年', '2026年'],
  ['0.12345', '0.12345'],
])('%s is read as %s', (text, read) => {
  expect(numbersGrouped(text)).toBe(read);
});
