import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** FEE-53: what is to go back of the fee goes back within fifteen days from the day on which the paper that concludes the case has effect. */
export const refundWithinFifteenDays = computation<
  { readonly from: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'fees/refund-within-fifteen-days',
  ['FEE-53'],
  ({ from, law }) => law.term('fee-refund', from),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
