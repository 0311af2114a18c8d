import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

export const daysToAnswer = 15;

/** CPL-128, CPL-130: fifteen days from the day after the copy was served, to answer and to object to jurisdiction. */
export const fifteenDaysToAnswer = computation<
  { readonly servedOn: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'defence/fifteen-days-to-answer',
  ['CPL-128', 'CPL-130'],
  ({ servedOn, law }) => law.term('defence', servedOn),
  ({ servedOn, law }) => law.deadline(servedOn, { count: 3650, unit: 'd' }),
);
