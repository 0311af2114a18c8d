import { yuanText } from '@xiezhi/kernel';
import { applicationFees } from './application-fees.ts';
import { caseFees, isPaidRetrial } from './case-fees.ts';
import type { Draft } from './draft.ts';
import { step } from './draft.ts';
import type { FeeAnswer, FeeInput, FeeKind, MaritimeMatter } from './fee-input.ts';
import { amountOf, maritimeMatters } from './fee-input.ts';
import { exactYuan, fen, isLess, toMoney } from './rational.ts';
import { provinceRangeOf, rangeOf } from './province-figures.ts';
import { isProvinceRange, ranges } from './tariff.ts';

type Tariffed = Exclude<FeeKind, 'maritime' | 'secured-property'>;

const tariffs: Readonly<Record<Tariffed, (input: FeeInput) => Draft>> = {
  ...caseFees,
  ...applicationFees,
};

/** `maritime` is asked with the matter it is about. */
const maritimeKinds: Readonly<Record<MaritimeMatter, Tariffed>> = {
  'limitation-fund': 'maritime-limitation-fund',
  injunction: 'maritime-injunction',
  'lien-notice': 'maritime-lien-notice',
  'claim-registration': 'maritime-claim-registration',
  'general-average': 'general-average',
};

const isMaritime = (matter: FeeInput['matter']): matter is MaritimeMatter =>
  maritimeMatters.some((one) => one === matter);

const amounts = [
  'claim',
  'appealedPart',
  'property',
  'damages',
  'amount',
  'assets',
  'base',
] as const;

/** What the kind cannot do without and is not given, or null. */
function lacking(kind: FeeKind, input: FeeInput): FeeAnswer | null {
  const missing = (field: string, zh: string, en: string): FeeAnswer => ({
    kind: 'no-answer',
    why: 'missing',
    field,
    mend: { zh, en },
  });
  if (kind === 'mixed-claims' && (input.claims ?? []).length === 0 && !input.nonProperty)
    return missing(
      'claims',
      '请写各项财产请求的金额，如 {"claims":[100000,50000],"non_property":1}',
      'give the amounts of the claims in money, such as {"claims":[100000,50000],"non_property":1}',
    );
  const needed =
    kind === 'retrial' && isPaidRetrial(input.ground) ? 'appealedPart' : amountOf[kind];
  return needed === undefined || input[needed] !== undefined
    ? null
    : missing(needed, `请填写 ${needed}（金额）`, `give ${needed}, an amount`);
}

/** What keeps the input from an answer, or null. */
function obstacle(kind: FeeKind, input: FeeInput): FeeAnswer | null {
  const missing = lacking(kind, input);
  if (missing !== null) return missing;
  const negative = (input.claims ?? []).some((one) => one < 0)
    ? 'claims'
    : amounts.find((field) => (input[field] ?? 0) < 0);
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
export function fee(asked: FeeKind, input: FeeInput): FeeAnswer {
  const kind = asked === 'maritime' ? maritimeOf(input) : asked;
  if (typeof kind !== 'string') return kind;
  if (kind === 'secured-property') return withoutTariff;
  const fault = obstacle(kind, input);
  if (fault) return fault;
  const draft = tariffs[kind](input);
  const [min, max] = [toMoney(draft.low), toMoney(draft.high)];
  if (isLess(draft.low, draft.high)) {
    const leftTo = provinceRangeOf(kind) === null ? null : 'province';
    return { kind: 'range', min, max, leftTo, steps: draft.steps };
  }
  const rounded = draft.low.under !== 1n;
  const steps = rounded
    ? [...draft.steps, step('四舍五入到分', `rounded half up to fen: ${yuanText(min)}`, fen(min))]
    : draft.steps;
  return { kind: 'fee', fee: min, exact: rounded ? exactYuan(draft.low) : null, steps };
}

function maritimeOf({ matter }: FeeInput): Tariffed | FeeAnswer {
  if (isMaritime(matter)) return maritimeKinds[matter];
  const all = maritimeMatters.join(', ');
  return {
    kind: 'no-answer',
    why: 'missing',
    field: 'matter',
    mend: { zh: `请写 matter，为以下之一：${all}`, en: `give matter, one of: ${all}` },
  };
}

/** CPLI-204 says who bears the fee of realising a security; no tariff says how much it is, and none is made up here. */
const withoutTariff: FeeAnswer = {
  kind: 'no-tariff',
  steps: [
    {
      zh: '实现担保物权适用特别程序，不交纳案件受理费',
      en: 'a security is realised in special procedure: no acceptance fee',
      articles: ['FEE-8'],
    },
    {
      zh: '《诉讼费用交纳办法》第十四条没有这种申请的收费标准，各地做法不一，以法院的通知为准',
      en: 'article 14 of the Measures has no tariff for this application, and courts differ: the court’s notice decides',
      articles: ['FEE-14'],
    },
    {
      zh: '裁定准许拍卖、变卖的，申请费由债务人、担保人负担；裁定驳回的，由申请人负担',
      en: 'where the sale is ordered the debtor or guarantor bears the fee; where it is refused, the applicant',
      articles: ['CPLI-204'],
    },
  ],
};
