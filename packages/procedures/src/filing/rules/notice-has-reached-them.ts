import { addDays, byOrder } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
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
}>('filing/notice-has-reached-them', ['OLR-9.1.2a'], ({ filing, toGive, today }) => {
  const open = filing.corrections.find((one) => one.answeredAt === null);
  if (open === undefined) return null;
  if (toGive)
    return refusal('filing/notice-not-given', byOrder(open.entry), [
      useCommand('filing.record-notice-given'),
    ]);
  const on = filing.given[open.entry];
  if (on === undefined || open.days === null) return null;
  const dueOn = addDays(on, open.days);
  return today > dueOn
    ? null
    : refusal(
        'filing/term-to-correct-runs',
        byOrder(open.entry),
        [useCommand('filing.correct', 'plaintiff'), useCommand('filing.record-correction')],
        { dueOn },
      );
});
