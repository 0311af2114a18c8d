import type { Language } from '../framework/index.ts';
import {
  aimsEn,
  checkLinesEn,
  comparisonLinesEn,
  factorsEn,
  integrityEn,
  originOutcomeEn,
  outcomesEn,
  provesEn,
  stampEn,
} from './words.en.ts';
import {
  aimsZh,
  checkLinesZh,
  comparisonLinesZh,
  factorsZh,
  integrityZh,
  originOutcomeZh,
  outcomesZh,
  provesZh,
  stampZh,
} from './words.zh-CN.ts';

interface DepositWords {
  /** What a verification found, and `asked` while there is none. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly checkLines: (checks: unknown) => readonly string[];
  /** What was fetched to compare with, line by line. */
  readonly comparison: (compared: unknown) => readonly string[];
  /** What each outcome proves, and what it does not. */
  readonly proves: Readonly<Record<string, string>>;
  readonly stamp: (at: string) => string;
  readonly aims: Readonly<Record<string, string>>;
  readonly integrity: Readonly<Record<string, string>>;
  readonly origin: Readonly<Record<string, string>>;
  readonly factors: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What deposits and their verification are called, wherever a screen speaks of them. */
export const depositWords: Readonly<Record<Language, DepositWords>> = {
  'zh-CN': {
    outcomes: outcomesZh,
    checkLines: checkLinesZh,
    comparison: comparisonLinesZh,
    proves: provesZh,
    stamp: stampZh,
    aims: aimsZh,
    integrity: integrityZh,
    origin: originOutcomeZh,
    factors: factorsZh,
  },
  en: {
    outcomes: outcomesEn,
    checkLines: checkLinesEn,
    comparison: comparisonLinesEn,
    proves: provesEn,
    stamp: stampEn,
    aims: aimsEn,
    integrity: integrityEn,
    origin: originOutcomeEn,
    factors: factorsEn,
  },
};
