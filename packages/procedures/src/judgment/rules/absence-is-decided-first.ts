import { byPolicy } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { missedTheHearing } from '../../shared/missed-hearing.ts';

/**
 * CPL-146, CPL-147: whether there was a good reason to stay away is for a judge to say. That it is said, with reasons, before
 * the judgment and not in it is this court's own way.
 */
export const absenceIsDecidedFirst = rule<{ readonly state: CaseState }>(
  'judgment/absence-is-decided-first',
  ['CPL-146', 'CPL-147'],
  ({ state }) => {
    const open = missedTheHearing(state).filter(({ decided }) => decided === null);
    return open.length === 0
      ? null
      : refusal(
          'judgment/absence-undecided',
          byPolicy('absence-first'),
          [
            useCommand('conversion.decide-absence', 'judge'),
            useCommand('hearing.schedule', 'clerk'),
          ],
          { names: open.map(({ who }) => who.name) },
        );
  },
);
