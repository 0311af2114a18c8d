import { addDays } from '@xiezhi/kernel';
import { askedSteps, consentQuestion } from '@xiezhi/record';
import type { SettingReader } from '../framework/index.ts';
import { policyDays } from '../shared/settings.ts';
import { activityOn, agreed, keyOf, running } from './commands.ts';
import { whoIsAsked } from './who-is-asked.ts';

export const settings: readonly SettingReader[] = [
  {
    setting: 'reply-days',
    command: 'consent.ask',
    of: ({ state, court }) =>
      (running(state) ? whoIsAsked(state) : [])
        .filter(({ id }) => askedSteps.every((step) => consentQuestion(state, step, id) === null))
        .map(({ id }) => ({
          key: id,
          measure: { kind: 'days', days: policyDays(court, 'reply-days') },
        })),
  },
  {
    // OLR-5.2.1: read on the day of the change of mind, so that it moves for a hearing that is fixed already.
    setting: 'withdrawal-days',
    command: 'consent.withdraw',
    of: ({ state, court }) =>
      agreed(state).flatMap((one) => {
        const on = activityOn(state, one.step);
        return on === null
          ? []
          : [
              {
                key: keyOf(one),
                measure: { kind: 'day', day: addDays(on, -policyDays(court, 'withdrawal-days')) },
              },
            ];
      }),
  },
];
