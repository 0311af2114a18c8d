import type { Brand } from './brand.ts';

/** An amount in fen (one hundredth of a yuan), a whole number, never a float. */
export type Money = Brand<number, 'Fen'>;

/** @throws RangeError when `fen` is not a whole number in the safe range. */
export function money(fen: number): Money {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not a whole number of fen: ${String(fen)}`);
  return fen as Money;
}

/** Reads yuan as people write it: `8800`, `8,800.5`, `8800.00`. Null for anything else, and for more than two decimals. */
export function parseYuan(text: string): Money | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  const fen =
    Number((match[1] ?? '').replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(fen) ? (fen as Money) : null;
}

/** For reading: `6000000` → `60,000.00`. */
export const yuanGrouped = (amount: Money): string =>
  yuanText(amount).replace(/\B(?=(\d{3})+\.)/g, ',');

/** `880000` → `8800.00`. */
export function yuanText(amount: Money): string {
  const sign = amount < 0 ? '-' : '';
  const fen = Math.abs(amount);
  return `${sign}${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}`;
}

/** Numbers in a sentence, for reading: `10000 至 60480.5` → `10,000 至 60,480.5`. A year stays. */
export const numbersGrouped = (text: string): string =>
  text.replace(/(?<![\d.])\d{4,}(?![\d年])/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
