import type { Money } from '@xiezhi/kernel';
import { money } from '@xiezhi/kernel';
import type { FeeKind } from './fee-input.ts';
import type { ProvinceRange, RangeName } from './tariff.ts';
import { isProvinceRange, ranges } from './tariff.ts';

/** A figure the province fixed, and the paper that says so. */
export interface ProvinceFigure {
  readonly fen: Money;
  readonly by: string;
}
export type ProvinceFigures = Readonly<Partial<Record<ProvinceRange, ProvinceFigure>>>;

/** The range that a fee of this kind begins with, where the measures give one. */
export const rangeOf: Readonly<Partial<Record<FeeKind, RangeName>>> = {
  'mixed-claims': 'other',
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

/** The same where each province fixes the figure within it; null for every other kind. */
export function provinceRangeOf(kind: FeeKind): ProvinceRange | null {
  const range = rangeOf[kind];
  return range !== undefined && isProvinceRange(range) ? range : null;
}

/** Both ends of a range, in fen. */
export function boundsOf(range: ProvinceRange): readonly [Money, Money] {
  const [min, max] = ranges[range];
  return [money(min * 100), money(max * 100)];
}

/** The figure for a fee of this kind as it goes into the reckoning; nothing where the court has none. */
export function figureFor(
  kind: FeeKind,
  figures: ProvinceFigures,
): { readonly base?: Money; readonly baseBy?: string } {
  const range = provinceRangeOf(kind);
  const figure = range === null ? undefined : figures[range];
  return figure === undefined ? {} : { base: figure.fen, baseBy: figure.by };
}
