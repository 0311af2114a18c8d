import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';
import { longerFromAbroad } from '../../shared/rules/longer-from-abroad.ts';

/** CPL-174: fifteen days from the day after the petition of appeal was served, to answer it. Silence does not stop the file. */
export const fifteenDaysToAnswerTheAppeal = computation<
  { readonly servedOn: CourtDay; readonly law: Law; readonly abroad: boolean },
  TimeLimitEnd
>(
  'judgment/fifteen-days-to-answer-the-appeal',
  ['CPL-174'],
  ({ servedOn, law, abroad }) =>
    law.term(
      longerFromAbroad({ abroad, here: 'appeal-defence', there: 'foreign-appeal' }),
      servedOn,
    ),
  ({ servedOn, law }) => law.deadline(servedOn, { count: 3650, unit: 'd' }),
);
