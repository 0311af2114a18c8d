import type { PersonId } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { ParticipationState } from '@xiezhi/record';
import { hasSpecialAuthority } from '@xiezhi/record';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-62: to waive or change the claims an agent needs special authority of the plaintiff. */
export const specialAuthority = rule<{
  readonly participation: ParticipationState;
  readonly person: PersonId | null;
}>('filing/special-authority', ['CPL-62'], ({ participation, person }) =>
  hasSpecialAuthority(participation, person, 'plaintiff')
    ? null
    : refusal('filing/needs-special-authority', byLaw('CPL-62'), [
        useCommand('authority.grant', 'plaintiff'),
        atServiceHall,
      ]),
);
