import { yuanText } from '@xiezhi/kernel';
import { applicationFees } from './application-fees.ts';
import { caseFees } from './case-fees.ts';
import type { Draft } from './draft.ts';
import { step } from './draft.ts';
import type { FeeAnswer, FeeInput, FeeKind } from './fee-input.ts';
import { amountOf } from './fee-input.ts';
import { exactYuan, fen, isLess, toMoney } from './rational.ts';
import type { RangeName } from './tariff.ts';
import { isProvinceRange, ranges } from './tariff.ts';

const tariffs: Readonly<Record<FeeKind, (input: FeeInput) => Draft>> = {
  ...caseFees,
  ...applicationFees,
};

const rangeOf: Readonly<Partial<Record<FeeKind, RangeName>>> = {
  divorce: 'divorce',
  personality: 'personality',
  other: 'other',
  'ip-no-amount': 'ip-without-amount',
  'jurisdiction-objection-failed': 'jurisdiction-objection',
  enforcement: 'enforcement-without-amount',
  'maritime-limitation-fund': 'maritime-limitation-fund',
  'maritime-injunction': 'maritime-injunction',
  'maritime-lien-notice': 'maritime-lien-notice',
};

const amounts = [
  'claim',
  'appealedPart',
  'property',
  'damages',
  'amount',
  'assets',
  'base',
] as const;

/** What keeps the input from an answer, or null. */
function obstacle(kind: FeeKind, input: FeeInput): FeeAnswer | null {
  const needed = amountOf[kind];
  if (needed !== undefined && input[needed] === undefined) {
    return {
      kind: 'no-answer',
      why: 'missing',
      field: needed,
      mend: { zh: `请填写 ${needed}（金额）`, en: `give ${needed}, an amount` },
    };
  }
  const negative = amounts.find((field) => (input[field] ?? 0) < 0);
  if (negative !== undefined) {
    return {
      kind: 'no-answer',
      why: 'negative',
      field: negative,
      mend: { zh: '金额不得为负数', en: 'an amount cannot be negative' },
    };
  }
  const range = rangeOf[kind];
  if (range === undefined || input.base === undefined) return null;
  const [min, max] = ranges[range];
  if (input.base >= min * 100 && input.base <= max * 100) return null;
  const [zh, en] = isProvinceRange(range)
    ? ['本省标准', 'the province’s figure']
    : ['数额', 'the figure'];
  const mend = {
    zh: `${zh}应在 ${String(min)} 至 ${String(max)} 元之间`,
    en: `${en} lies between ${String(min)} and ${String(max)} yuan`,
  };
  return { kind: 'no-answer', why: 'outside-range', field: 'base', mend };
}

/**
 * A court fee under State Council Order 481. Total and exact: rationals in fen throughout, rounded half up to fen once,
 * at the end. What a party finally bears, relief (FEE-44 to FEE-48) and refunds are decisions of the court, not computed here.
 *
 * @example fee('property', { claim: money(50_000_000) }) // { kind: 'fee', fee: 880000 (8,800.00 yuan), … }
 */
export function fee(kind: FeeKind, input: FeeInput): FeeAnswer {
  const fault = obstacle(kind, input);
  if (fault) return fault;
  const draft = tariffs[kind](input);
  const [min, max] = [toMoney(draft.low), toMoney(draft.high)];
  const range = rangeOf[kind];
  if (isLess(draft.low, draft.high)) {
    const leftTo = range !== undefined && isProvinceRange(range) ? 'province' : null;
    return { kind: 'range', min, max, leftTo, steps: draft.steps };
  }
  const rounded = draft.low.under !== 1n;
  const steps = rounded
    ? [...draft.steps, step('四舍五入到分', `rounded half up to fen: ${yuanText(min)}`, fen(min))]
    : draft.steps;
  return { kind: 'fee', fee: min, exact: rounded ? exactYuan(draft.low) : null, steps };
}
