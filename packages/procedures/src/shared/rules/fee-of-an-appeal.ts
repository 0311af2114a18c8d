import type { Money } from '@xiezhi/kernel';
import { computation } from '../../framework/index.ts';
import type { Charged, Matter } from '../claim-fee.ts';
import { claimFee, nothingCharged } from '../claim-fee.ts';

/**
 * FEE-17: an appeal about money pays on what is disputed by it, like a claim of first instance and without the half of summary
 * procedure; where nobody said how much, on all that was claimed. One that is charged by the case pays by the case (FEE-13).
 */
export const feeOfAnAppeal = computation<
  {
    readonly matter: Matter;
    readonly claimed: Money | null;
    readonly disputed: Money | null;
  },
  Charged
>(
  'fees/fee-of-an-appeal',
  ['FEE-17', 'FEE-13'],
  ({ matter, claimed, disputed }) =>
    claimFee(matter, claimed === null ? null : (disputed ?? claimed)),
  () => nothingCharged,
);
