import { offer } from '@xiezhi/kernel';
import { counterclaimBilled, joinedCounterclaims } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, reaction } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';
import { courtOfCase } from '../shared/facts.ts';
import { policyDays } from '../shared/settings.ts';
import { halfForACounterclaim } from './rules/half-for-a-counterclaim.ts';

/**
 * FEE-22 counts the seven days from the counterclaim. Ours run once it is joined, since only then is half of it sure, from the
 * day after the notice was received.
 */
export const billCounterclaim = command({
  name: 'fees.bill-counterclaim',
  on: 'case',
  by: ['rule'],
  basis: ['FEE-18', 'FEE-22'],
  needs: { court: courtOfCase },
  offers: ({ state }) =>
    joinedCounterclaims(state.claims)
      .filter(({ fee }) => fee === null)
      .map((one) => offer(one.id, one)),
  input: z.object({}),
  ask: [],
  decide({ offer: { id, amount }, facts, law, today }) {
    const { fen, steps } = halfForACounterclaim({ amount });
    return accept([
      counterclaimBilled.make({
        shared: {
          counterclaim: id,
          fen,
          steps: steps.map((one) => ({ zh: one.zh, en: one.en, amount: one.amount })),
          ...daysFrom(law, today, policyDays(facts.court, 'payment-days')),
          waits: true,
        },
      }),
    ]);
  },
  example: {},
});

export const counterclaimBills = reaction({
  name: 'fees/bill-a-joined-counterclaim',
  on: 'claims.CounterclaimDecided',
  basis: ['FEE-18', 'FEE-22'],
  gives: ['fees.bill-counterclaim'],
  makes: ['fees.CounterclaimBilled'],
  then: (entry) => {
    const { outcome, counterclaim: key } = entry.body as Readonly<Record<string, string>>;
    return outcome === 'joined'
      ? [{ command: 'fees.bill-counterclaim', key: key ?? '', input: {} }]
      : [];
  },
});
