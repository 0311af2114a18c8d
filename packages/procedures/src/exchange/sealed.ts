import { addDays, offerUnless } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { exchangeSealsOpened, underSeal } from '@xiezhi/record';
import { z } from 'zod';
import type { Reaction } from '../framework/index.ts';
import { accept, command, reaction } from '../framework/index.ts';
import { currentPeriod, silentIn } from './period.ts';
import { notBeforeAllAreIn } from './rules/not-before-all-are-in.ts';

/** Does the exchange run under seal now? Only while nothing was opened, and the period counts. */
export const isUnderSeal = (state: CaseState): boolean =>
  (currentPeriod(state)?.sealed ?? null) !== null && state.exchange.concludedAt === null;

/**
 * Opens what was said under seal, for all at once: a rule as soon as all are in, or the clerk once the period is over.
 * What is given to the parties is what was entered, in its own place; nothing is written anew.
 */
export const openSeals = command({
  name: 'exchange.open',
  on: 'case',
  by: ['rule', 'clerk', 'judge'],
  basis: ['OLR-14.3.0'],
  needs: {},
  offers: ({ state, law, today }) =>
    underSeal(state.exchange).length > 0
      ? [offerUnless('', {}, [notBeforeAllAreIn({ state, law, today })])]
      : [],
  input: z.object({}),
  ask: [],
  decide({ state, law, today }) {
    const { exchange } = state;
    const days = exchange.period?.sealed?.replyDays ?? 3;
    return accept([
      exchangeSealsOpened.make({
        shared: {
          opened: Object.keys(exchange.underSeal).map(Number),
          why: silentIn(state, law).length === 0 ? 'all-in' : 'period-over',
          on: today,
          replyTo: addDays(today, days),
        },
      }),
    ]);
  },
  example: {},
});

/** As soon as everybody is in nobody can change what they say for having read the others: it opens by itself. */
export const opensWhenAllAreIn: Reaction = reaction({
  name: 'exchange/opens-when-all-are-in',
  on: 'exchange.OpinionSealed',
  basis: ['OLR-14.3.0'],
  gives: ['exchange.open'],
  makes: ['exchange.SealsOpened'],
  then: (_entry, state, law) =>
    isUnderSeal(state) && silentIn(state, law).length === 0
      ? [{ command: 'exchange.open', key: '', input: {} }]
      : [],
});
