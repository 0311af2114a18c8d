import type { CourtDay, Money } from '@xiezhi/kernel';
import { daysBetween, yuanText } from '@xiezhi/kernel';
import { asOf } from '../instruments/as-of.ts';
import type { Rational } from '../fee/rational.ts';
import { exactYuan, fen, times, toMoney } from '../fee/rational.ts';

/**
 * `delayed`: the part that is added when a money judgment is not performed in time, 0.0175 % of what is still owed for
 * each day (CPL-264 and the interpretation on interest for late performance, art. 1). `yearly`: plain interest at a rate
 * that was agreed or ordered, never on interest.
 */
export type InterestRate =
  | { readonly kind: 'delayed' }
  | {
      readonly kind: 'yearly';
      /** Hundredths of a per cent: 3.45 % is 345. */
      readonly basisPoints: number;
      /** Days a year is reckoned as: 365, or 360 where the contract says so. */
      readonly yearOf: 360 | 365;
    };

export interface InterestInput {
  readonly principal: Money;
  /** First day that counts. */
  readonly from: CourtDay;
  /** Last day that counts. */
  readonly to: CourtDay;
  readonly rate: InterestRate;
}

export interface Interest {
  readonly interest: Money;
  /** In yuan, where fen cannot hold it exactly. */
  readonly exact: string | null;
  readonly days: number;
  readonly steps: readonly { readonly zh: string; readonly en: string; readonly amount?: string }[];
  readonly articles: readonly string[];
}

/** Since when the interpretation on interest for late performance (法释〔2014〕8号) is in force. */
export const delayedSince = '2014-08-01';

/** 万分之一点七五 a day. */
const delayedDaily = { over: 175n, under: 1_000_000n };

/** Both days count. @throws RangeError when `to` lies before `from`; the reader of input asks first. */
export function interestFor({ principal, from, to, rate }: InterestInput): Interest {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw new RangeError(`${to} lies before ${from}`);
  const [over, under] =
    rate.kind === 'delayed'
      ? [delayedDaily.over, delayedDaily.under]
      : [BigInt(rate.basisPoints), 10_000n * BigInt(rate.yearOf)];
  const exact = times(fen(principal), over * BigInt(days), under);
  const interest = toMoney(exact);
  return {
    interest,
    exact: exact.under === 1n ? null : exactYuan(exact),
    days,
    steps: [
      {
        zh: `自 ${from} 起至 ${to} 止，首尾两日都计入，共 ${String(days)} 日`,
        en: `from ${from} to ${to}, both counted: ${String(days)} days`,
      },
      rateStep(rate),
      {
        zh: `${yuanText(principal)} 元 × ${fraction(rate)} × ${String(days)} 日`,
        en: `${yuanText(principal)} yuan × ${fraction(rate)} × ${String(days)} days`,
        amount: rounded(exact),
      },
    ],
    articles: rate.kind === 'delayed' ? asOf(to, ['CPL-264']) : [],
  };
}

const rounded = (exact: Rational): string => yuanText(toMoney(exact));

const percent = (basisPoints: number): string =>
  `${String(basisPoints / 100).replace(/(\.\d\d)\d+$/, '$1')}%`;

const fraction = (rate: InterestRate): string =>
  rate.kind === 'delayed' ? '0.0175%' : `${percent(rate.basisPoints)} ÷ ${String(rate.yearOf)}`;

const rateStep = (rate: InterestRate) =>
  rate.kind === 'delayed'
    ? {
        zh: '加倍部分按尚未清偿的金钱债务（不含一般债务利息）每日万分之一点七五计算，与约定利率无关',
        en: 'the added part is 0.0175 % a day of the money still owed, ordinary interest not among it, whatever rate was agreed',
      }
    : {
        zh: `按年利率 ${percent(rate.basisPoints)}、一年 ${String(rate.yearOf)} 日计算单利`,
        en: `plain interest at ${percent(rate.basisPoints)} a year of ${String(rate.yearOf)} days`,
      };

export type InterestFault = {
  readonly error: string;
  readonly field: string;
  readonly mend: { readonly zh: string; readonly en: string };
};
