import type { Money } from '@xiezhi/kernel';
import { money } from '@xiezhi/kernel';
import type { FeeAnswer, FeeInput, FeeKind, ProvinceFigures } from '../fee/index.ts';
import { fee, figureFor } from '../fee/index.ts';
import type { AppliedKind } from './ids.ts';
import { filingKind } from './kinds.ts';

type Asked = readonly [kind: FeeKind, about: FeeInput];

/** What an administrative suit is about, as far as it costs something else (FEE-8, FEE-13): whoever accepts it says it. */
export const administrativeMatters = [
  'other',
  'trademark-patent-maritime',
  'compensation',
] as const;
export type AdministrativeMatter = (typeof administrativeMatters)[number];

/**
 * What a kind is charged as (FEE-13, FEE-14), by the amount it asks for; only of kinds that are paid for in advance (FEE-20).
 * Where an amount decides and none is named, the lowest is taken: nobody pays more than the law surely asks. In doubt: no article
 * names a suit by a third party to set a judgment aside; it is charged as a suit about no money. An administrative suit of which nobody said
 * what it is about is charged nothing, for one that asks for compensation alone is free.
 */
const charged: Readonly<
  Partial<
    Record<AppliedKind, (amount: Money | null, matter: AdministrativeMatter | null) => Asked | null>
  >
> = {
  'preservation-before-suit': (amount) => ['preservation', amount === null ? {} : { amount }],
  'payment-order': (amount) => ['payment-order', { claim: amount ?? money(0) }],
  'public-summons': () => ['public-summons', {}],
  'administrative-suit': (_amount, matter) =>
    matter === null || matter === 'compensation' ? null : ['administrative', { matter }],
  'third-party-revocation': () => ['other', {}],
};

/** What an application costs that is paid for in advance; null where nothing is paid then, or nothing at all. */
export function feeOfApplication(
  id: AppliedKind,
  amount: Money | null,
  figures: ProvinceFigures = {},
  matter: AdministrativeMatter | null = null,
): FeeAnswer | null {
  const asked = charged[id]?.(amount, matter) ?? null;
  if (filingKind(id).fee.when !== 'in-advance' || asked === null) return null;
  const [kind, about] = asked;
  return fee(kind, { ...about, lowest: true, ...figureFor(kind, figures) });
}

/** Is nothing of this kind paid for here, before it is dealt with? */
export const isFreeHere = (id: AppliedKind): boolean => filingKind(id).fee.when !== 'in-advance';
