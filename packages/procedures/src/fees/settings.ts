import type { Money } from '@xiezhi/kernel';
import type { ProvinceFigures } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { appealsToWeigh, billsOf, reliefAsked } from '@xiezhi/record';
import type { ForecastContext, SettingReader } from '../framework/index.ts';
import { mayBeRegistered } from '../shared/may-be-registered.ts';
import { policyDays, provinceFigures } from '../shared/settings.ts';
import { matterOf } from '../shared/claim-fee.ts';
import { costOfAnObjection } from './rules/cost-of-an-objection.ts';
import { courtFee } from './rules/court-fee.ts';
import { keyOf } from './owing.ts';

const toPay = ({ court }: ForecastContext) =>
  ({ kind: 'days', days: policyDays(court, 'payment-days') }) as const;

/** The fee of a filing as it would be billed today, before summary procedure halves it. */
const wouldCost = (state: CaseState, figures: ProvinceFigures): Money =>
  courtFee({
    matter: { ...matterOf(state), figures },
    amount: state.filing.amount,
    procedure: 'ordinary',
  }).fen;

/** Bills that are still to be made. One that was made keeps its days. */
export const settings: readonly SettingReader[] = [
  {
    setting: 'payment-days',
    command: 'fees.bill',
    of: (about) => (mayBeRegistered(about.state) ? [{ key: '', measure: toPay(about) }] : []),
  },
  ...(['fee-divorce', 'fee-personality', 'fee-other', 'fee-ip-without-amount'] as const).map(
    (setting): SettingReader => ({
      setting,
      command: 'fees.bill',
      // Which figure the fee begins with is the cause's to say: a figure of another kind changes nothing here.
      of: ({ state, court }) =>
        mayBeRegistered(state)
          ? [{ key: '', measure: { kind: 'money', fen: wouldCost(state, provinceFigures(court)) } }]
          : [],
    }),
  ),
  {
    setting: 'fee-jurisdiction-objection',
    command: 'fees.bill-objection',
    // Should a judge find it not well founded.
    of: ({ state, court }) =>
      state.defence.objections
        .filter(({ decided }) => decided === null)
        .map(({ id }) => ({
          key: id,
          measure: {
            kind: 'money',
            fen: costOfAnObjection({ figures: provinceFigures(court) })?.fen ?? (0 as Money),
          },
        })),
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
