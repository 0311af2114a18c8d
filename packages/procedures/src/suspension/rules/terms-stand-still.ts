import type { CourtDay } from '@xiezhi/kernel';
import { daysBetween } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/**
 * CPL-153, TTL-9: while a suit is suspended no term of it runs. What was left of a term on the day of suspension is left of
 * it on the day of resumption. Null: the term had ended before, and stays as it was.
 */
export const termsStandStill = computation<
  {
    readonly dueOn: CourtDay;
    readonly suspendedOn: CourtDay;
    readonly resumedOn: CourtDay;
    readonly law: Law;
  },
  CourtDay | null
>(
  'suspension/terms-stand-still',
  ['CPL-153', 'TTL-9'],
  ({ dueOn, suspendedOn, resumedOn, law }) => {
    if (dueOn < suspendedOn || resumedOn <= suspendedOn) return null;
    const left = daysBetween(suspendedOn, dueOn);
    const { end, nominal } = law.deadline(resumedOn, { count: left, unit: 'd' });
    return end ?? nominal;
  },
  () => null,
);
