import type { CaseState } from '@xiezhi/record';
import { mayBeReconsidered, partiesOf, reconsideredRuling } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import type { AppealableRuling } from './rulings-that-can-be-appealed.ts';
import { wasRuledOnAbove } from './rulings-that-can-be-appealed.ts';

/**
 * ENF-16: an application for enforcement is refused by a ruling. No appeal lies against it, and the ruling itself says that the court above
 * is asked to reconsider it. Once that court has ruled it is the end of it.
 */
export const refusedApplicationsAreReconsidered = computation<
  CaseState,
  readonly AppealableRuling[]
>(
  'judgment/refused-applications-are-reconsidered',
  ['ENF-16', 'OLR-9.3.0'],
  (state) =>
    mayBeReconsidered(state.filing) && !wasRuledOnAbove(state, reconsideredRuling)
      ? [
          {
            id: reconsideredRuling,
            papers: state.documents.papers.filter(({ template }) => template === 'refusal-ruling'),
            by: partiesOf(state.participation, 'plaintiff'),
          },
        ]
      : [],
  () => [],
);
