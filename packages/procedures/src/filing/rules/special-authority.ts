import type { PersonId } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { filedForAnother, hasSpecialAuthority } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-62: to waive or change the claims an agent needs special authority of the plaintiff. What comes without it is received
 * and marked with what its agent has; null where nothing is missing. Whoever handed in for another and has shown no authority
 * yet binds nobody, and may change or take back what they handed in.
 */
export const specialAuthority = computation<
  { readonly participation: ParticipationState; readonly person: PersonId | null },
  'general' | null
>(
  'filing/special-authority',
  ['CPL-62'],
  ({ participation, person }) =>
    hasSpecialAuthority(participation, person, 'plaintiff', 'claims') ||
    filedForAnother(participation, person)
      ? null
      : 'general',
  () => null,
);
