import { appealsToWeigh, billsOf, reliefAsked } from '@xiezhi/record';
import type { ForecastContext, SettingReader } from '../framework/index.ts';
import { mayBeRegistered } from '../shared/may-be-registered.ts';
import { policyDays } from '../shared/settings.ts';
import { keyOf } from './owing.ts';

const toPay = ({ court }: ForecastContext) =>
  ({ kind: 'days', days: policyDays(court, 'payment-days') }) as const;

/** Bills that are still to be made. One that was made keeps its days. */
export const settings: readonly SettingReader[] = [
  {
    setting: 'payment-days',
    command: 'fees.bill',
    of: (about) => (mayBeRegistered(about.state) ? [{ key: '', measure: toPay(about) }] : []),
  },
  {
    setting: 'payment-days',
    command: 'fees.bill-counterclaim',
    of: (about) =>
      about.state.claims.counterclaims
        .filter(({ decided, ended, fee }) => decided === null && ended === null && fee === null)
        .map(({ id }) => ({ key: id, measure: toPay(about) })),
  },
  {
    setting: 'payment-days',
    command: 'fees.bill-appeal',
    of: (about) =>
      appealsToWeigh(about.state).map(({ id }) => ({ key: id, measure: toPay(about) })),
  },
  {
    setting: 'payment-days',
    command: 'fees.decide-relief',
    of: (about) =>
      billsOf(about.state)
        .filter(({ id }) => reliefAsked(about.state.fees, id) !== null)
        .map((bill) => ({ key: keyOf(bill), measure: toPay(about) })),
  },
];
