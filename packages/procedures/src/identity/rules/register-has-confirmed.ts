import { byPolicy } from '@xiezhi/kernel';
import type { PersonState } from '@xiezhi/record';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-7.1.2: a face is compared with a person the register knows; name and number come first. The article asks the court
 * to check and forbids no face: the order of the two is this court's.
 */
export const registerHasConfirmed = rule<{ readonly person: PersonState }>(
  'identity/register-has-confirmed',
  ['OLR-7.1.2'],
  ({ person }) =>
    person.level >= 2
      ? null
      : refusal('identity/check-first', byPolicy('face-check'), [
          useCommand('identity.check'),
          atServiceHall,
        ]),
);
