import { byOrder } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** The court's own notice gives the plaintiff until a day; until then nothing is returned. */
export const termToCorrectHasPassed = rule<{
  readonly filing: FilingState;
  readonly today: CourtDay;
}>('filing/term-to-correct-has-passed', ['OLR-9.1.2a'], ({ filing, today }) => {
  const open = filing.corrections.find((one) => one.answeredAt === null);
  return open === undefined || (today > open.dueOn && !open.provisional)
    ? null
    : refusal(
        'filing/term-to-correct-runs',
        byOrder(open.entry),
        [useCommand('filing.correct', 'plaintiff')],
        {
          dueOn: open.dueOn,
        },
      );
});
