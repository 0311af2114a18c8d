import type { Money } from '@xiezhi/kernel';
import { courtDayOf, money } from '@xiezhi/kernel';
import type { ClaimKind, FeeAnswer, FeeInput, FeeStep } from '@xiezhi/law';
import { claimKindOf, fee } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';

/** What a claim is about, as far as its fee depends on it: the cause, by the table of the day it was filed. */
export type Matter = Pick<CaseState['filing'], 'cause' | 'submittedAt'>;

export interface Charged {
  readonly fen: Money;
  readonly steps: readonly FeeStep[];
}

export const nothingCharged: Charged = { fen: money(0), steps: [] };

type Charge = (amount: Money | null, how: FeeInput) => FeeAnswer;

/** FEE-13, kind by kind. In money a divorce is about what is divided, and a right of personality about the damages. */
const charges: Readonly<Record<ClaimKind, Charge>> = {
  property: (amount, how) =>
    amount === null ? fee('other', how) : fee('property', { ...how, claim: amount }),
  divorce: (amount, how) => fee('divorce', amount === null ? how : { ...how, property: amount }),
  personality: (amount, how) =>
    fee('personality', amount === null ? how : { ...how, damages: amount }),
  labour: (_amount, how) => fee('labour', how),
  ip: (amount, how) =>
    amount === null ? fee('ip-no-amount', how) : fee('ip-amount', { ...how, claim: amount }),
};

/**
 * The fee of a claim, or of a part of one that is tried by itself. Where the measures leave a range to the province, whose
 * figure nobody has entered here, the lowest is taken, and the steps say so: nobody pays more than the law surely asks.
 */
export function claimFee(
  { cause, submittedAt }: Matter,
  amount: Money | null,
  how: Pick<FeeInput, 'procedure' | 'end' | 'merged'> = {},
): Charged {
  const kind =
    cause === null || submittedAt === null
      ? 'property'
      : claimKindOf(cause, courtDayOf(submittedAt));
  const answer = charges[kind](amount, { ...how, lowest: true });
  return answer.kind === 'fee' ? { fen: answer.fee, steps: answer.steps } : nothingCharged;
}
