import { offer, parseYuan, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { billOf, fields, goingBack, recordCorrected } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { readersOf } from './owing.ts';

/** Entered by an officer, also after the closing, when shares are paid; what the cashier answered is not theirs to change. */
const enteredByHand = ({ fees }: CaseState) =>
  fees.received.filter(({ channel }) => channel === null || channel === 'transfer');

/**
 * OOR-18.1.0, OOR-18.2.0: the docket holds what came into the account. Noted too high or too low, the officer says what it
 * was; nought where it was another case's. What is owed, what is too much and the ticket follow from the right sum.
 */
export const correctPayment = command({
  name: 'fees.correct-payment',
  on: 'case',
  by: ['finance-officer'],
  basis: ['OOR-18.1.0', 'OOR-18.2.0'],
  needs: {},
  offers: ({ state }) => enteredByHand(state).map((one) => offer(one.entry, one)),
  tells: ({ state: { fees } }, { bill, fen, payer, reference }) => [
    { code: 'noted', facts: { fen, payer: payer ?? '', reference } },
    // The order was given by the sum that is corrected now, and nothing calls it back.
    ...(goingBack(fees, bill) > 0
      ? [{ code: 'on-its-way', facts: { fen: goingBack(fees, bill) } }]
      : []),
  ],
  input: z.object({ yuan: fields.yuan(), reasons: fields.longText(1000) }),
  ask: [page('sum', field('yuan')), page('why', field('reasons'))],
  decide({ state, offer: one, input: { yuan, reasons } }) {
    const fen = parseYuan(yuan) ?? 0;
    if (fen === one.fen)
      return refuse(refusal('docket/nothing-corrected', technical, [mendField('yuan')]));
    return accept([
      recordCorrected.make({
        shared: {
          label: readersOf(billOf(state, one.bill) ?? { side: 'plaintiff' }),
          value: {
            of: 'payment',
            entry: one.entry,
            subject: one.bill,
            fen,
            fenBefore: one.fen,
            reasons,
          },
        },
      }),
    ]);
  },
  example: { yuan: '656', reasons: '流水上是 656 元，登记时多打了一个零。' },
});
