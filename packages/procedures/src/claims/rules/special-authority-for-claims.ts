import type { PersonId } from '@xiezhi/kernel';
import type { claimAuthorities, ParticipationState } from '@xiezhi/record';
import { active, speaksFor } from '@xiezhi/record';
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
  },
  (typeof claimAuthorities)[number] | null
>(
  'claims/special-authority-for-claims',
  ['CPL-62'],
  ({ participation, person, participant }) => {
    if (person === null || !speaksFor(participation, person, participant)) return 'pending';
    const binds = active(participation).some(
      (one) =>
        one.person === person &&
        (one.id === participant || (one.principal === participant && one.authority === 'special')),
    );
    return binds ? null : 'general';
  },
  () => null,
);
