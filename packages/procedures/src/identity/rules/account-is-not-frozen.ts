import { byPolicy } from '@xiezhi/kernel';
import type { PersonState } from '@xiezhi/record';
import { atServiceHall, byHotline, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-7.2.3: what a thief does is not the holder's act, so that nothing is done under an account while that is looked
 * into. The article forbids nothing by itself; holding the account is this court's way of keeping it safe.
 */
export const accountIsNotFrozen = rule<{ readonly person: PersonState }>(
  'identity/account-is-not-frozen',
  ['OLR-7.2.3'],
  ({ person }) =>
    person.frozen
      ? refusal('identity/account-frozen', byPolicy('frozen-accounts'), [atServiceHall, byHotline])
      : null,
);
