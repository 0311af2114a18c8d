import type { CourtDay } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import type { Rational } from '../fee/rational.ts';
import { isLess, rational, times } from '../fee/rational.ts';
import type { PrimeTable, PrimeTerm } from './lpr.ts';
import { primeOn } from './lpr.ts';

/** What a private loan is measured by: the cap of what a court supports depends on when it was concluded. */
export interface PrivateLoan {
  readonly contract: CourtDay;
  /** When the suit was brought; asked only of a contract before {@link capSince}. */
  readonly sued: CourtDay | null;
  /** The rates that are held: the cap is a multiple of one. */
  readonly table: PrimeTable;
}

/**
 * `delayed`: the part that is added when a money judgment is not performed in time, 0.0175 % of what is still owed for
 * each day (CPL-264, DPI-1). `yearly`: plain interest at a rate that was agreed or ordered. `lpr`: at the loan prime rate,
 * as it changes or as it stood on one day; `lpr-multiple`: at a multiple of it. None is ever reckoned on interest.
 */
export type InterestRate =
  | { readonly kind: 'delayed' }
  | {
      readonly kind: 'yearly';
      /** Hundredths of a per cent: 3.45 % is 345. */
      readonly basisPoints: number;
      /** Days a year is reckoned as: 365, or 360 where the contract says so. */
      readonly yearOf: 360 | 365;
      readonly loan: PrivateLoan | null;
    }
  | {
      readonly kind: 'lpr' | 'lpr-multiple';
      /** Hundredths: four times is 400. */
      readonly multiple: number;
      readonly term: PrimeTerm;
      /** The day whose rate holds throughout; null: each holds from its publication on. */
      readonly fixedOn: CourtDay | null;
      readonly yearOf: 360 | 365;
      readonly loan: PrivateLoan | null;
      readonly table: PrimeTable;
    };

/** PLR2020-32, PLR-31: since when the cap is four times the one-year loan prime rate. */
export const capSince = courtDay('2020-08-20');
/** Since when 24 % was the line (PLR2015-26); what held before is not here. */
export const oldCapSince = courtDay('2015-09-01');
/** Since when the interpretation on interest for late performance (法释〔2014〕8号) is in force. */
export const delayedSince = courtDay('2014-08-01');

/** A rate on a day: per day and exact, with the words for it and the articles it rests on. */
export interface DailyRate {
  readonly perDay: Rational;
  /** `3.45% ÷ 365`, the same in both languages. */
  readonly text: string;
  readonly zh: string;
  readonly en: string;
  readonly articles: readonly string[];
}

interface Cap {
  readonly basisPoints: Rational;
  readonly zh: string;
  readonly en: string;
  readonly articles: readonly string[];
}

/** 345 → `3.45%`. */
function percent(basisPoints: Rational): string {
  const hundredths = Number(basisPoints.over) / Number(basisPoints.under) / 100;
  return `${String(Math.round(hundredths * 10_000) / 10_000)}%`;
}

/** PLR-25: four times the one-year rate of the day on which a loan came about since {@link capSince}; null where none is held. */
export function capOf(contract: CourtDay, table: PrimeTable): number | null {
  const prime = primeOn(contract, table);
  return prime === null ? null : 4 * prime.oneYear;
}

/** PLR-25, PLR-31: what of an agreed rate a court supports. Undefined where a rate it depends on is not held. */
function capOn(day: CourtDay, { contract, sued, table }: PrivateLoan): Cap | undefined {
  const old = contract < capSince && (day < capSince || (sued ?? capSince) < capSince);
  if (old)
    return {
      basisPoints: rational(2_400n),
      zh: '2020年8月19日以前的利息，按当时的规定，年利率24%以内的受保护',
      en: 'interest up to 19 August 2020, by the rule of that time: 24 % a year is protected',
      articles: ['PLR2015-26'],
    };
  const [of, articles] =
    contract < capSince ? [sued ?? capSince, ['PLR-25', 'PLR-31']] : [contract, ['PLR-25']];
  const cap = capOf(of, table);
  if (cap === null) return undefined;
  const [most, prime] = [rational(BigInt(cap)), rational(BigInt(cap), 4n)];
  const when =
    contract < capSince
      ? { zh: `起诉时（${of}）`, en: `when the suit was brought (${of})` }
      : { zh: `合同成立时（${of}）`, en: `when the contract was concluded (${of})` };
  return {
    basisPoints: most,
    zh: `民间借贷受保护的利率不超过${when.zh}一年期贷款市场报价利率 ${percent(prime)} 的四倍，即 ${percent(most)}`,
    en: `of a private loan no more is protected than four times the one-year loan prime rate ${when.en}, ${percent(prime)}: ${percent(most)}`,
    articles,
  };
}

/** The rate of the day; null where a loan prime rate it depends on is not held. */
export function rateOn(rate: InterestRate, day: CourtDay): DailyRate | null {
  if (rate.kind === 'delayed')
    return {
      perDay: rational(175n, 1_000_000n),
      text: '0.0175%',
      zh: '加倍部分按尚未清偿的金钱债务（不含一般债务利息）每日万分之一点七五计算，与约定利率无关',
      en: 'the added part is 0.0175 % a day of the money still owed, ordinary interest not among it, whatever rate was agreed',
      articles: ['CPL-264', 'DPI-1'],
    };
  const asked = rate.kind === 'yearly' ? agreed(rate.basisPoints) : ofPrime(rate, day);
  if (asked === null) return null;
  const cap = rate.loan === null ? null : capOn(day, rate.loan);
  if (cap === undefined) return null;
  const capped = cap !== null && isLess(cap.basisPoints, asked.basisPoints);
  const basisPoints = capped ? cap.basisPoints : asked.basisPoints;
  const text = `${percent(basisPoints)} ÷ ${String(rate.yearOf)}`;
  const year = {
    zh: `按年利率 ${percent(basisPoints)}、一年 ${String(rate.yearOf)} 日计算单利`,
    en: `plain interest at ${percent(basisPoints)} a year of ${String(rate.yearOf)} days`,
  };
  const parts = [...(asked.said === null ? [] : [asked.said]), ...(capped ? [cap] : []), year];
  return {
    perDay: times(basisPoints, 1n, 10_000n * BigInt(rate.yearOf)),
    text,
    zh: parts.map(({ zh }) => zh).join('；'),
    en: parts.map(({ en }) => en).join('; '),
    articles: cap === null ? [] : cap.articles,
  };
}

interface Asked {
  readonly basisPoints: Rational;
  readonly said: { readonly zh: string; readonly en: string } | null;
}

const agreed = (basisPoints: number): Asked => ({
  basisPoints: rational(BigInt(basisPoints)),
  said: null,
});

function ofPrime({ multiple, term, fixedOn, table }: Floating, day: CourtDay): Asked | null {
  const prime = primeOn(fixedOn ?? day, table);
  if (prime === null) return null;
  const [zh, en] = term === 'oneYear' ? ['一年期', 'one-year'] : ['五年期以上', 'five-year'];
  const published = percent(rational(BigInt(prime[term])));
  const [timesZh, timesEn] =
    multiple === 100
      ? ['', '']
      : [`的 ${String(multiple / 100)} 倍`, ` × ${String(multiple / 100)}`];
  return {
    basisPoints: rational(BigInt(prime[term]) * BigInt(multiple), 100n),
    said: {
      zh: `${prime.from} 公布的${zh}贷款市场报价利率 ${published}${timesZh}`,
      en: `the ${en} loan prime rate published on ${prime.from}, ${published}${timesEn}`,
    },
  };
}

type Floating = Extract<InterestRate, { kind: 'lpr' | 'lpr-multiple' }>;

/** Whether each publication changes it, so that it can be told only as far as the table goes. */
export const floats = (rate: InterestRate): rate is Floating =>
  (rate.kind === 'lpr' || rate.kind === 'lpr-multiple') && rate.fixedOn === null;

/** The days after `from` on which the rate may become another. */
export function changesOf(rate: InterestRate): readonly CourtDay[] {
  if (rate.kind === 'delayed') return [];
  const capped = rate.loan !== null && rate.loan.contract < capSince ? [capSince] : [];
  const published = floats(rate) ? rate.table.rates.map(({ from }) => from) : [];
  return [...published, ...capped];
}
