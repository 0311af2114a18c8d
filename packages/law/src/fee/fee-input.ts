import type { Money } from '@xiezhi/kernel';

/** What fees are asked for. The first word is the claim; a tail names how it went, where the law gives it a fee of its own. */
export const feeKinds = [
  'property',
  'property-summary',
  'property-small-claim',
  'property-mediated',
  'property-mediated-in-summary',
  'property-withdrawn',
  'mixed-claims',
  'counterclaim',
  'third-party-claim',
  'appeal',
  'retrial',
  'divorce',
  'personality',
  'other',
  'ip-no-amount',
  'ip-amount',
  'labour',
  'labour-summary',
  'administrative',
  'trademark-patent-maritime',
  'jurisdiction-objection-failed',
  'preservation',
  'enforcement',
  'payment-order',
  'bankruptcy',
  'public-summons',
  'set-aside-award',
  'maritime',
  'maritime-limitation-fund',
  'maritime-injunction',
  'maritime-lien-notice',
  'maritime-claim-registration',
  'general-average',
  'secured-property',
  'special-procedure',
  'non-acceptance',
  'dismissal',
  'dismissal-of-appeal',
  'appeal-against-ruling',
  'administrative-compensation',
] as const;
export type FeeKind = (typeof feeKinds)[number];

/** The applications of FEE-14(7), as `maritime` is asked with. */
export const maritimeMatters = [
  'limitation-fund',
  'injunction',
  'lien-notice',
  'claim-registration',
  'general-average',
] as const;
export type MaritimeMatter = (typeof maritimeMatters)[number];

/** Amounts are fen. Which of them a kind reads is said in {@link amountOf}; the others are left alone. */
export interface FeeInput {
  /** The value in dispute. */
  readonly claim?: Money;
  /** Several claims in money, each for itself (CPLI-201). */
  readonly claims?: readonly Money[];
  /** How many claims that are not about money stand beside them (CPLI-201). */
  readonly nonProperty?: number;
  /** What the appeal or the retrial is about; the fee is computed on it alone (FEE-17, FEE-19). */
  readonly appealedPart?: Money;
  /** Property to be divided in a divorce. */
  readonly property?: Money;
  readonly damages?: Money;
  /** The amount to be secured or enforced; null or absent in enforcement: nothing in money. */
  readonly amount?: Money;
  /** The whole estate of a bankruptcy. */
  readonly assets?: Money;
  /** The figure where the measures give a range; absent: the answer is a range. */
  readonly base?: Money;
  /** The paper by which the province fixed it, for the step. */
  readonly baseBy?: string;
  /** Where the province's figure is not known: the lowest is taken, and the step says so. */
  readonly lowest?: boolean;
  readonly procedure?: 'ordinary' | 'summary' | 'small-claim';
  readonly end?: 'judged' | 'mediated' | 'withdrawn';
  /** A counterclaim, or an independent claim of a third party, tried together with the claim (FEE-18). */
  readonly merged?: boolean;
  readonly matter?: 'other' | 'trademark-patent-maritime' | MaritimeMatter;
  /** Why a case is tried again; absent: on grounds for which nothing is paid (FEE-9). */
  readonly ground?: 'new-evidence' | 'no-appeal' | 'other';
}

/** The amount a kind cannot do without. */
export const amountOf: Readonly<
  Partial<Record<FeeKind, keyof FeeInput & ('claim' | 'appealedPart' | 'amount' | 'assets')>>
> = {
  property: 'claim',
  'property-summary': 'claim',
  'property-small-claim': 'claim',
  'property-mediated-in-summary': 'claim',
  'property-mediated': 'claim',
  'property-withdrawn': 'claim',
  counterclaim: 'claim',
  'third-party-claim': 'claim',
  appeal: 'appealedPart',
  'ip-amount': 'claim',
  'payment-order': 'claim',
  bankruptcy: 'assets',
};

/** One line of the reckoning. `amount` is exact, in yuan: `8800`, or a fraction `2300/3`. */
export interface FeeStep {
  readonly zh: string;
  readonly en: string;
  readonly articles: readonly string[];
  readonly amount: string;
}

/**
 * What a fee is. `fee`: one amount, `exact` its exact fraction in yuan where rounding changed it. `range`: no figure within it
 * is known, only the bounds. `no-tariff`: no figure can be named, and why. `no-answer`: something is
 * missing or outside the range.
 */
export type FeeAnswer =
  | {
      readonly kind: 'fee';
      readonly fee: Money;
      readonly exact: string | null;
      readonly steps: readonly FeeStep[];
    }
  | {
      readonly kind: 'range';
      readonly min: Money;
      readonly max: Money;
      /** Who fixes the figure: each province (FEE-13, last paragraph); null: the measures name nobody. */
      readonly leftTo: 'province' | null;
      readonly steps: readonly FeeStep[];
    }
  | {
      /** The measures charge nothing for it by any tariff, and do not say that it is free. */
      readonly kind: 'no-tariff';
      readonly steps: readonly Omit<FeeStep, 'amount'>[];
    }
  | {
      readonly kind: 'no-answer';
      readonly why:
        | 'unknown-kind'
        | 'missing'
        | 'not-an-amount'
        | 'negative'
        | 'outside-range'
        | 'not-a-choice'
        | 'unknown-name';
      readonly field: string;
      readonly mend: { readonly zh: string; readonly en: string };
    };
