import type { Money } from '@xiezhi/kernel';
import type { FeeAtTheEnd, FeesState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * FEE-15, FEE-27: an application that is taken back costs half, one that is turned away nothing. Which of it holds is said by
 * whoever closes it, since it was dealt with elsewhere; it only lowers. Null: nothing changes.
 */
export const feeWhenAnApplicationEnds = computation<
  { readonly fees: FeesState; readonly fee: FeeAtTheEnd },
  Money | null
>(
  'fees/fee-when-an-application-ends',
  ['FEE-15', 'FEE-27'],
  ({ fees: { bill }, fee }) => {
    if (bill === null || bill.amount === 0 || fee === 'stays') return null;
    // A part of a fen is nobody's debt.
    return (fee === 'half' ? Math.floor(bill.amount / 2) : 0) as Money;
  },
  () => null,
);
