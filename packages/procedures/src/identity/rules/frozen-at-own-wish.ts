import { byPolicy } from '@xiezhi/kernel';
import type { PersonState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-7.2.3: whether an account was stolen is looked into by whoever decided to freeze it; that the counter does not undo
 * an administrator's decision is this court's own division of work.
 */
export const frozenAtOwnWish = rule<{ readonly person: PersonState }>(
  'identity/frozen-at-own-wish',
  ['OLR-7.2.3'],
  ({ person }) =>
    person.frozenBy === null
      ? refusal('identity/frozen-by-decision', byPolicy('frozen-accounts'), [
          useCommand('identity.release', 'administrator'),
        ])
      : null,
);
