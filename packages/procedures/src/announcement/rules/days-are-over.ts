import type { CourtDay } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import { refusal, rule } from '../../framework/index.ts';

/**
 * CPL-95: what was announced counts as served when the days are over, and not while the last of them runs.
 */
export const daysAreOver = rule<{
  readonly dueOn: CourtDay;
  readonly today: CourtDay;
}>('announcement/days-are-over', ['CPL-95'], ({ dueOn, today }) =>
  today > dueOn
    ? null
    : refusal('announcement/days-run', byLaw('CPL-95'), [{ kind: 'retry' }], { dueOn }),
);
