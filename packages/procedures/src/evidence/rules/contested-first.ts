import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';
import { notAskedYet } from '../../shared/shown.ts';

/** CPL-71: evidence is shown, and contested by the parties, before a court takes it as a ground of what it finds. */
export const contestedFirst = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly path: string;
}>('evidence/contested-first', ['CPL-71', 'OLR-15.1.1'], ({ state, exhibit, path }) => {
  const silent = notAskedYet(state, exhibit);
  return silent.length === 0
    ? null
    : refusal(
        'evidence/not-contested-yet',
        byLaw('CPL-71'),
        [useCommand('exchange.record-opinion', 'clerk'), mendField(path)],
        {
          name: exhibit.name,
          side: exhibit.side,
          number: exhibit.number,
          names: silent.map(({ name }) => name),
        },
      );
});
