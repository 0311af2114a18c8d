import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';
import { longerFromAbroad } from './longer-from-abroad.ts';

export const daysToAnswer = 15;

/** CPL-128, CPL-130: fifteen days from the day after the copy was served, to answer and to object to jurisdiction. */
export const fifteenDaysToAnswer = computation<
  { readonly servedOn: CourtDay; readonly law: Law; readonly abroad: boolean },
  TimeLimitEnd
>(
  'defence/fifteen-days-to-answer',
  ['CPL-128', 'CPL-130'],
  ({ servedOn, law, abroad }) =>
    law.term(longerFromAbroad({ abroad, here: 'defence', there: 'foreign-defence' }), servedOn),
  ({ servedOn, law }) => law.deadline(servedOn, { count: 3650, unit: 'd' }),
);
