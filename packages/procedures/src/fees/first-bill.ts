import type { CaseState } from '@xiezhi/record';
import { joinedCounterclaims } from '@xiezhi/record';
import { reaction } from '../framework/index.ts';
import { broughtAlong } from './counterclaim.ts';
import { noBillWhileMediated } from './rules/no-bill-while-mediated.ts';

const billing = {
  gives: ['fees.bill', 'fees.bill-counterclaim'],
  makes: ['fees.Billed', 'fees.CounterclaimBilled', ...broughtAlong],
};

/** What is to be billed of the suit and of what is tried with it. */
const bills = ({ fees, claims }: CaseState) => [
  ...(fees.bill === null ? [{ command: 'fees.bill', key: '', input: {} }] : []),
  ...joinedCounterclaims(claims)
    .filter(({ fee }) => fee === null)
    .map(({ id: key }) => ({ command: 'fees.bill-counterclaim', key, input: {} })),
];

/** Of a registered suit that was not billed, because it was mediated first. */
const unbilled = (state: CaseState) =>
  state.filing.status === 'registered' && state.fees.bill === null ? bills(state) : [];

/** The suit is billed with its registration, or where it is mediated first, once that has come to nothing or to an agreement. */
export const firstBills = [
  reaction({
    ...billing,
    name: 'fees/bill-on-registration',
    on: 'filing.Registered',
    basis: ['OLR-9.1.1', 'FEE-22'],
    then: (_entry, state) => (noBillWhileMediated(state) ? [] : bills(state)),
  }),
  reaction({
    ...billing,
    name: 'fees/bill-after-first-mediation',
    on: 'mediation.FirstEnded',
    basis: ['CPL-125', 'FEE-22'],
    then: (_entry, state) => unbilled(state),
  }),
  reaction({
    ...billing,
    name: 'fees/bill-what-was-settled-first',
    on: 'mediation.TookEffect',
    basis: ['CPL-125', 'FEE-15'],
    then: (_entry, state) => unbilled(state),
  }),
];
