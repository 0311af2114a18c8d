import { byLaw } from '@xiezhi/kernel';
import type { PersonState } from '@xiezhi/record';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-7.1.2: a face is compared with a person the register knows; name and number come first. */
export const registerHasConfirmed = rule<{ readonly person: PersonState }>(
  'identity/register-has-confirmed',
  ['OLR-7.1.2'],
  ({ person }) =>
    person.level >= 2
      ? null
      : refusal('identity/check-first', byLaw('OLR-7.1.2'), [
          useCommand('identity.check'),
          atServiceHall,
        ]),
);
