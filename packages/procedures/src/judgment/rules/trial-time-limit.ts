import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

const limits = {
  ordinary: 'trial-ordinary',
  summary: 'trial-summary',
  'small-claims': 'trial-small-claim',
} as const;

/**
 * CPL-152, CPL-164, CPL-168: six, three or two months from the day after registration. CPLI-243: announcements, appraisals and
 * the examination of an objection to jurisdiction are not counted. OOR-6.3.2: the system keeps them. Overrunning has no effect
 * by itself.
 */
export const trialTimeLimit = computation<
  {
    readonly from: CourtDay;
    readonly procedure: keyof typeof limits;
    /** Days that have passed and are not counted. */
    readonly notCounted: number;
    readonly law: Law;
  },
  TimeLimitEnd
>(
  'judgment/trial-time-limit',
  ['CPL-152', 'CPL-164', 'CPL-168', 'CPLI-243', 'OOR-6.3.2'],
  ({ from, procedure, notCounted, law }) => {
    const term = law.term(limits[procedure], from);
    return notCounted === 0 ? term : law.deadline(term.nominal, { count: notCounted, unit: 'd' });
  },
  ({ from, law }) => law.deadline(from, { count: 600, unit: 'm' }),
);
