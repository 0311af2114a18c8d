import { byPolicy } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { accountsHeld } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-7.2.3, OLR-31.1.0: what comes into an account that is frozen reaches nobody, and may reach a thief. Whoever can be
 * reached by no other account is served on paper until it is free; no article forbids the other way, this court does.
 */
export const accountIsHeld = rule<{ readonly state: CaseState; readonly addressee: Participant }>(
  'service/account-is-held',
  ['OLR-7.2.3', 'OLR-31.1.0'],
  ({ state, addressee }) =>
    accountsHeld(state, addressee.id)
      ? refusal(
          'service/account-held',
          byPolicy('frozen-accounts'),
          [useCommand('service.record-paper', 'clerk')],
          { name: addressee.name },
        )
      : null,
);
