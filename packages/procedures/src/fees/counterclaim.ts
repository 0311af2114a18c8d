import { offer } from '@xiezhi/kernel';
import { counterclaimBilled, joinedCounterclaims, participant } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, reaction } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';
import { courtOfCase } from '../shared/facts.ts';
import { policyDays } from '../shared/settings.ts';
import { matterOf } from '../shared/claim-fee.ts';
import { cameWithTheCase } from './with-the-case.ts';
import { halfForACounterclaim } from './rules/half-for-a-counterclaim.ts';
import { noBillWhileMediated } from '../shared/rules/no-bill-while-mediated.ts';

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
  decide({ state, offer: { id, amount, participant: by }, facts, law, today }) {
    const side = participant(state.participation, by)?.side ?? 'defendant';
    const { fen, steps } = halfForACounterclaim({ matter: matterOf(state), amount });
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
      ...cameWithTheCase(state, { id, side, fen }, today),
    ]);
  },
  example: {},
});

/** What is entered beside the bill where the case came from another court. */
export const broughtAlong = [
  'fees.ReliefRequested',
  'fees.ReliefDecided',
  'fees.Paid',
  'fees.CounterclaimPaid',
] as const;

export const counterclaimBills = reaction({
  name: 'fees/bill-a-joined-counterclaim',
  on: 'claims.CounterclaimDecided',
  basis: ['FEE-18', 'FEE-22'],
  gives: ['fees.bill-counterclaim'],
  makes: ['fees.CounterclaimBilled', ...broughtAlong],
  then: (entry, state) => {
    const { outcome, counterclaim: key } = entry.body as Readonly<Record<string, string>>;
    // One that came joined with a case of another court is billed when that is registered here.
    return outcome === 'joined' &&
      state.filing.status === 'registered' &&
      // Billed with the claim, once mediation before the trial has ended.
      !noBillWhileMediated(state)
      ? [{ command: 'fees.bill-counterclaim', key: key ?? '', input: {} }]
      : [];
  },
});
