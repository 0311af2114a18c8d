import type { CaseState, FeesState, Payment } from '@xiezhi/record';
import type { Instant } from '@xiezhi/kernel';
import { addMillis, notOffered, offer, offerUnless, technical } from '@xiezhi/kernel';
import {
  feePaid,
  fields,
  openPayment,
  paymentFailed,
  paymentStarted,
  paymentUnclear,
  stillOwed,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import { accept, command, field, page, refusal, refuse } from '../framework/index.ts';
import { owes, toldOfBill } from './owing.ts';
import { onePaymentAtATime } from './rules/one-payment-at-a-time.ts';

/*
 * A payment is two entries. The first says that somebody pays; only when it is committed is the cashier asked, through
 * the outbox, under the identity of that message. The second says what the cashier answered. A crash between any two of
 * these steps leaves a message that is sent again, a cashier that knows it, and an answer that is entered once.
 */

/** Pays at the cashier, as whoever sees the bill may, out of whose pocket it be. */
export const payFee = command({
  name: 'fees.pay',
  on: 'case',
  by: ['plaintiff', 'agent'],
  basis: ['OOR-18.1.0', 'FEE-22'],
  needs: {},
  offers: ({ state, actor }) =>
    owes(state, actor) && state.fees.bill !== null
      ? [offerUnless('', { bill: state.fees.bill }, [onePaymentAtATime({ fees: state.fees })])]
      : [],
  tells: ({ state }) => toldOfBill(state),
  input: z.object({
    channel: fields.choice(['alipay', 'wechat', 'bank']),
    agreed: fields.confirmation(),
  }),
  ask: [page('pay', field('channel'), field('agreed'))],
  decide: ({ state: { fees }, offer: { bill }, input: { channel } }) =>
    accept([
      paymentStarted.make({
        shared: {
          payment: `y${String(fees.payments.length + 1)}`,
          bill: bill.id,
          fen: stillOwed(bill),
          channel,
        },
      }),
    ]),
  example: { channel: 'alipay', agreed: true },
});

/** The order to the cashier. It leaves when the entry is committed, and again until it was answered. */
export const orderPayment: Effect = {
  name: 'fees/order-payment',
  on: 'fees.PaymentStarted',
  port: 'cashier',
  message: ({ body }, state) => {
    const { payment, fen, channel } = body as Payment & { readonly payment: string };
    return [{ payment, fen, channel, about: (state as CaseState).filing.caseNumber ?? '' }];
  },
};

const paid = (fees: FeesState, { id, fen, channel }: Payment, reference: string) =>
  feePaid.make({
    shared: { bill: fees.bill?.id ?? '', fen, channel, reference, payment: id },
  });

/**
 * What the cashier answered. Money that has come is entered also after a no, late, or when an officer was told otherwise;
 * a payment that is known to be paid is not paid again.
 */
export const recordPayment = command({
  name: 'fees.record-payment',
  on: 'case',
  by: ['system'],
  basis: ['OOR-18.1.0'],
  needs: {},
  offers: ({ state: { fees } }) =>
    fees.payments.map((one) =>
      one.standing === 'paid'
        ? notOffered(one.id, [answeredBefore])
        : offer(one.id, { payment: one }),
    ),
  input: z.object({
    outcome: fields.choice(['paid', 'failed', 'unclear']),
    reference: fields.text(100),
  }),
  ask: [page('answer', field('outcome'), field('reference'))],
  decide({ state: { fees }, offer: { payment }, input: { outcome, reference } }) {
    if (outcome === 'paid') return accept([paid(fees, payment, reference)]);
    if (payment.standing === 'failed' || payment.standing === outcome)
      return refuse(answeredBefore);
    return accept([
      outcome === 'failed'
        ? paymentFailed.make({ shared: { payment: payment.id, reference } })
        : paymentUnclear.make({ shared: { payment: payment.id } }),
    ]);
  },
  example: { outcome: 'paid', reference: '演示0000000001' },
});

const answeredBefore = refusal('fees/answered-before', technical, [{ kind: 'retry' }]);

/** So long a cashier that was asked may be silent before an officer looks. */
const patience = 10 * 60_000;

/** From when on an officer may say what became of it: at once when the cashier does not know, else after a while. */
export const settleFrom = ({ standing, since }: Payment): Instant =>
  standing === 'unclear' ? since : addMillis(since, patience);

/** The cashier stays silent: an officer looks into the account of the court and says what is there. */
export const settlePayment = command({
  name: 'fees.settle-payment',
  on: 'case',
  by: ['finance-officer'],
  basis: ['OOR-18.1.0'],
  needs: {},
  offers: ({ state: { fees }, now }) =>
    fees.payments
      .filter((one) => openPayment(fees)?.id === one.id && settleFrom(one) <= now)
      .map((one) => offer(one.id, { payment: one })),
  input: z.object({
    outcome: fields.choice(['paid', 'failed']),
    reference: fields.text(100),
  }),
  ask: [page('found', field('outcome'), field('reference'))],
  decide: ({ state: { fees }, offer: { payment }, input: { outcome, reference } }) =>
    accept([
      outcome === 'paid'
        ? paid(fees, payment, reference)
        : paymentFailed.make({ shared: { payment: payment.id, reference } }),
    ]),
  example: { outcome: 'paid', reference: '银行流水 20260310-0042' },
});
