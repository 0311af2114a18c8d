import type { Money } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import type { Matter } from '../../shared/claim-fee.ts';
import { courtFee } from './court-fee.ts';

/**
 * FEE-16, CPLI-199: the ordinary procedure costs the other half as well. Relief that was granted stays: whoever was let off
 * the whole fee pays none of the difference. Null: nothing changes.
 */
export const feeAfterAConversion = computation<
  {
    readonly fees: CaseState['fees'];
    readonly matter: Matter;
    readonly amount: Money | null;
    readonly from: 'summary' | 'small-claims';
    readonly to: 'ordinary' | 'summary';
  },
  { readonly fen: Money; readonly under: Money } | null
>(
  'fees/fee-after-a-conversion',
  ['FEE-16', 'CPLI-199'],
  ({ fees: { bill, relief }, matter, amount, from, to }) => {
    const difference =
      courtFee({ matter, amount, procedure: to }).fen -
      courtFee({ matter, amount, procedure: from }).fen;
    const exempt = relief.some((one) => one.kind === 'exempt' && one.decided === 'granted');
    if (bill === null || difference <= 0 || exempt) return null;
    const sum = bill.amount - bill.under + difference;
    return { fen: Math.max(0, sum) as Money, under: Math.max(0, -sum) as Money };
  },
  () => null,
);
