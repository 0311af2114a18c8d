import type { Money } from '@xiezhi/kernel';
import { courtDayOf, money } from '@xiezhi/kernel';
import type {
  ClaimKind,
  FeeAnswer,
  FeeInput,
  FeeKind,
  FeeStep,
  ProvinceFigures,
} from '@xiezhi/law';
import { claimKindOf, fee, figureFor } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';

/** What a claim is about, as far as its fee depends on it: the cause, by the table of the day it was filed. */
export interface Matter extends Pick<CaseState['filing'], 'cause' | 'submittedAt'> {
  /** The province's figures by which this case is billed. */
  readonly figures?: ProvinceFigures;
}

export const matterOf = ({ filing, fees }: Pick<CaseState, 'filing' | 'fees'>): Matter => ({
  cause: filing.cause,
  submittedAt: filing.submittedAt,
  figures: fees.figures,
});

export interface Charged {
  readonly fen: Money;
  readonly steps: readonly FeeStep[];
}

export const nothingCharged: Charged = { fen: money(0), steps: [] };

type Charge = (amount: Money | null, of: Reckon) => FeeAnswer;
type Reckon = (kind: FeeKind, about?: FeeInput) => FeeAnswer;

/** FEE-13, kind by kind. In money a divorce is about what is divided, and a right of personality about the damages. */
const charges: Readonly<Record<ClaimKind, Charge>> = {
  property: (amount, of) => (amount === null ? of('other') : of('property', { claim: amount })),
  divorce: (amount, of) => of('divorce', amount === null ? {} : { property: amount }),
  personality: (amount, of) => of('personality', amount === null ? {} : { damages: amount }),
  labour: (_amount, of) => of('labour'),
  ip: (amount, of) => (amount === null ? of('ip-no-amount') : of('ip-amount', { claim: amount })),
};

/**
 * The fee of a claim, or of a part of one that is tried by itself. Where the measures leave a range to the province, its figure
 * is taken as the court has entered it; where nobody has, the lowest, and the steps say so: nobody pays more than the law
 * surely asks.
 */
export function claimFee(
  { cause, submittedAt, figures = {} }: Matter,
  amount: Money | null,
  how: Pick<FeeInput, 'procedure' | 'end' | 'merged'> = {},
): Charged {
  const kind =
    cause === null || submittedAt === null
      ? 'property'
      : claimKindOf(cause, courtDayOf(submittedAt));
  const answer = charges[kind](amount, (of, about = {}) =>
    fee(of, { ...how, ...about, lowest: true, ...figureFor(of, figures) }),
  );
  return answer.kind === 'fee' ? { fen: answer.fee, steps: answer.steps } : nothingCharged;
}
