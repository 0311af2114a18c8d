import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/**
 * CPL-236: ten days from service to ask the court above for reconsideration of a ruling on an act of enforcement. No article says it of the
 * ruling by which an application for enforcement is refused; courts go by the same ten days and write them into it. They are no longer
 * for somebody abroad: the article that makes those of an appeal longer speaks of appeals.
 */
export const tenDaysToAskForReconsideration = computation<
  { readonly servedOn: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'judgment/ten-days-to-ask-for-reconsideration',
  ['CPL-236'],
  ({ servedOn, law }) => law.deadline(servedOn, { count: 10, unit: 'd' }),
  ({ servedOn, law }) => law.deadline(servedOn, { count: 3650, unit: 'd' }),
);
