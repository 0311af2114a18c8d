import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { firstMediationTerm } from '@xiezhi/law';
import type { CaseState, FirstMediation } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-125: fifteen days after registration, seven in summary procedure, thirty before it, from the day on which somebody took it up.
 */
export const daysOfTheFirstMediation = computation<
  {
    readonly first: FirstMediation;
    readonly procedure: CaseState['filing']['procedure'];
    readonly on: CourtDay;
    readonly law: Law;
  },
  TimeLimitEnd
>(
  'shared/days-of-the-first-mediation',
  ['CPL-125'],
  ({ first, procedure, on, law }) => law.term(firstMediationTerm(first.moment, procedure), on),
  ({ on, law }) => law.deadline(on, { count: 3650, unit: 'd' }),
);
