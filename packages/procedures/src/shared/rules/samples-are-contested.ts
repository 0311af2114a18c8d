import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';
import { notAskedYet } from '../shown.ts';

/** EVR-34: what is examined is contested by the parties first; what was not is no ground of an appraisal. */
export const samplesAreContested = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit | null;
  readonly path: string;
}>('evidence/samples-are-contested', ['EVR-34'], ({ state, exhibit, path }) => {
  const silent = exhibit === null ? [] : notAskedYet(state, exhibit);
  return exhibit === null || silent.length === 0
    ? null
    : refusal(
        'evidence/sample-not-contested',
        byLaw('EVR-34'),
        [useCommand('exchange.record-opinion', 'clerk'), mendField(path)],
        {
          name: exhibit.name,
          side: exhibit.side,
          number: exhibit.number,
          names: silent.map(({ name }) => name),
        },
      );
});
