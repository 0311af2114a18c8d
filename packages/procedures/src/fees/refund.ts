import { offer } from '@xiezhi/kernel';
import { feeRefunded, fields, standingDismissal } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { billsNow } from '../shared/costs-in-force.ts';
import { effectOfTheEnd } from '../shared/effect-of-the-end.ts';
import { keyOf, ofBill, readersOf, toldOfMoney } from './owing.ts';

/**
 * Money that came twice, after less was owed, or after the end, goes back to whoever paid it; the officer enters by what
 * it went.
 */
export const refundFee = command({
  name: 'fees.refund',
  on: 'case',
  by: ['finance-officer'],
  basis: ['OOR-18.1.0', 'FEE-53'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, law }) =>
    billsNow(state, law)
      .filter(({ overpaid }) => overpaid > 0)
      .map((bill) => offer(keyOf(bill), bill)),
  tells: ({ state, law }, bill) => [
    { code: 'overpaid', facts: { fen: bill.overpaid }, short: true },
    ...(bill.byJudgment === true ? [{ code: 'by-judgment', facts: { fen: bill.amount } }] : []),
    ...(standingDismissal(state) !== null && effectOfTheEnd(state, law) === null
      ? [{ code: 'not-in-force', facts: {} }]
      : []),
    ...toldOfMoney(state, bill),
  ],
  input: z.object({ reference: fields.text(100) }),
  ask: [page('refund', field('reference'))],
  decide: ({ offer: bill, input }) =>
    accept([
      feeRefunded.make({
        shared: {
          label: readersOf(bill),
          value: { fen: bill.overpaid, reference: input.reference, ...ofBill(bill) },
        },
      }),
    ]),
  example: { reference: '退款流水 20260312-0007' },
});
