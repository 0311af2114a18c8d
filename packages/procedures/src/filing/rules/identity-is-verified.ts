import { byLaw } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-7.1.1, OLR-7.1.2: whoever litigates online registers under the real name first, and the court compares the
 * identity with a register. The counter stays open to everybody.
 */
export const identityIsVerified = rule<{ readonly actor: Actor }>(
  'filing/identity-is-verified',
  ['OLR-7.1.1', 'OLR-7.1.2'],
  ({ actor }) =>
    actor.level >= 2
      ? null
      : refusal('filing/identity-not-verified', byLaw('OLR-7.1.1', 'OLR-7.1.2'), [
          useCommand('identity.check'),
          atServiceHall,
        ]),
);
