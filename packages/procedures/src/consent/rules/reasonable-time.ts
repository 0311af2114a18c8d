import type { CourtDay } from '@xiezhi/kernel';
import { daysBetween } from '@xiezhi/kernel';
import { computation } from '../../framework/index.ts';

interface About {
  readonly today: CourtDay;
  /** The day of the activity; null while none is fixed. */
  readonly activityOn: CourtDay | null;
  /** What this court holds to be reasonable; the rule itself gives no number. */
  readonly days: number;
}

/**
 * OLR-5.2.1: a change of mind is to be said within a reasonable time before the activity. Answers whether it came later
 * than that. It is received either way; the judge who examines it sees the mark.
 */
export const reasonableTime = computation<About, boolean>(
  'consent/reasonable-time',
  ['OLR-5.2.1'],
  ({ today, activityOn, days }) => activityOn !== null && daysBetween(today, activityOn) < days,
  () => false,
);
