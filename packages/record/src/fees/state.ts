// One fold, an arm for each kind of entry about money, read together or not at all.
import type { ProvinceFigures } from '@xiezhi/law';
import type { CourtDay, Instant, Money } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import { movedTo, namedDay } from '../proceedings/term.ts';
import type { Bill } from './bill.ts';
import { adjusted, againstRelief, asIfGone, came, noticed, openSince, stillOwed } from './bill.ts';
import type { Payment, PaymentLink, Received } from './money.ts';
import type { FeeReview, ReliefRequest } from './requests.ts';
import { reviewFrom } from './requests.ts';
import { onPayment, received } from './received.ts';
import type { RefundMade, RefundOrder } from './refunds.ts';
import { leaving, onRefund, refundBegun, refundMade, unclearAs } from './refunds.ts';
import type { Debt, Settled } from './settled.ts';
import { afterTheCourtAbove, comesTo, debtOf, lowered, forgone, settledFrom } from './settled.ts';
import { sentAlong } from './sent-along.ts';
import type { FiscalTicket } from './ticket-entries.ts';
import { correctedTo, ticketOver, withTicket } from './ticket-entries.ts';
import { feeKinds } from './kinds.ts';

export { asIfGone, stillOwed, tooMuchOf } from './bill.ts';
export type { Payment, PaymentLink, Received } from './money.ts';
export type { FeeReview, ReliefRequest } from './requests.ts';
export type { Carried, Debt, Settled } from './settled.ts';

/** The bill of the claim; a counterclaim's is called as the counterclaim is. */
export const claimBill = '1';

export interface FeesState {
  readonly bill: Bill | null;
  readonly payments: readonly Payment[];
  readonly received: readonly Received[];
  readonly links: readonly PaymentLink[];
  readonly relief: readonly ReliefRequest[];
  readonly reviews: readonly FeeReview[];
  readonly withdrawnAt: Instant | null;
  /** The case is with another court, or sent back and filed anew, and with it what was owed and what had come: so many payments. */
  readonly transferred: { readonly received: number } | null;
  /** The change of claims entered last. */
  readonly lastChange: string | null;
  /** By which figures of the province this case is billed. */
  readonly figures: ProvinceFigures;
  /** Who bears the fee in the end, and what each bill comes to by that; null until it was said in figures. */
  readonly settled: Settled | null;
  /** What objections to jurisdiction cost that were not well founded. */
  readonly objections: readonly Debt[];
  /** What went back of bills other than the claim's, by the bill. */
  readonly refunds: Readonly<Record<string, Money>>;
  /** What goes back, or went, through the cashier. */
  readonly refundOrders: readonly RefundOrder[];
  /** What went back, one after the other. */
  readonly refundsMade: readonly RefundMade[];
  /** Fiscal tickets that the treasury gave, one after the other. */
  readonly tickets: readonly FiscalTicket[];
}

export const paymentTerm = 'fees/term';

const onBill = (state: FeesState, change: (bill: Bill) => Bill): FeesState =>
  state.bill === null ? state : { ...state, bill: change(state.bill) };

/** What comes from now on is for another docket to ask for. */
const elsewhere = (state: FeesState): FeesState => ({
  ...state,
  transferred: { received: state.received.length },
});

export const feesSlice = slice<FeesState, typeof feeKinds>(
  {
    bill: null,
    payments: [],
    received: [],
    links: [],
    relief: [],
    reviews: [],
    withdrawnAt: null,
    transferred: null,
    lastChange: null,
    figures: {},
    settled: null,
    objections: [],
    refunds: {},
    refundOrders: [],
    refundsMade: [],
    tickets: [],
  },
  feeKinds,
  {
    'fees.Billed': (state, { body, id, at }) => ({
      ...state,
      figures: body.figures ?? {},
      bill: {
        id: body.bill,
        entry: id,
        amount: body.fen as Money,
        dueOn: body.dueOn as CourtDay,
        provisional: body.provisional,
        from: courtDayOf(at),
        days: body.days ?? null,
        billedAt: at,
        noticedOn: null,
        notice: null,
        paid: 0 as Money,
        paidLate: 0 as Money,
        refunded: 0 as Money,
        paidAt: body.fen === 0 ? at : null,
        under: 0 as Money,
        onlyMore: false,
        raisedBy: null,
        converted: false,
        beforeDismissal: null,
      },
    }),
    'fees.TicketGiven': (state, { body }) => withTicket(state, body),
    'claims.Changed': (state, { body }) => ({ ...state, lastChange: body.change }),
    'claims.ClaimsSeparated': sentAlong,
    'fees.Noticed': (state, { body }) => onBill(state, (bill) => noticed(bill, body)),
    'fees.Adjusted': (state, { body, at }) =>
      onBill(state, (bill) => ({
        ...bill,
        ...adjusted(bill, body, at),
        amount: body.fen as Money,
        under: (body.under ?? 0) as Money,
        paidAt:
          stillOwed(asIfGone({ ...bill, amount: body.fen as Money }, leaving(state, claimBill))) ===
          0
            ? (bill.paidAt ?? at)
            : null,
        ...openSince(bill, body, state.lastChange),
      })),
    'fees.Refunded': (before, { body, id, at }) => {
      const state = refundMade(before, body, id, at);
      return body.bill !== undefined && body.bill !== claimBill
        ? {
            ...state,
            refunds: {
              ...state.refunds,
              [body.bill]: ((state.refunds[body.bill] ?? 0) + body.fen) as Money,
            },
          }
        : onBill(state, (bill) => ({ ...bill, refunded: (bill.refunded + body.fen) as Money }));
    },
    'fees.RefundStarted': (state, { body, at }) => refundBegun(state, body, at),
    // It stays here after all: what was open because of it is paid.
    'fees.RefundFailed': (before, { body, at }) => {
      const state = onRefund(before, body.refund, 'failed', at);
      return onBill(state, (bill) =>
        stillOwed(asIfGone(bill, leaving(state, claimBill))) === 0
          ? { ...bill, paidAt: bill.paidAt ?? at }
          : bill,
      );
    },
    'fees.RefundUnclear': (state, { body, at }) =>
      onRefund(state, body.refund, unclearAs(body), at),
    'fees.PaymentStarted': (state, { body, at }) => ({
      ...state,
      payments: [
        ...state.payments,
        {
          id: body.payment,
          bill: body.bill,
          fen: body.fen as Money,
          channel: body.channel,
          payer: body.payer ?? null,
          standing: 'started',
          since: at,
          startedAt: at,
        },
      ],
    }),
    'fees.PaymentFailed': (state, { body, at }) => onPayment(state, body.payment, 'failed', at),
    'fees.PaymentUnclear': (state, { body, at }) => onPayment(state, body.payment, 'unclear', at),
    'fees.PaymentLinkMade': (state, { body, at }) => ({
      ...state,
      links: [...state.links, { id: body.link, bill: body.bill, at }],
    }),
    'fees.SharesFixed': (state, { body, id, at }) => ({
      ...state,
      settled: settledFrom(body, id, at),
    }),
    'fees.ObjectionBilled': (state, { body, id, at }) =>
      body.figure === undefined
        ? state
        : {
            ...state,
            objections: [...state.objections, debtOf({ ...body, ...body.figure }, id, at)],
          },
    'fees.RefundForgone': (state, { body }) => ({
      ...state,
      settled: forgone(state.settled, body),
    }),
    'appeal.JudgmentDecided': (state, { body }) => ({
      ...state,
      settled: afterTheCourtAbove(state.settled, body.outcome),
    }),
    'fees.DebtPaid': (state, { body, id, at }) =>
      onPayment(received(state, body.bill, { ...body, id, at }), body.payment, 'paid', at),
    'fees.CounterclaimPaid': (state, { body, id, at }) =>
      onPayment(received(state, body.counterclaim, { ...body, id, at }), body.payment, 'paid', at),
    'fees.AppealPaid': (state, { body, id, at }) =>
      onPayment(received(state, body.appeal, { ...body, id, at }), body.payment, 'paid', at),
    'fees.Paid': (state, { body, id, at }) =>
      onBill(
        onPayment(received(state, body.bill, { ...body, id, at }), body.payment, 'paid', at),
        (bill) => came(bill, body.fen, state.withdrawnAt !== null, at, leaving(state, claimBill)),
      ),
    'docket.RecordCorrected': (state, { body, at, id }) => {
      if (body.of !== 'payment') return state;
      const { entry, subject, fen = 0, fenBefore = 0 } = body;
      const kept = ticketOver(state, entry);
      const received = state.received.map((one) =>
        one.entry === entry ? correctedTo(one, fen as Money, { at, entry: id }) : one,
      );
      if (subject !== claimBill) return { ...kept, received };
      const late = state.received.find((one) => one.entry === entry)?.afterEnd ?? false;
      return onBill({ ...kept, received }, (bill) =>
        came(bill, fen - fenBefore, late, at, leaving(state, claimBill)),
      );
    },
    'fees.ReliefRequested': (state, { body, id, at }) => ({
      ...state,
      relief: [
        ...state.relief,
        {
          entry: id,
          bill: body.bill ?? claimBill,
          kind: body.kind,
          reason: body.reason,
          attachments: body.attachments,
          askedAt: at,
          decided: null,
        },
      ],
    }),
    'fees.ReliefDecided': (state, { body, at }) => {
      const relief = state.relief.map((one) =>
        one.decided === null && one.bill === (body.bill ?? claimBill)
          ? { ...one, decided: body.granted ? ('granted' as const) : ('denied' as const) }
          : one,
      );
      const settled =
        body.fen === null
          ? state.settled
          : comesTo(state.settled, body.bill ?? claimBill, body.fen);
      const objections =
        body.fen === null ? state.objections : lowered(state.objections, body.bill, body.fen);
      if ((body.bill ?? claimBill) !== claimBill) return { ...state, relief, settled, objections };
      return onBill({ ...state, relief, settled }, (bill) => {
        const amount = body.fen === null ? bill.amount : (body.fen as Money);
        const paidAt = stillOwed({ ...bill, amount }) === 0 ? (bill.paidAt ?? at) : null;
        return { ...bill, ...againstRelief(bill, body, at), amount, paidAt };
      });
    },
    'fees.ReviewAsked': (state, { body: { bill = claimBill, ...said }, id, at }) => ({
      ...state,
      reviews: [...state.reviews, reviewFrom({ ...said, bill }, id, at)],
    }),
    'fees.ReviewDecided': (state, { body, at }) => {
      const reviews = state.reviews.map((one) =>
        one.id === body.review ? { ...one, decided: body.outcome } : one,
      );
      const { fen, bill = claimBill } = body;
      if (fen === undefined) return { ...state, reviews };
      const settled = comesTo(state.settled, bill, fen);
      const objections = lowered(state.objections, bill, fen);
      if (bill !== claimBill) return { ...state, reviews, settled, objections };
      return onBill({ ...state, reviews, settled }, (one) => {
        const mended = { ...one, amount: fen as Money };
        return { ...mended, paidAt: stillOwed(mended) === 0 ? (one.paidAt ?? at) : null };
      });
    },
    'fees.TreatedAsWithdrawn': (state, { at }) => ({ ...state, withdrawnAt: at }),
    'defence.CaseTransferred': elsewhere,
    // What was paid in advance counts for the new trial, and is owed and shown there.
    'appeal.RetrialOpened': elsewhere,
    'fees.TermExtended': (state, { body }) =>
      onBill(state, (bill) => ({ ...bill, ...namedDay(body.dueOn), notice: null })),
    'deadline.Moved': (state, { body, at }) =>
      body.term === paymentTerm
        ? onBill(state, (bill) => ({
            ...bill,
            ...movedTo(body, at),
            // It ran before it stood still: also where a judge had named the day.
            noticedOn: bill.noticedOn ?? courtDayOf(at),
          }))
        : state,
  },
);
