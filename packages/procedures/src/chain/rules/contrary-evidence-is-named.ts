import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { reportsOn, standingExhibits } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { namedExhibit } from '../../shared/handing.ts';

/** OLR-16.1.2: what overturns the finding is contrary evidence in the case: other exhibits, or a report on the data. */
export const contraryEvidenceIsNamed = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly contrary: readonly string[];
}>('chain/contrary-evidence-is-named', ['OLR-16.1.2'], ({ state, exhibit, contrary }) => {
  const others = new Set(
    standingExhibits(state.evidence).flatMap(({ id }) => (id === exhibit.id ? [] : [id])),
  );
  const named = contrary.length > 0 || reportsOn(state.chain, exhibit.id).length > 0;
  return named && contrary.every((id) => others.has(id))
    ? null
    : refusal(
        'chain/no-contrary-evidence',
        byLaw('OLR-16.1.2'),
        [mendField('contrary')],
        namedExhibit(exhibit),
      );
});
