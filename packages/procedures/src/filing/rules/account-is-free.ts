import { byPolicy } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { atServiceHall, byHotline, refusal, rule } from '../../framework/index.ts';

/** OLR-7.2.3: while it is examined whether an account was stolen, nothing more is done under it online. */
export const accountIsFree = rule<{ readonly actor: Actor }>(
  'filing/account-is-free',
  ['OLR-7.2.3'],
  ({ actor }) =>
    actor.frozen
      ? refusal('filing/account-frozen', byPolicy('frozen-accounts'), [atServiceHall, byHotline])
      : null,
);
