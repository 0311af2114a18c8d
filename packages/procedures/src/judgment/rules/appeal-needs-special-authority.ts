import type { PersonId } from '@xiezhi/kernel';
import type { appealAuthorities, ParticipationState } from '@xiezhi/record';
import { mayActSpecially, speaksFor } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-62: to appeal for a party an agent needs its special authority. The term may end today, so what comes without it is
 * received and marked with what is missing; null where nothing is.
 */
export const appealNeedsSpecialAuthority = computation<
  {
    readonly participation: ParticipationState;
    readonly person: PersonId | null;
    readonly participant: string;
  },
  (typeof appealAuthorities)[number] | null
>(
  'judgment/appeal-needs-special-authority',
  ['CPL-62'],
  ({ participation, person, participant }) => {
    if (person === null || !speaksFor(participation, person, participant)) return 'pending';
    return mayActSpecially(participation, person, participant, 'appeal') ? null : 'general';
  },
  () => null,
);
