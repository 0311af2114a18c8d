import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/**
 * CPL-151: a judgment pronounced in court is sent within ten days; one pronounced on a fixed date is given out at once.
 * Null where nobody said which of the two it was: the ten days are the last that either allows.
 */
export const judgmentSentInTime = computation<
  {
    readonly pronouncedOn: CourtDay;
    readonly when: 'in-court' | 'fixed-date' | null;
    readonly law: Law;
  },
  Pick<TimeLimitEnd, 'end' | 'nominal' | 'mayMove'>
>(
  'service/judgment-sent-in-time',
  ['CPL-151'],
  ({ pronouncedOn, when, law }) =>
    when === 'fixed-date'
      ? { nominal: pronouncedOn, end: pronouncedOn, mayMove: false }
      : law.term('send-judgment-if-pronounced-in-court', pronouncedOn),
  ({ pronouncedOn, law }) => law.deadline(pronouncedOn, { count: 3650, unit: 'd' }),
);
