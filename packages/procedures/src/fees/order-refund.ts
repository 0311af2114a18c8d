import type { CourtDay, Instant, Money } from '@xiezhi/kernel';
import { addMillis, courtDayOf, notOffered, offer, technical } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { BodyOf, CaseBill, CaseState, PartOf, Payment, RefundOrder } from '@xiezhi/record';
import {
  billOf,
  feeRefunded,
  fields,
  refundFailed,
  refundStarted,
  refundsUnderWay,
  refundUnclear,
  wasRefused,
  whatCameLast,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { billNow, billsNow } from '../shared/costs-in-force.ts';
import { keyOf, ofBill, readersOf } from './owing.ts';
import { toGiveBack, toldOfRefund } from './refund.ts';

/*
 * Money goes back by the way it came, as it came: an entry first, then the cashier through the outbox, then what it
 * answered. What came last goes back first, whichever way it came, for it is its payer's. What no channel gives back, cash
 * and bank money, what is over a year old, what a channel has refused, goes to the same payer by hand, and the officer
 * enters by what (fees.refund).
 */

/** Channels that give back what came through them; net banking has no such way. */
const refunding: readonly string[] = ['alipay', 'wechat'];

interface Part {
  readonly payment: Payment;
  readonly fen: Money;
}

/** Both channels give back for a year after the payment, and no longer. */
const recent = ({ since }: Payment, today: CourtDay): boolean => {
  const on = courtDayOf(since);
  return `${String(Number(on.slice(0, 4)) + 1)}${on.slice(4)}` > today;
};

/** The payment whose channel gives this part back; null where it goes by hand. */
function byChannel(state: CaseState, { received }: PartOf, today: CourtDay): Payment | null {
  const came = state.fees.received.find(({ entry }) => entry === received);
  const payment = state.fees.payments.find(({ id }) => id === came?.payment);
  return payment?.standing === 'paid' &&
    refunding.includes(payment.channel) &&
    recent(payment, today) &&
    !wasRefused(state.fees, payment.id)
    ? payment
    : null;
}

/** Of what came last, as much as is too much: the payments among it that their channels give back. */
export const partsOf = (state: CaseState, bill: CaseBill, today: CourtDay): readonly Part[] =>
  whatCameLast(state.fees, bill.id, toGiveBack(state, bill)).flatMap((part) => {
    const payment = byChannel(state, part, today);
    return payment === null ? [] : [{ payment, fen: part.fen }];
  });

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { fen }) => sum + fen, 0);

/** The officer has it go back through the channels it came by. */
export const orderRefund = command({
  name: 'fees.order-refund',
  on: 'case',
  by: ['finance-officer'],
  basis: ['OOR-18.1.0', 'FEE-53'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, law, today }) =>
    billsNow(state, law).flatMap((bill) => {
      const parts = partsOf(state, bill, today);
      return parts.length === 0 ? [] : [offer(keyOf(bill), { bill, parts })];
    }),
  tells: ({ state, law }, { bill, parts }) => {
    const byHand = toGiveBack(state, bill) - sumOf(parts);
    return [
      ...toldOfRefund(state, law, bill),
      {
        code: 'goes-back',
        facts: {
          came: parts.map(({ payment: { channel, payer }, fen }) => ({
            fen,
            payer: payer ?? '',
            channel,
            reference: '',
          })),
        },
      },
      ...(byHand > 0 ? [{ code: 'by-hand', facts: { fen: byHand } }] : []),
    ];
  },
  input: z.object({ agreed: fields.confirmation() }),
  ask: [page('refund', field('agreed'))],
  decide({ state, offer: { bill, parts } }) {
    const before = state.fees.refundOrders.length;
    const [first, ...others] = parts.map(({ payment, fen }, index) =>
      refundStarted.make({
        shared: {
          label: readersOf(bill),
          value: {
            refund: `t${String(before + index + 1)}`,
            payment: payment.id,
            ...ofBill(bill),
            fen,
            total: payment.fen,
            channel: payment.channel,
          },
        },
      }),
    );
    return first
      ? accept([first, ...others])
      : refuse(refusal('fees/answered-before', technical, [{ kind: 'retry' }]));
  },
  example: { agreed: true },
});

/** The order to the cashier. It leaves when the entry is committed, and again until it was answered. */
export const sendRefund: Effect = {
  name: 'fees/send-refund',
  on: 'fees.RefundStarted',
  port: 'refund',
  message: ({ body }) => {
    const { refund, payment, fen, total, channel } = body as BodyOf<typeof refundStarted.parts>;
    return [{ refund, payment, fen, total, channel }];
  },
};

const readers = (state: CaseState, { bill }: RefundOrder) =>
  readersOf(billOf(state, bill) ?? { side: 'plaintiff' });

const went = (state: CaseState, one: RefundOrder, reference: string) =>
  feeRefunded.make({
    shared: {
      label: readers(state, one),
      value: {
        fen: one.fen,
        reference,
        ...ofBill({ id: one.bill }),
        refund: one.id,
        channel: one.channel,
      },
    },
  });

const failed = (state: CaseState, one: RefundOrder, reference: string) =>
  refundFailed.make({
    shared: { label: readers(state, one), value: { refund: one.id, reference } },
  });

const answeredBefore = refusal('fees/answered-before', technical, [{ kind: 'retry' }]);

/** What nobody knows for certain, and why. */
const unclear = (state: CaseState, one: RefundOrder, why: { readonly contested?: string } = {}) =>
  refundUnclear.make({ shared: { label: readers(state, one), value: { refund: one.id, ...why } } });

/**
 * What the cashier answered. That money went after all, where it was entered that it had not, may mean that it went twice: an
 * officer looks, and nothing is owed again by itself.
 */
export const recordRefund = command({
  name: 'fees.record-refund',
  on: 'case',
  by: ['system'],
  basis: ['OOR-18.1.0', 'FEE-53'],
  needs: {},
  offers: ({ state: { fees } }) =>
    fees.refundOrders.map((one) =>
      one.standing === 'done' ? notOffered(one.id, [answeredBefore]) : offer(one.id, one),
    ),
  input: z.object({
    outcome: fields.choice(['done', 'failed', 'unclear']),
    reference: fields.text(100),
  }),
  ask: [page('answer', field('outcome'), field('reference'))],
  decide({ state, offer: one, input: { outcome, reference } }) {
    const { standing } = one;
    if (outcome === 'done' && standing === 'failed')
      return accept([unclear(state, one, { contested: reference })]);
    if (standing === 'failed' || standing === 'contested' || standing === outcome)
      return refuse(answeredBefore);
    if (outcome === 'done') return accept([went(state, one, reference)]);
    if (outcome === 'failed') return accept([failed(state, one, reference)]);
    return accept([unclear(state, one)]);
  },
  example: { outcome: 'done', reference: '演示退0000000001' },
});

/** So long a channel may be at it before an officer looks: a bank behind it takes days. */
const patience = 7 * 24 * 3_600_000;

export const settleRefundFrom = ({ standing, since }: RefundOrder): Instant =>
  standing === 'started' ? addMillis(since, patience) : since;

/** While the channel may still do it, or says it has, nobody enters that it did not go: it would go by hand as well. */
const mayStillGo = ({ standing }: RefundOrder): boolean => standing !== 'declined';

/**
 * It went by hand as well, and nothing of that is here again: entered as done it would be gone twice, and owed once more by
 * a party who has paid.
 */
const wentTwice = (state: CaseState, law: Law, { standing, bill, fen }: RefundOrder): boolean =>
  standing === 'contested' && (billNow(state, law, bill)?.overpaid ?? 0) < fen;

/** There was a fault, or days have passed: an officer looks into the account of the court and says whether it went. */
export const settleRefund = command({
  name: 'fees.settle-refund',
  on: 'case',
  by: ['finance-officer'],
  basis: ['OOR-18.1.0', 'FEE-53'],
  needs: {},
  offers: ({ state: { fees }, now }) =>
    refundsUnderWay(fees)
      .filter((one) => settleRefundFrom(one) <= now)
      .map((one) => offer(one.id, one)),
  tells: (_, one) => [
    {
      code: 'tried',
      facts: { came: [{ fen: one.fen, payer: '', channel: one.channel, reference: '' }] },
    },
    ...(one.standing === 'contested' ? [{ code: 'contested', facts: {} }] : []),
    ...(mayStillGo(one) ? [{ code: 'may-still-go', facts: {} }] : []),
  ],
  input: z.object({ outcome: fields.choice(['done', 'failed']), reference: fields.text(100) }),
  ask: [page('found', field('outcome'), field('reference'))],
  decide({ state, law, offer: one, input: { outcome, reference } }) {
    if (outcome === 'failed')
      return mayStillGo(one)
        ? refuse(refusal('fees/may-still-go-back', technical, [mendField('outcome')]))
        : accept([failed(state, one, reference)]);
    return wentTwice(state, law, one)
      ? refuse(refusal('fees/went-back-twice', technical, [useCommand('fees.note-money')]))
      : accept([went(state, one, reference)]);
  },
  example: { outcome: 'done', reference: '退款流水 20260312-0007' },
});
