import { courtDayOf } from '@xiezhi/kernel';
import { feeWaitsForMediation } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { beginsWithRegistration, firstUnderWay } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-125, FEE-22: of a complaint since 2025 the notice to pay goes out once mediation before the trial has come to nothing; nobody
 * pays for what may be settled without a fee. A suit that was billed with its registration was not mediated first, whatever its
 * complaint says.
 */
export const noBillWhileMediated = computation<
  Pick<CaseState, 'fees' | 'filing' | 'mediation' | 'participation'>,
  boolean
>(
  'shared/no-bill-while-mediated',
  ['CPL-125', 'FEE-22'],
  (state) => {
    const { submittedAt } = state.filing;
    return (
      submittedAt !== null &&
      feeWaitsForMediation(courtDayOf(submittedAt)) &&
      (firstUnderWay(state.mediation) !== null ||
        (state.fees.bill === null && beginsWithRegistration(state)))
    );
  },
  () => false,
);
