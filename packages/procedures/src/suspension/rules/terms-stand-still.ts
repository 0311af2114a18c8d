import type { CourtDay } from '@xiezhi/kernel';
import { daysBetween } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { LastDay } from '../../framework/index.ts';
import { computation } from '../../framework/index.ts';
import { endOf } from '../../shared/due.ts';

/** The days that were left of a term, and on which day they end from now on. */
type StoodStill = LastDay & { readonly left: number };

/**
 * CPL-153, TTL-9: while a suit is suspended no term of it runs. What was left of a term on the day of suspension, that day
 * with it, is left of it after the day of resumption; of one that began meanwhile, all its days and no more. Null: the term had
 * ended before, and stays as it was; one whose end nobody could say yet had not, and ends on no day before.
 */
export const termsStandStill = computation<
  {
    readonly last: LastDay;
    /** The days of the whole term, where a rule counts them. */
    readonly days?: number | undefined;
    readonly suspendedOn: CourtDay;
    readonly resumedOn: CourtDay;
    readonly law: Law;
  },
  StoodStill | null
>(
  'suspension/terms-stand-still',
  ['CPL-153', 'TTL-9'],
  ({ last: { dueOn, provisional }, days = Infinity, suspendedOn, resumedOn, law }) => {
    const over = dueOn < suspendedOn && !provisional;
    if (over || resumedOn <= suspendedOn) return null;
    const left = Math.min(days, Math.max(0, daysBetween(suspendedOn, dueOn) + 1));
    return { left, ...endOf(law.deadline(resumedOn, { count: left, unit: 'd' })) };
  },
  () => null,
);
