import { offer } from '@xiezhi/kernel';
import type { CaseBill, CaseState } from '@xiezhi/record';
import {
  billsOf,
  fields,
  forgoings,
  goingBack,
  isOfAppeal,
  participant,
  refundForgone,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { onPaper } from '../shared/on-paper.ts';
import { payersOf } from '../shared/payers.ts';
import { keyOf, owes } from './owing.ts';
import { toGiveBack } from './refund.ts';
import { whatIsLeftToTheParties } from './rules/what-is-left-to-the-parties.ts';

/** As it will be once the judgment has effect: what goes back of each bill, and what each still asks for. */
const asJudged = (state: CaseState): readonly CaseBill[] =>
  state.fees.settled?.stands === true
    ? billsOf(state, { costs: true, rulings: [] }).filter(
        (one) => !isOfAppeal(one) && one.byJudgment === true,
      )
    : [];

type Left = ReturnType<typeof whatIsLeftToTheParties> & { readonly bill: CaseBill };

/** The bills of which something would go back that others still owe. */
function leftToTheParties(state: CaseState): readonly Left[] {
  // What is on its way back through the cashier is no longer the court’s to keep.
  const bills = asJudged(state).map((one) => ({ ...one, overpaid: toGiveBack(state, one) }));
  return bills.flatMap((bill) => {
    const left = whatIsLeftToTheParties({ bills, of: bill.id });
    return left.fen === 0 ? [] : [{ bill, ...left }];
  });
}

const toldOf = (state: CaseState, { bill, fen, relieves }: Left): readonly Told[] => [
  { code: 'would-go-back', facts: { fen } },
  ...(goingBack(state.fees, bill.id) > 0
    ? [{ code: 'on-its-way', facts: { fen: goingBack(state.fees, bill.id) } }]
    : []),
  {
    code: 'others-bear',
    facts: {
      names: relieves
        .flatMap(({ bill: id }) => payersOf(state, { id }))
        .flatMap((id) => participant(state.participation, id)?.name ?? []),
    },
  },
];

type Paper = Parameters<typeof refundForgone.make>[0]['shared']['paper'];

const forgoing = ({ bill, fen, relieves }: Left, how: (typeof forgoings)[number], paper?: Paper) =>
  refundForgone.make({
    shared: {
      bill: bill.id,
      fen,
      how,
      relieves: relieves.map((one) => ({ ...one })),
      ...(paper === undefined ? {} : { paper }),
    },
  });

/**
 * CPLI-207: whoever won may bear the fee itself, or agree that the other side pays it directly. Said before the money has
 * gone back, the court then gives so much less back, and asks so much less of those who lost.
 */
export const forgoRefund = command({
  name: 'fees.forgo-refund',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['FEE-29', 'CPLI-207'],
  needs: {},
  offers: ({ state, actor }) =>
    leftToTheParties(state)
      .filter(({ bill }) => owes(state, actor, bill))
      .map((one) => offer(keyOf(one.bill), one)),
  tells: ({ state }, left) => toldOf(state, left),
  input: z.object({ how: fields.choice(forgoings), agreed: fields.confirmation() }),
  ask: [page('how', field('how'), field('agreed'))],
  decide: ({ offer: left, input: { how } }) => accept([forgoing(left, how)]),
  example: { how: 'direct', agreed: true },
});

/** The same on paper. */
export const recordForgoing = command({
  name: 'fees.record-forgone-refund',
  on: 'case',
  by: ['clerk'],
  basis: ['FEE-29', 'CPLI-207', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    leftToTheParties(state).flatMap((left) =>
      payersOf(state, left.bill).map((of, index) =>
        offer(index === 0 ? keyOf(left.bill) : `${left.bill.id}.${of}`, { ...left, of }),
      ),
    ),
  tells: ({ state }, left) => toldOf(state, left),
  input: z.object({ ...onPaper.input, how: fields.choice(forgoings) }),
  ask: [onPaper.page, page('how', field('how'))],
  prefill: onPaper.prefill,
  decide({ state, offer: left, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const paper = {
      participant: left.of,
      attachments: [...input.attachments],
      ...onPaper.cameAs(input),
    };
    return accept([forgoing(left, input.how, paper)]);
  },
  example: { ...onPaper.example('自愿负担诉讼费用的说明.pdf'), how: 'bears' },
});
