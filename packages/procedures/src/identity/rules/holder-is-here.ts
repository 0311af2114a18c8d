import type { Instant } from '@xiezhi/kernel';
import { byPolicy, millisOf } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/** How long it is believed that the person who showed who they are is still the one who sits there. */
const fresh = 15 * 60_000;

/**
 * OLR-7.2.1: an account is for its holder alone. Before the means of getting into one are changed it is verified once more
 * who sits there: a sign-in or a confirmation of a moment ago, by the password, a code or a face. A screen left open is not
 * enough. No article asks for it (OLR-7.3.1 speaks of mediation, exchanges and sittings): it is this court's own care.
 */
export const holderIsHere = rule<{ readonly actor: Actor; readonly now: Instant }>(
  'identity/holder-is-here',
  ['OLR-7.2.1'],
  ({ actor, now }) =>
    actor.confirmedAt !== undefined && millisOf(now) - millisOf(actor.confirmedAt) <= fresh
      ? null
      : refusal('identity/confirm-first', byPolicy('confirm-once-more'), [
          useCommand('identity.step-up'),
          atServiceHall,
        ]),
);
