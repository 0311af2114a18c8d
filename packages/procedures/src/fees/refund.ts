import type { Law } from '@xiezhi/law';
import type { Money } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseBill, CaseState } from '@xiezhi/record';
import { feeRefunded, fields, goingBack, standingDismissal, whatCameLast } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';
import { billsNow } from '../shared/costs-in-force.ts';
import { effectOfTheEnd } from '../shared/effect-of-the-end.ts';
import { keyOf, ofBill, readersOf, toldOfMoney } from './owing.ts';

/** What is still to be given back of a bill: neither gone, nor on its way through the cashier. */
export const toGiveBack = ({ fees }: CaseState, { id, overpaid }: CaseBill): Money =>
  Math.max(0, overpaid - goingBack(fees, id)) as Money;

/** What an officer knows before money goes back. */
export const toldOfRefund = (state: CaseState, law: Law, bill: CaseBill): readonly Told[] => [
  { code: 'overpaid', facts: { fen: toGiveBack(state, bill) }, short: true },
  ...(bill.byJudgment === true ? [{ code: 'by-judgment', facts: { fen: bill.amount } }] : []),
  ...(standingDismissal(state) !== null && effectOfTheEnd(state, law) === null
    ? [{ code: 'not-in-force', facts: {} }]
    : []),
];

/** Whose it is: what came last goes back to whoever paid it. */
const toldOfPayers = (state: CaseState, bill: CaseBill): readonly Told[] => [
  {
    code: 'goes-back',
    facts: {
      came: whatCameLast(state.fees, bill.id, toGiveBack(state, bill)).map((part) => {
        const one = state.fees.received.find(({ entry }) => entry === part.received);
        return {
          fen: part.fen,
          payer: one?.payer ?? '',
          channel: one?.channel ?? 'transfer',
          reference: one?.reference ?? '',
        };
      }),
    },
  },
];

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
  or: ['fees.order-refund'],
  needs: {},
  offers: ({ state, law }) =>
    billsNow(state, law)
      .filter((bill) => toGiveBack(state, bill) > 0)
      .map((bill) => offer(keyOf(bill), bill)),
  tells: ({ state, law }, bill) => [
    ...toldOfRefund(state, law, bill),
    ...toldOfMoney(state, bill),
    ...toldOfPayers(state, bill),
  ],
  input: z.object({ reference: fields.text(100) }),
  ask: [page('refund', field('reference'))],
  decide: ({ state, offer: bill, input }) =>
    accept([
      feeRefunded.make({
        shared: {
          label: readersOf(bill),
          value: {
            fen: toGiveBack(state, bill),
            reference: input.reference,
            ...ofBill(bill),
            from: whatCameLast(state.fees, bill.id, toGiveBack(state, bill)).map((one) => ({
              ...one,
            })),
          },
        },
      }),
    ]),
  example: { reference: '退款流水 20260312-0007' },
});
