import type { Money } from '@xiezhi/kernel';
import type { FeeInput, FeeStep } from './fee-input.ts';
import type { Rational } from './rational.ts';
import { exactYuan, fen, isLess, least, minus, plus, rational, times, yuan } from './rational.ts';
import type { RangeName, Tariff } from './tariff.ts';
import { isProvinceRange, propertyTariff, ranges } from './tariff.ts';

/** A fee on its way: both ends are equal unless a range is open. */
export interface Draft {
  readonly low: Rational;
  readonly high: Rational;
  readonly steps: readonly FeeStep[];
}

const zero = rational(0n);
const isZero = (value: Rational): boolean => value.over === 0n;

export const exactly = (value: Rational, steps: readonly FeeStep[]): Draft => ({
  low: value,
  high: value,
  steps,
});

export function step(
  zh: string,
  en: string,
  amount: Rational,
  ...articles: readonly string[]
): FeeStep {
  return { zh, en, articles, amount: exactYuan(amount) };
}

export const fixed = (
  whole: number,
  zh: string,
  en: string,
  ...articles: readonly string[]
): Draft => exactly(yuan(whole), [step(zh, en, yuan(whole), ...articles)]);

/** Each tier charges the part of the amount that lies in it. */
export function byTariff(tariff: Tariff, amount: Rational): Draft {
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

/** Who may fix a figure within a range, and what is said where nobody has. */
const openRange = (name: RangeName) => {
  const [min, max] = ranges[name];
  const between = {
    zh: `每件 ${String(min)} 至 ${String(max)} 元`,
    en: `${String(min)} to ${String(max)} yuan`,
  };
  return isProvinceRange(name)
    ? {
        given: { zh: '按本省确定的标准', en: 'the figure fixed by the province' },
        bounds: { zh: '省级标准未设定，下限', en: 'the province’s figure is not set; lower bound' },
        lowest: {
          zh: `${between.zh}，本省的标准没有录入，按最低的收`,
          en: `${between.en}; the province’s figure is not entered here: the lowest`,
        },
      }
    : {
        given: { zh: '按给出的数额，在规定的幅度以内', en: 'the figure given, within the range' },
        bounds: {
          zh: `《诉讼费用交纳办法》规定${between.zh}，没有让各省另定标准，这里也没有更细的规定；下限`,
          en: `the Measures give ${between.en}, leave no figure to the provinces, and nothing narrows it here; lower bound`,
        },
        lowest: {
          zh: `《诉讼费用交纳办法》规定${between.zh}，没有更细的规定，按最低的收`,
          en: `the Measures give ${between.en} and nothing narrows it: the lowest`,
        },
      };
};

/** The figure where one is given, else both ends of the range, or the lower one. FEE-13 leaves some ranges to the provinces; FEE-14 none. */
export function byRange(
  name: RangeName,
  { base, baseBy, lowest }: Pick<FeeInput, 'base' | 'baseBy' | 'lowest'>,
  article: string,
): Draft {
  const [min, max] = ranges[name];
  const { given, bounds, lowest: least } = openRange(name);
  if (base !== undefined) {
    const [zh, en] = baseBy === undefined ? ['', ''] : [`（${baseBy}）`, ` (${baseBy})`];
    return exactly(fen(base), [step(given.zh + zh, given.en + en, fen(base), article)]);
  }
  if (lowest === true) return exactly(yuan(min), [step(least.zh, least.en, yuan(min), article)]);
  const steps = [
    step(bounds.zh, bounds.en, yuan(min), article),
    step('上限', 'upper bound', yuan(max), article),
  ];
  return { low: yuan(min), high: yuan(max), steps };
}

export const together = (a: Draft, b: Draft): Draft => ({
  low: plus(a.low, b.low),
  high: plus(a.high, b.high),
  steps: [...a.steps, ...b.steps],
});

export function capped(draft: Draft, whole: number, article: string): Draft {
  const cap = yuan(whole);
  if (!isLess(cap, draft.high)) return draft;
  const steps = [
    ...draft.steps,
    step(`最高不超过 ${String(whole)} 元`, `not more than ${String(whole)} yuan`, cap, article),
  ];
  return { low: least(draft.low, cap), high: cap, steps };
}

export function portion(
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

/** The tariff of FEE-13 on which most others rest; nothing claimed is nothing charged. */
export const property = (amount: Money | undefined): Draft =>
  byTariff(propertyTariff, fen(amount ?? (0 as Money)));

/** What a tariff adds where there is an amount at all. */
export const above = (tariff: Tariff, amount: Money | undefined): Draft =>
  amount === undefined ? exactly(zero, []) : byTariff(tariff, fen(amount));
