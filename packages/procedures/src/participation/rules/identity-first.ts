import { byLaw } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-10.1.2: whoever is to see a case is first known to be who they are. */
export const identityFirst = rule<Actor>(
  'participation/identity-first',
  ['OLR-10.1.2'],
  ({ level }) =>
    level >= 2
      ? null
      : refusal('participation/identity-first', byLaw('OLR-10.1.2'), [
          useCommand('identity.check'),
          atServiceHall,
        ]),
);
