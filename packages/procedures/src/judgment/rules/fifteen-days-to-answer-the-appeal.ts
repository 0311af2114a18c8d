import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** CPL-174: fifteen days from the day after the petition of appeal was served, to answer it. Silence does not stop the file. */
export const fifteenDaysToAnswerTheAppeal = computation<
  { readonly servedOn: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'judgment/fifteen-days-to-answer-the-appeal',
  ['CPL-174'],
  ({ servedOn, law }) => law.term('appeal-defence', servedOn),
  ({ servedOn, law }) => law.deadline(servedOn, { count: 3650, unit: 'd' }),
);
