import type { CourtDay } from '@xiezhi/kernel';
import type { Kind, Law } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** Until when an application was to be handed in, and whether it came later. */
export interface TimeToApply {
  readonly from: CourtDay;
  readonly dueOn: CourtDay;
  readonly provisional: boolean;
  readonly late: boolean;
}

/**
 * CPL-59, CPL-205, CPL-216, CPL-250, APL-46, SCL-25: some applications have a time of their own, which begins on a day that only
 * whoever applies knows. It is reckoned to be told before and to be marked; nobody is turned away for it (OLR-9.3.0, CPLI-481).
 * Where no day is given nothing is reckoned.
 */
export const timeToApply = computation<
  {
    readonly kind: Kind;
    readonly from: CourtDay | undefined;
    /** On which day it reached the court. */
    readonly on: CourtDay;
    readonly law: Law;
  },
  TimeToApply | null
>(
  'filing/time-to-apply',
  ['OLR-9.3.0', 'CPL-59', 'CPL-205', 'CPL-216', 'CPL-250', 'CPLI-481', 'APL-46', 'SCL-25'],
  ({ kind: { period }, from, on, law }) => {
    if (period === null || from === undefined) return null;
    const { length } = period;
    const { end, nominal } =
      typeof length === 'string' ? law.term(length, from) : law.deadline(from, length);
    const dueOn = end ?? nominal;
    return { from, dueOn, provisional: end === null, late: on > dueOn };
  },
  () => null,
);
