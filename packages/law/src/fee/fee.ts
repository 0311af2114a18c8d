// One function a kind of fee, side by side as in the measures; apart, the shared reckoning could not be read with them.
import type { Money } from '@xiezhi/kernel';
import { yuanText } from '@xiezhi/kernel';
import type { FeeAnswer, FeeInput, FeeKind, FeeStep } from './fee-input.ts';
import { amountOf } from './fee-input.ts';
import type { Rational } from './rational.ts';
import {
  exactYuan,
  fen,
  isLess,
  least,
  minus,
  plus,
  rational,
  times,
  toMoney,
  yuan,
} from './rational.ts';
import type { RangeName, Tariff } from './tariff.ts';
import {
  divorceTariff,
  enforcementTariff,
  personalityTariff,
  preservationTariff,
  propertyTariff,
  ranges,
} from './tariff.ts';

/** A fee on its way: both ends are equal unless a province's figure is missing. */
interface Draft {
  readonly low: Rational;
  readonly high: Rational;
  readonly steps: readonly FeeStep[];
}

const zero = rational(0n);
const isZero = (value: Rational): boolean => value.over === 0n;

const exactly = (value: Rational, steps: readonly FeeStep[]): Draft => ({
  low: value,
  high: value,
  steps,
});

function step(zh: string, en: string, amount: Rational, ...articles: readonly string[]): FeeStep {
  return { zh, en, articles, amount: exactYuan(amount) };
}

const fixed = (whole: number, zh: string, en: string, article: string): Draft =>
  exactly(yuan(whole), [step(zh, en, yuan(whole), article)]);

/** Each tier charges the part of the amount that lies in it. */
function byTariff(tariff: Tariff, amount: Rational): Draft {
  let [sum, floor] = [zero, zero];
  const steps: FeeStep[] = [];
  for (const tier of tariff.tiers) {
    const ceiling = tier.upTo === null ? amount : least(amount, yuan(tier.upTo));
    const part = minus(ceiling, floor);
    const charged =
      tier.fixed === undefined ? times(part, tier.perTenThousand ?? 0n, 10_000n) : yuan(tier.fixed);
    if (tier.fixed !== undefined || !isZero(part)) {
      sum = plus(sum, charged);
      if (tier.fixed !== 0) steps.push(tierStep(tier, floor, ceiling, charged, tariff.article));
    }
    if (tier.upTo === null || !isLess(yuan(tier.upTo), amount)) break;
    floor = yuan(tier.upTo);
  }
  return exactly(sum, steps);
}

function tierStep(
  tier: Tariff['tiers'][number],
  floor: Rational,
  ceiling: Rational,
  charged: Rational,
  article: string,
): FeeStep {
  if (tier.fixed !== undefined) {
    const top = String(tier.upTo ?? 0);
    return step(
      `不超过 ${top} 元的部分，每件 ${String(tier.fixed)} 元`,
      `up to ${top} yuan: ${String(tier.fixed)} yuan`,
      charged,
      article,
    );
  }
  const percent = `${String(Number(tier.perTenThousand ?? 0n) / 100)}%`;
  const [lower, upper] = [exactYuan(floor), exactYuan(ceiling)];
  return step(
    `${lower} 至 ${upper} 元的部分 × ${percent}`,
    `the part from ${lower} to ${upper} yuan × ${percent}`,
    charged,
    article,
  );
}

/** The province's figure where it is given, else both ends of the range that the measures leave to it. */
function byRange(name: RangeName, base: Money | undefined, article: string): Draft {
  const [min, max] = ranges[name];
  if (base !== undefined) {
    return exactly(fen(base), [
      step('按本省确定的标准', 'the figure fixed by the province', fen(base), article),
    ]);
  }
  const steps = [
    step(
      '省级标准未设定，下限',
      'the province’s figure is not set; lower bound',
      yuan(min),
      article,
    ),
    step('上限', 'upper bound', yuan(max), article),
  ];
  return { low: yuan(min), high: yuan(max), steps };
}

const together = (a: Draft, b: Draft): Draft => ({
  low: plus(a.low, b.low),
  high: plus(a.high, b.high),
  steps: [...a.steps, ...b.steps],
});

function capped(draft: Draft, whole: number, article: string): Draft {
  const cap = yuan(whole);
  if (!isLess(cap, draft.high)) return draft;
  const steps = [
    ...draft.steps,
    step(`最高不超过 ${String(whole)} 元`, `not more than ${String(whole)} yuan`, cap, article),
  ];
  return { low: least(draft.low, cap), high: cap, steps };
}

function portion(
  draft: Draft,
  over: bigint,
  under: bigint,
  zh: string,
  en: string,
  ...articles: readonly string[]
): Draft {
  const [low, high] = [times(draft.low, over, under), times(draft.high, over, under)];
  return { low, high, steps: [...draft.steps, step(zh, en, high, ...articles)] };
}

/** FEE-15, FEE-16, FEE-18 each halve the fee; CPLI-206: it is halved once, however many of them apply. */
function halved(draft: Draft, input: FeeInput): Draft {
  const grounds: { zh: string; en: string; article: string }[] = [];
  if (input.end === 'mediated')
    grounds.push({ zh: '调解结案', en: 'closed by mediation', article: 'FEE-15' });
  if (input.end === 'withdrawn') grounds.push({ zh: '撤诉', en: 'withdrawn', article: 'FEE-15' });
  if (input.procedure === 'summary')
    grounds.push({ zh: '适用简易程序', en: 'summary procedure', article: 'FEE-16' });
  if (input.procedure === 'small-claim')
    grounds.push({ zh: '适用小额诉讼程序', en: 'small claim', article: 'FEE-16' });
  if (input.merged === true)
    grounds.push({ zh: '合并审理', en: 'tried together', article: 'FEE-18' });
  if (grounds.length === 0) return draft;
  const articles = grounds.map(({ article }) => article);
  const once = grounds.length > 1;
  return portion(
    draft,
    1n,
    2n,
    `${grounds.map(({ zh }) => zh).join('、')}，减半${once ? '（只减一次）' : ''}`,
    `${grounds.map(({ en }) => en).join(', ')}: half${once ? ', once only' : ''}`,
    ...articles,
    ...(once ? ['CPLI-206'] : []),
  );
}

const property = (amount: Money | undefined): Draft =>
  byTariff(propertyTariff, fen(amount ?? (0 as Money)));

const applications = {
  preservation: (input: FeeInput) =>
    input.amount === undefined
      ? fixed(30, '不涉及财产数额的，每件 30 元', 'no amount: 30 yuan', 'FEE-14')
      : capped(byTariff(preservationTariff, fen(input.amount)), 5_000, 'FEE-14'),
  enforcement: (input: FeeInput) =>
    input.amount === undefined
      ? byRange('enforcement-without-amount', input.base, 'FEE-14')
      : byTariff(enforcementTariff, fen(input.amount)),
  'payment-order': (input: FeeInput) =>
    portion(
      property(input.claim),
      1n,
      3n,
      '支付令按三分之一',
      'payment order: one third',
      'FEE-14',
    ),
  bankruptcy: (input: FeeInput) =>
    capped(
      portion(property(input.assets), 1n, 2n, '破产案件减半', 'bankruptcy: half', 'FEE-14'),
      300_000,
      'FEE-14',
    ),
  'public-summons': () => fixed(100, '公示催告每件 100 元', 'public summons: 100 yuan', 'FEE-14'),
  'set-aside-award': () =>
    fixed(
      400,
      '申请撤销仲裁裁决或认定仲裁协议效力，每件 400 元',
      'setting aside an award: 400 yuan',
      'FEE-14',
    ),
  'maritime-limitation-fund': (input: FeeInput) =>
    byRange('maritime-limitation-fund', input.base, 'FEE-14'),
  'maritime-injunction': (input: FeeInput) => byRange('maritime-injunction', input.base, 'FEE-14'),
  'maritime-lien-notice': (input: FeeInput) =>
    byRange('maritime-lien-notice', input.base, 'FEE-14'),
  'maritime-claim-registration': () =>
    fixed(1_000, '海事债权登记每件 1000 元', 'maritime claim: 1,000 yuan', 'FEE-14'),
  'general-average': () =>
    fixed(1_000, '共同海损理算每件 1000 元', 'general average: 1,000 yuan', 'FEE-14'),
} satisfies Readonly<Partial<Record<FeeKind, (input: FeeInput) => Draft>>>;

const cases = {
  property: (input: FeeInput) => halved(property(input.claim), input),
  'property-summary': (input: FeeInput) =>
    halved(property(input.claim), { ...input, procedure: 'summary' }),
  'property-small-claim': (input: FeeInput) =>
    halved(property(input.claim), { ...input, procedure: 'small-claim' }),
  'property-mediated-in-summary': (input: FeeInput) =>
    halved(property(input.claim), { ...input, procedure: 'summary', end: 'mediated' }),
  'property-withdrawn': (input: FeeInput) =>
    halved(property(input.claim), { ...input, end: 'withdrawn' }),
  counterclaim: (input: FeeInput) => halved(property(input.claim), input),
  appeal: (input: FeeInput) => halved(property(input.appealedPart), input),
  divorce: (input: FeeInput) =>
    halved(
      together(byRange('divorce', input.base, 'FEE-13'), above(divorceTariff, input.property)),
      input,
    ),
  personality: (input: FeeInput) =>
    halved(
      together(
        byRange('personality', input.base, 'FEE-13'),
        above(personalityTariff, input.damages),
      ),
      input,
    ),
  other: (input: FeeInput) => halved(byRange('other', input.base, 'FEE-13'), input),
  'ip-no-amount': (input: FeeInput) =>
    halved(byRange('ip-without-amount', input.base, 'FEE-13'), input),
  'ip-amount': (input: FeeInput) => halved(property(input.claim), input),
  labour: (input: FeeInput) =>
    halved(fixed(10, '劳动争议每件 10 元', 'labour: 10 yuan', 'FEE-13'), input),
  'labour-summary': (input: FeeInput) =>
    halved(fixed(10, '劳动争议每件 10 元', 'labour: 10 yuan', 'FEE-13'), {
      ...input,
      procedure: 'summary',
    }),
  administrative: (input: FeeInput) =>
    halved(
      input.matter === 'trademark-patent-maritime'
        ? fixed(
            100,
            '商标、专利、海事行政案件每件 100 元',
            'trademark, patent, maritime: 100 yuan',
            'FEE-13',
          )
        : fixed(50, '其他行政案件每件 50 元', 'other administrative: 50 yuan', 'FEE-13'),
      input,
    ),
  'jurisdiction-objection-failed': (input: FeeInput) =>
    byRange('jurisdiction-objection', input.base, 'FEE-13'),
  'special-procedure': () =>
    fixed(0, '特别程序案件不交纳案件受理费', 'special procedure: no fee', 'FEE-8'),
  'administrative-compensation': () =>
    fixed(0, '行政赔偿案件不交纳案件受理费', 'administrative compensation: no fee', 'FEE-8'),
} satisfies Readonly<Partial<Record<FeeKind, (input: FeeInput) => Draft>>>;

const tariffs: Readonly<Record<FeeKind, (input: FeeInput) => Draft>> = {
  ...cases,
  ...applications,
};

const above = (tariff: Tariff, amount: Money | undefined): Draft =>
  amount === undefined ? exactly(zero, []) : byTariff(tariff, fen(amount));

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
  const mend = {
    zh: `本省标准应在 ${String(min)} 至 ${String(max)} 元之间`,
    en: `the province’s figure lies between ${String(min)} and ${String(max)} yuan`,
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
  if (isLess(draft.low, draft.high)) return { kind: 'range', min, max, steps: draft.steps };
  const rounded = draft.low.under !== 1n;
  const steps = rounded
    ? [...draft.steps, step('四舍五入到分', `rounded half up to fen: ${yuanText(min)}`, fen(min))]
    : draft.steps;
  return { kind: 'fee', fee: min, exact: rounded ? exactYuan(draft.low) : null, steps };
}
