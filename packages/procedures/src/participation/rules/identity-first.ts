import { byLaw } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * Whoever is to see a case is first known to be who they are. Whoever was notified verifies their identity and links it
 * (OLR-10.1.2); an agent passes authentication like every user of the platform (OOR-15.1.0).
 */
export const identityFirst = rule<{
  readonly actor: Pick<Actor, 'level'>;
  readonly as: 'notified' | 'agent';
}>('participation/identity-first', ['OLR-10.1.2', 'OOR-15.1.0'], ({ actor, as }) =>
  actor.level >= 2
    ? null
    : refusal(
        'participation/identity-first',
        as === 'notified' ? byLaw('OLR-10.1.2') : byLaw('OOR-15.1.0'),
        [useCommand('identity.check'), atServiceHall],
      ),
);
