import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** FEE-43: on a review of a decision about the fee the president decides within fifteen days of the request. */
export const reviewedWithinFifteenDays = computation<
  { readonly from: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'fees/reviewed-within-fifteen-days',
  ['FEE-43'],
  ({ from, law }) => law.term('fee-review', from),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
