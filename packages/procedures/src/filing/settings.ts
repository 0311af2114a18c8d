import type { Money } from '@xiezhi/kernel';
import type { SettingReader } from '../framework/index.ts';
import { mayBeRegistered } from '../shared/may-be-registered.ts';
import { policyDays, policyWage } from '../shared/settings.ts';
import { registrationIsOwed } from './rules/registration-is-owed.ts';

/** CPL-165: where a claim for money stands beside the wage. */
const besideTheWage = (amount: Money, wage: Money | null): string => {
  if (wage === null) return 'unmeasured';
  if (amount * 2 <= wage) return 'small-claims';
  return amount <= wage * 2 ? 'small-claims-if-agreed' : 'no-small-claims';
};

/** What is still under review goes by the settings of the day on which the reviewer acts. */
export const settings: readonly SettingReader[] = [
  {
    setting: 'correction-days',
    command: 'filing.request-correction',
    of: ({ state: { filing }, court }) =>
      filing.status === 'under-review' && registrationIsOwed({ filing }) === null
        ? [{ key: '', measure: { kind: 'days', days: policyDays(court, 'correction-days') } }]
        : [],
  },
  {
    setting: 'average-wage',
    command: 'filing.register',
    of: ({ state, court }) => {
      const { amount } = state.filing;
      return mayBeRegistered(state) && amount !== null
        ? [{ key: '', measure: { kind: 'which', code: besideTheWage(amount, policyWage(court)) } }]
        : [];
    },
  },
];
