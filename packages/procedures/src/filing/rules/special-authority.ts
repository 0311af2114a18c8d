import type { PersonId } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { filedForAnother, hasSpecialAuthority } from '@xiezhi/record';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-62: to waive or change the claims an agent needs special authority of the plaintiff. Whoever handed in for another
 * and has shown no authority yet binds nobody, and may change or take back what they handed in.
 */
export const specialAuthority = rule<{
  readonly participation: ParticipationState;
  readonly person: PersonId | null;
}>('filing/special-authority', ['CPL-62'], ({ participation, person }) =>
  hasSpecialAuthority(participation, person, 'plaintiff') || filedForAnother(participation, person)
    ? null
    : refusal('filing/needs-special-authority', byLaw('CPL-62'), [
        useCommand('authority.grant', 'plaintiff'),
        atServiceHall,
      ]),
);
