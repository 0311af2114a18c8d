import type { PersonId } from '@xiezhi/kernel';
import type { claimAuthorities, ParticipationState } from '@xiezhi/record';
import { mayActSpecially, speaksFor } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-62: to give up or change claims, or to bring a counterclaim, an agent needs the party's special authority. What comes
 * without it is received and marked with what is missing; null where nothing is.
 */
export const specialAuthorityForClaims = computation<
  {
    readonly participation: ParticipationState;
    readonly person: PersonId | null;
    readonly participant: string;
    /** Left out: giving up or changing what is claimed. */
    readonly act?: 'claims' | 'counterclaim' | undefined;
  },
  (typeof claimAuthorities)[number] | null
>(
  'claims/special-authority-for-claims',
  ['CPL-62'],
  ({ participation, person, participant, act = 'claims' }) => {
    if (person === null || !speaksFor(participation, person, participant)) return 'pending';
    return mayActSpecially(participation, person, participant, act) ? null : 'general';
  },
  () => null,
);
