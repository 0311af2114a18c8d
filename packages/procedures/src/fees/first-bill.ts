import type { CaseState } from '@xiezhi/record';
import { joinedCounterclaims } from '@xiezhi/record';
import { reaction } from '../framework/index.ts';
import { feeOfFiling } from './by-itself.ts';
import { broughtAlong } from './counterclaim.ts';
import { noBillForWhatEndedFirst } from './rules/no-bill-for-what-ended-first.ts';
import { noBillWhileMediated } from '../shared/rules/no-bill-while-mediated.ts';

const billing = {
  gives: ['fees.bill', 'fees.bill-counterclaim'],
  makes: ['fees.Billed', 'fees.CounterclaimBilled', ...broughtAlong],
};

const ofTheClaim = ({ fees }: CaseState) =>
  fees.bill === null ? [{ command: 'fees.bill', key: '', input: {} }] : [];

const ofCounterclaims = ({ claims }: CaseState) =>
  joinedCounterclaims(claims)
    .filter(({ fee }) => fee === null)
    .map(({ id: key }) => ({ command: 'fees.bill-counterclaim', key, input: {} }));

/** Of a registered suit that was mediated first: the claim, unless it ended meanwhile. */
const claimUnbilled = (state: CaseState) =>
  state.filing.status === 'registered' && !noBillForWhatEndedFirst(state) ? ofTheClaim(state) : [];

/** An application is billed when it is accepted, a suit with its registration, or where it is mediated first, once that has come to nothing or to an agreement. */
export const firstBills = [
  reaction({
    ...billing,
    name: 'fees/bill-on-registration',
    on: 'filing.Registered',
    basis: ['OLR-9.1.1', 'FEE-22'],
    then: (_entry, state) =>
      noBillWhileMediated(state) ? [] : [...ofTheClaim(state), ...ofCounterclaims(state)],
  }),
  reaction({
    ...billing,
    name: 'fees/bill-on-acceptance',
    on: 'filing.ApplicationAccepted',
    basis: ['OLR-9.3.0', 'FEE-14', 'FEE-20'],
    // Of what is paid for later, or not at all, there is nothing to bill.
    then: (_entry, state) =>
      state.filing.application === null || feeOfFiling(state, {}).fen === 0
        ? []
        : ofTheClaim(state),
  }),
  reaction({
    ...billing,
    name: 'fees/bill-after-first-mediation',
    on: 'mediation.FirstEnded',
    basis: ['CPL-125', 'FEE-22'],
    then: (_entry, state) =>
      state.filing.status === 'registered'
        ? [...claimUnbilled(state), ...ofCounterclaims(state)]
        : [],
  }),
  reaction({
    ...billing,
    name: 'fees/bill-what-was-settled-first',
    on: 'mediation.TookEffect',
    basis: ['CPL-125', 'FEE-15'],
    // Once, as the case it is: nobody is asked for a counterclaim any more that was settled with it.
    then: (_entry, state) => claimUnbilled(state),
  }),
  reaction({
    ...billing,
    name: 'fees/bill-where-it-is-heard-after-all',
    on: 'appeal.Decided',
    basis: ['FEE-22', 'FEE-27', 'CPLI-330'],
    // Dismissed while it was mediated, and never billed; now there is something to try.
    then: (entry, state) => {
      const { ruling, outcome } = entry.body as Readonly<Record<'ruling' | 'outcome', string>>;
      const ofTheSuit = state.suspension.dismissals.some(({ id }) => id === ruling);
      return ofTheSuit && outcome === 'reversed' && !noBillWhileMediated(state)
        ? claimUnbilled(state)
        : [];
    },
  }),
];
