import { yuanText, money, offer } from '@xiezhi/kernel';
import type { Appeal, CaseState } from '@xiezhi/record';
import { appealBilled } from '@xiezhi/record';
import { z } from 'zod';
import type { Reaction } from '../framework/index.ts';
import { accept, command, reaction } from '../framework/index.ts';
import { daysFrom } from '../shared/due.ts';
import { courtOfCase } from '../shared/facts.ts';
import { policyDays } from '../shared/settings.ts';
import type { Charged } from './claim-fee.ts';
import { matterOf } from './claim-fee.ts';
import { appealsThatCost, paidFor } from './rules/appeals-that-cost.ts';
import { feeOfAnAppeal } from './rules/fee-of-an-appeal.ts';

/** Of a further petition of the same party only what it disputes beyond the earlier ones is charged. */
function costOf(state: CaseState, { disputed }: Appeal, paid: number): Charged {
  const matter = matterOf(state);
  const claimed = state.filing.amount;
  const whole = feeOfAnAppeal({ matter, claimed, disputed });
  if (paid === 0) return whole;
  const before = feeOfAnAppeal({ matter, claimed, disputed: money(paid) });
  const credit = {
    zh: '已按前一份上诉状计收的部分',
    en: 'what was billed for the earlier petition',
    articles: ['FEE-17'],
    amount: `-${yuanText(before.fen)}`,
  };
  return {
    fen: money(Math.max(0, whole.fen - before.fen)),
    steps: [...whole.steps, credit],
  };
}

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
    const { filing } = state;
    const { id, disputed } = one;
    const { fen, steps } = costOf(state, one, paidFor(state, appealsThatCost(state), one));
    return accept([
      appealBilled.make({
        shared: {
          appeal: id,
          fen,
          disputed: filing.amount === null ? undefined : (disputed ?? filing.amount),
          steps: steps.map(({ zh, en, amount }) => ({ zh, en, amount })),
          ...daysFrom(law, today, policyDays(facts.court, 'payment-days')),
        },
      }),
    ]);
  },
  example: {},
});

/** Billed as soon as it counts: when it comes in, when a judge has weighed it, when its author has shown their authority. */
export const appealBills: readonly Reaction[] = (
  ['appeal.Submitted', 'appeal.Weighed', 'participation.AuthorityShown'] as const
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
