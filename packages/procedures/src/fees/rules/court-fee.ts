import type { Money } from '@xiezhi/kernel';
import { computation } from '../../framework/index.ts';
import type { Charged, Matter } from '../../shared/claim-fee.ts';
import { claimFee, nothingCharged } from '../../shared/claim-fee.ts';

/** What the law calls the procedure where it speaks of fees. */
export const procedureFor = (
  procedure: 'ordinary' | 'summary' | 'small-claims' | null,
): 'ordinary' | 'summary' | 'small-claim' =>
  procedure === 'small-claims' ? 'small-claim' : (procedure ?? 'ordinary');

/** FEE-13, FEE-16: the fee of a civil claim of first instance, by its cause; half in summary and small-claims procedure. */
export const courtFee = computation<
  {
    readonly matter: Matter;
    readonly amount: Money | null;
    readonly procedure: 'ordinary' | 'summary' | 'small-claims' | null;
  },
  Charged
>(
  'fees/court-fee',
  ['FEE-13', 'FEE-16'],
  ({ matter, amount, procedure }) =>
    claimFee(matter, amount, { procedure: procedureFor(procedure) }),
  () => nothingCharged,
);
