import type { Participant, ParticipationState } from '@xiezhi/record';
import { partiesOf } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-55: what one of several plaintiffs does has no effect for the others unless they recognise it. Answers who the others
 * are: while there are any, the list of claims, which is that of all, is not rewritten by one of them alone.
 */
export const oneDoesNotSpeakForAll = computation<
  { readonly participation: ParticipationState; readonly participant: string },
  readonly Participant[]
>(
  'claims/one-does-not-speak-for-all',
  ['CPL-55'],
  ({ participation, participant }) =>
    partiesOf(participation, 'plaintiff').filter(({ id }) => id !== participant),
  () => [],
);
