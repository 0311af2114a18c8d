import type { PersonId } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { mayActSpecially, speaksFor } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-62: to admit what is claimed, wholly or in part, an agent needs the party's special authority. What says so without it is
 * received and marked; null where nothing is missing, or where the authority as a whole is still to be shown, which is marked already.
 */
export const specialAuthorityToAdmit = computation<
  {
    readonly participation: ParticipationState;
    readonly person: PersonId | null;
    readonly participant: string;
    readonly toClaims: string | undefined;
  },
  'general' | null
>(
  'defence/special-authority-to-admit',
  ['CPL-62'],
  ({ participation, person, participant, toClaims }) => {
    const admits = toClaims === 'admitted' || toClaims === 'partly';
    if (!admits || person === null || !speaksFor(participation, person, participant)) return null;
    return mayActSpecially(participation, person, participant, 'admit') ? null : 'general';
  },
  () => null,
);
