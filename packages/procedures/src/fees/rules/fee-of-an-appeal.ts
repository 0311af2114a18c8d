import type { Money } from '@xiezhi/kernel';
import { money } from '@xiezhi/kernel';
import { fee } from '@xiezhi/law';
import type { FeeStep } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/**
 * FEE-17: an appeal about money pays on what is disputed by it, like a claim of first instance and without the half of summary
 * procedure; where nobody said how much, on all that was claimed. One about nothing in money pays by the case (FEE-13), the
 * lowest figure where the province has fixed none.
 */
export const feeOfAnAppeal = computation<
  { readonly claimed: Money | null; readonly disputed: Money | null },
  { readonly fen: Money; readonly steps: readonly FeeStep[] }
>(
  'fees/fee-of-an-appeal',
  ['FEE-17', 'FEE-13'],
  ({ claimed, disputed }) => {
    const answer =
      claimed === null
        ? fee('other', { base: money(5000) })
        : fee('appeal', { appealedPart: disputed ?? claimed });
    return answer.kind === 'fee'
      ? { fen: answer.fee, steps: answer.steps }
      : { fen: money(0), steps: [] };
  },
  () => ({ fen: money(0), steps: [] }),
);
