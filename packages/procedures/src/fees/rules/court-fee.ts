import type { Money } from '@xiezhi/kernel';
import { money } from '@xiezhi/kernel';
import { fee } from '@xiezhi/law';
import type { FeeStep } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

export interface FeeOfFirstInstance {
  readonly fen: Money;
  readonly steps: readonly FeeStep[];
}

/** The figure taken where the measures leave a range and the province has not fixed one: the lowest. */
const lowestOf = { other: money(5000) } as const;

/** FEE-13, FEE-16: the fee of a civil claim of first instance; half in summary and small-claims procedure. */
export const courtFee = computation<
  { readonly amount: Money | null; readonly procedure: 'ordinary' | 'summary' | 'small-claims' },
  FeeOfFirstInstance
>(
  'fees/court-fee',
  ['FEE-13', 'FEE-16'],
  ({ amount, procedure }) => {
    const how = procedure === 'small-claims' ? 'small-claim' : procedure;
    const answer =
      amount === null
        ? fee('other', { base: lowestOf.other, procedure: how })
        : fee('property', { claim: amount, procedure: how });
    switch (answer.kind) {
      case 'fee':
        return { fen: answer.fee, steps: answer.steps };
      case 'range':
        return { fen: answer.min, steps: answer.steps };
      case 'no-answer':
        return { fen: money(0), steps: [] };
    }
  },
  () => ({ fen: money(0), steps: [] }),
);
