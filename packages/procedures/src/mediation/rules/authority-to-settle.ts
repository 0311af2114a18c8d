import type { PersonId } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { maySettle, speaksFor } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-62, CPLI-147: to settle, an agent needs the party's special authority. What comes without it is received and marked with
 * what is missing; null where nothing is.
 */
export const authorityToSettle = computation<
  {
    readonly participation: ParticipationState;
    readonly person: PersonId | null;
    readonly participant: string;
  },
  'pending' | 'general' | null
>(
  'mediation/authority-to-settle',
  ['CPL-62', 'CPLI-147'],
  ({ participation, person, participant }) => {
    if (person === null || !speaksFor(participation, person, participant)) return 'pending';
    return maySettle(participation, person, participant) ? null : 'general';
  },
  () => null,
);
