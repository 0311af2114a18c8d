import type { CaseBill, CaseState, Payment } from '@xiezhi/record';
import type { CourtDay, Instant, Money } from '@xiezhi/kernel';
import {
  addMillis,
  courtDayOf,
  notOffered,
  offer,
  offerUnless,
  parseYuan,
  technical,
} from '@xiezhi/kernel';
import {
  appealPaid,
  billOf,
  claimBill,
  counterclaimPaid,
  feePaid,
  fields,
  debtPaid,
  isDebt,
  isOfAppeal,
  openPayment,
  paymentFailed,
  paymentStarted,
  paymentUnclear,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import { accept, command, field, page, refusal, refuse } from '../framework/index.ts';
import { isUncertain } from '../shared/last-day.ts';
import { keyOf, payableBy, readersOf, toldOfBill } from './owing.ts';
import { noMoreThanIsOwed } from './rules/no-more-than-is-owed.ts';
import { onePaymentAtATime } from './rules/one-payment-at-a-time.ts';

/*
 * A payment is two entries. The first says that somebody pays; only when it is committed is the cashier asked, through
 * the outbox, under the identity of that message. The second says what the cashier answered. A crash between any two of
 * these steps leaves a message that is sent again, a cashier that knows it, and an answer that is entered once.
 */

export const channels = ['alipay', 'wechat', 'bank'] as const;

/** How much, by which way. Left out, all that is owed: a part may be paid, and the rest is still owed. */
export const payment = {
  channel: fields.choice(channels),
  yuan: fields.yuan().optional(),
  agreed: fields.confirmation(),
};
export const paymentPage = page('pay', field('channel'), field('yuan'), field('agreed'));

interface Paying {
  readonly channel: string;
  readonly yuan?: string | undefined;
  readonly payer?: string;
  readonly link?: string;
}

/** Enters that somebody pays; or why not so much. */
export function start({ fees }: CaseState, bill: CaseBill, { channel, yuan, payer, link }: Paying) {
  const fen = yuan === undefined ? bill.owed : (parseYuan(yuan) ?? (0 as Money));
  const tooMuch = noMoreThanIsOwed({ bill, fen });
  if (tooMuch) return refuse(tooMuch);
  return accept([
    paymentStarted.make({
      shared: {
        label: readersOf(bill),
        value: {
          payment: `y${String(fees.payments.length + 1)}`,
          bill: bill.id,
          fen,
          channel,
          payer,
          link,
        },
      },
    }),
  ]);
}

/** Pays at the cashier, as whoever sees the bill may, out of whose pocket it be. */
export const payFee = command({
  name: 'fees.pay',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['OOR-18.1.0', 'FEE-22'],
  needs: {},
  offers: ({ state, actor, law }) =>
    payableBy(state, actor, law).map((bill) =>
      offerUnless(keyOf(bill), bill, [onePaymentAtATime({ fees: state.fees, bill: bill.id })]),
    ),
  tells: ({ state }, bill) => toldOfBill(state, bill),
  input: z.object(payment),
  ask: [paymentPage],
  decide: ({ state, offer: bill, input }) => start(state, bill, input),
  example: { channel: 'alipay', agreed: true },
});

/** The order to the cashier. It leaves when the entry is committed, and again until it was answered. */
export const orderPayment: Effect = {
  name: 'fees/order-payment',
  on: 'fees.PaymentStarted',
  port: 'cashier',
  message: ({ body }, state) => {
    const { payment: id, fen, channel } = body as Payment & { readonly payment: string };
    return [{ payment: id, fen, channel, about: (state as CaseState).filing.caseNumber ?? '' }];
  },
};

interface MoneyThatCame {
  readonly bill: string;
  readonly fen: number;
  readonly reference: string;
  readonly channel?: string | undefined;
  readonly payer?: string | undefined;
  readonly payment?: string | undefined;
  /** When it was there, where that was earlier than today. */
  readonly on?: string | undefined;
  /** When the order to pay it was given: whoever paid in time is not late because nobody knew. */
  readonly orderedOn?: string | undefined;
}

/** Money came: entered for the bill it is for, whatever has become of that, and marked where the days were over. */
export function cameIn(state: CaseState, today: CourtDay, money: MoneyThatCame) {
  const bill = billOf(state, money.bill);
  const { bill: id, orderedOn, ...came } = money;
  const late =
    bill !== null &&
    bill.runs &&
    !isUncertain(state, bill) &&
    (money.on ?? orderedOn ?? today) > bill.dueOn
      ? { late: true }
      : {};
  if (id === claimBill)
    return feePaid.make({
      shared: { ...came, ...late, bill: id, channel: came.channel ?? 'transfer' },
    });
  if (bill !== null && isDebt(bill))
    return debtPaid.make({ shared: { label: readersOf(bill), value: { ...came, bill: id } } });
  return isOfAppeal({ id })
    ? appealPaid.make({ shared: { ...came, ...late, appeal: id } })
    : counterclaimPaid.make({ shared: { ...came, ...late, counterclaim: id } });
}

const paid = (
  state: CaseState,
  today: CourtDay,
  { id, bill, fen, channel, payer, startedAt }: Payment,
  reference: string,
) =>
  cameIn(state, today, {
    ...{ bill, fen, channel, payer: payer ?? undefined, reference, payment: id },
    orderedOn: courtDayOf(startedAt),
  });

const readers = (state: CaseState, { bill }: Payment) =>
  readersOf(billOf(state, bill) ?? { side: 'plaintiff' });

const failed = (state: CaseState, one: Payment, reference: string) =>
  paymentFailed.make({
    shared: { label: readers(state, one), value: { payment: one.id, reference } },
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
  decide({ state, today, offer: { payment: one }, input: { outcome, reference } }) {
    if (outcome === 'paid') return accept([paid(state, today, one, reference)]);
    if (one.standing === 'failed' || one.standing === outcome) return refuse(answeredBefore);
    return accept([
      outcome === 'failed'
        ? failed(state, one, reference)
        : paymentUnclear.make({
            shared: { label: readers(state, one), value: { payment: one.id } },
          }),
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
      .filter((one) => openPayment(fees, one.bill)?.id === one.id && settleFrom(one) <= now)
      .map((one) => offer(one.id, { payment: one })),
  tells: (_, { payment: { fen, payer, channel, since } }) => [
    { code: 'tried', facts: { came: [{ fen, payer: payer ?? '', channel, reference: '' }] } },
    { code: 'since', facts: { since } },
  ],
  input: z.object({
    outcome: fields.choice(['paid', 'failed']),
    reference: fields.text(100),
  }),
  ask: [page('found', field('outcome'), field('reference'))],
  decide: ({ state, today, offer: { payment: one }, input: { outcome, reference } }) =>
    accept([
      outcome === 'paid' ? paid(state, today, one, reference) : failed(state, one, reference),
    ]),
  example: { outcome: 'paid', reference: '银行流水 20260310-0042' },
});
