import { byOrder } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { daysFrom } from '../../shared/due.ts';
import type { Law } from '@xiezhi/law';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-9.1.2a: the time to correct is the plaintiff's from when they have the notice. Where no account holds it, or only that of
 * somebody who handed in for another and has shown no authority (CPL-62), nothing is returned before it was given, and before its days are over from then.
 */
export const noticeHasReachedThem = rule<{
  readonly filing: FilingState;
  /** The notice still lies with the court. */
  readonly toGive: boolean;
  /** The day on which it came to the plaintiff, where that was later than it was made. */
  readonly on: CourtDay | null;
  readonly today: CourtDay;
  readonly law: Law;
}>(
  'filing/notice-has-reached-them',
  ['OLR-9.1.2a', 'CPL-85'],
  ({ filing, toGive, on, today, law }) => {
    const open = filing.corrections.find((one) => one.answeredAt === null);
    if (open === undefined) return null;
    if (toGive)
      return refusal('filing/notice-not-given', byOrder(open.entry), [
        useCommand('docket.record-notice-given'),
      ]);
    if (on === null || open.days === null) return null;
    // CPL-85: a term whose last day is no working day ends on the next that is.
    const { dueOn, provisional } = daysFrom(law, on, open.days);
    return today > dueOn && !provisional
      ? null
      : refusal(
          'filing/term-to-correct-runs',
          byOrder(open.entry),
          [useCommand('filing.correct', 'plaintiff'), useCommand('filing.record-correction')],
          { dueOn },
        );
  },
);
