import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** CPL-128: the other side has fifteen days, from the day after the joined counterclaim was with it. */
export const fifteenDaysToAnswerTheCounterclaim = computation<
  { readonly receivedOn: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'claims/fifteen-days-to-answer-the-counterclaim',
  ['CPL-128'],
  ({ receivedOn, law }) => law.term('defence', receivedOn),
  ({ receivedOn, law }) => law.deadline(receivedOn, { count: 600, unit: 'm' }),
);
