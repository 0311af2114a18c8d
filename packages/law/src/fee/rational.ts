import type { Money } from '@xiezhi/kernel';
import { money } from '@xiezhi/kernel';

/** An exact number of fen: thirds and per mille stay exact until the end. Denominator positive, lowest terms. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

export function rational(over: bigint, under = 1n): Rational {
  const by = divisor(over < 0n ? -over : over, under) || 1n;
  return { over: over / by, under: under / by };
}

export const fen = (amount: Money): Rational => rational(BigInt(amount));
export const yuan = (whole: number): Rational => rational(BigInt(whole) * 100n);
export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Rational, b: Rational): Rational =>
  plus(a, { over: -b.over, under: b.under });
export const times = (a: Rational, over: bigint, under: bigint): Rational =>
  rational(a.over * over, a.under * under);
export const isLess = (a: Rational, b: Rational): boolean => a.over * b.under < b.over * a.under;
export const least = (a: Rational, b: Rational): Rational => (isLess(b, a) ? b : a);

/** To whole fen, half up: the fee measures do not say how, so this is our choice. Amounts are never negative here. */
export const toMoney = (value: Rational): Money =>
  money(Number((value.over * 2n + value.under) / (value.under * 2n)));

/**
 * The exact amount in yuan, as anybody writes money: `8800`, `766.5`, `656.00625`; a fraction `2300/3` only where no decimal
 * ends.
 */
export function exactYuan(value: Rational): string {
  const { over, under } = rational(value.over, value.under * 100n);
  let digits = 0n;
  let scale = 1n;
  while (scale % under !== 0n && digits < mostDigits) [digits, scale] = [digits + 1n, scale * 10n];
  if (scale % under !== 0n) return `${String(over)}/${String(under)}`;
  const [whole, part] = [over / under, ((over % under) * scale) / under];
  return part === 0n
    ? String(whole)
    : `${String(whole)}.${String(part).padStart(Number(digits), '0')}`;
}

/** More than any rate of the measures times whole fen brings. */
const mostDigits = 12n;
