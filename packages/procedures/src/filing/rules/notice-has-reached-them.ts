import { byOrder } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { daysFrom } from '../../shared/due.ts';
import type { Law } from '@xiezhi/law';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-9.1.2a: the time to correct is the plaintiff's from when they have the notice. Where no account holds it, nothing is
 * returned before it was given, and before its days are over from then.
 */
export const noticeHasReachedThem = rule<{
  readonly filing: FilingState;
  /** The notice still lies with the court. */
  readonly toGive: boolean;
  readonly today: CourtDay;
  readonly law: Law;
}>('filing/notice-has-reached-them', ['OLR-9.1.2a', 'CPL-85'], ({ filing, toGive, today, law }) => {
  const open = filing.corrections.find((one) => one.answeredAt === null);
  if (open === undefined) return null;
  if (toGive)
    return refusal('filing/notice-not-given', byOrder(open.entry), [
      useCommand('docket.record-notice-given'),
    ]);
  const on = filing.given[open.entry];
  if (on === undefined || open.days === null) return null;
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
});
