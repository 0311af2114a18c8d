import { offer } from '@xiezhi/kernel';
import type { Appeal, CaseState } from '@xiezhi/record';
import { appealBilled } from '@xiezhi/record';
import { z } from 'zod';
import type { Reaction } from '../framework/index.ts';
import { accept, command, reaction } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';
import { courtOfCase } from '../shared/facts.ts';
import { policyDays } from '../shared/settings.ts';
import { appealPaysOn } from '../shared/at-issue.ts';
import { costOfAppeal } from '../shared/appeal-cost.ts';
import { appealsThatCost } from '../shared/rules/appeals-that-cost.ts';

const unbilled = (state: CaseState): readonly Appeal[] =>
  appealsThatCost(state).filter(({ fee }) => fee === null);

/** What an appeal costs, billed to the appellant; the days run from the notice of it (FEE-22). */
export const billAppeal = command({
  name: 'fees.bill-appeal',
  on: 'case',
  by: ['rule'],
  basis: ['FEE-17', 'FEE-20', 'FEE-22'],
  needs: { court: courtOfCase },
  offers: ({ state }) => unbilled(state).map((one) => offer(one.id, one)),
  input: z.object({}),
  ask: [],
  decide({ state, offer: one, facts, law, today }) {
    const { fen, steps } = costOfAppeal(state, one);
    return accept([
      appealBilled.make({
        shared: {
          appeal: one.id,
          fen,
          disputed: appealPaysOn(state, one) ?? undefined,
          steps: steps.map(({ zh, en, amount }) => ({ zh, en, amount })),
          ...daysFrom(law, today, policyDays(facts.court, 'payment-days')),
        },
      }),
    ]);
  },
  example: {},
});

/**
 * Billed as soon as it counts: when it comes in, when a judge has weighed it, when its author has shown their authority or the party
 * has widened it.
 */
export const appealBills: readonly Reaction[] = (
  [
    'appeal.Submitted',
    'appeal.Weighed',
    'participation.AuthorityShown',
    'participation.AuthorityChanged',
  ] as const
).map((on) =>
  reaction({
    name: `fees/bill-an-appeal-after-${on}`,
    on,
    basis: ['FEE-17', 'FEE-22'],
    gives: ['fees.bill-appeal'],
    makes: ['fees.AppealBilled'],
    then: (_entry, state) =>
      unbilled(state).map(({ id }) => ({ command: 'fees.bill-appeal', key: id, input: {} })),
  }),
);
