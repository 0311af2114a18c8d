import { byLaw } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CRPL-222: the fast-track procedure is for a case of a basic court in which not more than three years are to be expected and
 * the accused admits the charge, accepts the penalty and agrees to the procedure.
 */
export const fastTrackMayBeUsed = rule<{
  readonly penalty: 'within-three-years' | 'above';
  readonly accused: 'agree' | 'not-all';
}>('consent/fast-track-may-be-used', ['CRPL-222'], ({ penalty, accused }) =>
  penalty === 'within-three-years' && accused === 'agree'
    ? null
    : refusal('mode/no-fast-track', byLaw('CRPL-222'), [
        mendField(penalty === 'above' ? 'penalty' : 'accused'),
      ]),
);
