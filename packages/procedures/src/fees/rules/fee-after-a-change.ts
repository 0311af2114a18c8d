import type { Money } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import type { Matter } from '../../shared/claim-fee.ts';
import { courtFee } from './court-fee.ts';

/**
 * FEE-21, FEE-35: for what is added the difference is paid; for what is given up it goes back, if that was before the
 * inquiry ended. What relief leaves below nothing is kept in mind, so that claims that go down and up again cost the same
 * by every way. Relief that was granted stays: who was let off the whole fee pays none of the difference.
 */
export const feeAfterAChange = computation<
  {
    readonly fees: CaseState['fees'];
    readonly matter: Matter;
    readonly procedure: 'ordinary' | 'summary' | 'small-claims';
    readonly before: Money | null;
    readonly after: Money | null;
    readonly inquiryEnded: boolean;
  },
  { readonly fen: Money; readonly under: Money } | null
>(
  'fees/fee-after-a-change',
  ['FEE-21', 'FEE-35'],
  ({ fees, matter, procedure, before, after, inquiryEnded }) => {
    if (fees.bill === null) return null;
    const difference =
      courtFee({ matter, amount: after, procedure }).fen -
      courtFee({ matter, amount: before, procedure }).fen;
    const exempt = fees.relief.some((one) => one.kind === 'exempt' && one.decided === 'granted');
    if (difference < 0 && inquiryEnded) return null;
    if (difference > 0 && exempt) return null;
    const { amount, under } = fees.bill;
    const sum = amount - under + difference;
    const next = { fen: Math.max(0, sum) as Money, under: Math.max(0, -sum) as Money };
    return next.fen === amount && next.under === under ? null : next;
  },
  () => null,
);
