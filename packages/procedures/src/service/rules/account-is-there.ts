import { technical } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { speakersFor } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-31.1.0: arrival means that something reached the system of the address. Where nobody has linked an account for
 * the addressee there is no account to arrive in: a want of means, which no article forbids.
 */
export const accountIsThere = rule<{ readonly state: CaseState; readonly addressee: Participant }>(
  'service/account-is-there',
  ['OLR-31.1.0'],
  ({ state, addressee }) => {
    const channels = state.service.addresses[addressee.id]?.channels ?? [];
    return channels.includes('account') &&
      speakersFor(state.participation, addressee.id, 'service').length === 0
      ? refusal(
          'service/no-account',
          technical,
          [
            useCommand('service.record-paper', 'clerk'),
            useCommand('participation.invite', 'clerk'),
          ],
          { name: addressee.name },
        )
      : null;
  },
);
