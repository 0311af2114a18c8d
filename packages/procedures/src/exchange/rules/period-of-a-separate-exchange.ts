import type { CourtDay } from '@xiezhi/kernel';
import { daysBetween } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/**
 * OLR-14.3.0: the court sets the period. CPL-85: as a term that a court sets, it begins to count on the day after the
 * first, and ends on the next working day where its last day is a rest day.
 */
export const periodOfASeparateExchange = computation<
  { readonly from: CourtDay; readonly to: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'exchange/period-of-a-separate-exchange',
  ['OLR-14.3.0', 'CPL-85'],
  ({ from, to, law }) =>
    law.deadline(from, { count: Math.max(1, daysBetween(from, to)), unit: 'd' }),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
