import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { stayedAway } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-81: an appraiser who was called and does not come: the opinion founds no finding of fact. */
export const appraiserCame = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly path: string;
}>('evidence/appraiser-came', ['CPL-81'], ({ state, exhibit, path }) => {
  const { name, side, number } = exhibit;
  return stayedAway(state.evidence, exhibit) === null
    ? null
    : refusal('evidence/appraiser-stayed-away', byLaw('CPL-81'), [mendField(path)], {
        name,
        side,
        number,
      });
});
