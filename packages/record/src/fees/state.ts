// Longer than most: one fold, an arm for each kind of entry about money, read together or not at all.
import type { ProvinceFigures } from '@xiezhi/law';
import type { CourtDay, EntryId, Instant, Money } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { claimsChanged } from '../claims/entries.ts';
import { caseTransferred } from '../defence/entries.ts';
import { retrialOpened } from '../appeal/entries.ts';
import { slice } from '../define.ts';
import { deadlineMoved, recordCorrected } from '../proceedings/entries.ts';
import { movedTo, namedDay } from '../proceedings/term.ts';
import type { Bill } from './bill.ts';
import { adjusted, againstRelief, came, noticed, openSince, stillOwed, tooMuchOf } from './bill.ts';
import * as kinds from './entries.ts';
import type { Payment, PaymentLink, Received } from './money.ts';
import type { FeeReview, ReliefRequest } from './requests.ts';
import { reviewFrom } from './requests.ts';

export { stillOwed, tooMuchOf } from './bill.ts';
export type { Payment, PaymentLink, Received } from './money.ts';
export type { FeeReview, ReliefRequest } from './requests.ts';

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
}

const feeKinds = [
  kinds.feeBilled,
  kinds.feeNoticed,
  kinds.feeAdjusted,
  kinds.feeRefunded,
  kinds.paymentStarted,
  kinds.paymentFailed,
  kinds.paymentUnclear,
  kinds.feePaid,
  kinds.counterclaimPaid,
  kinds.appealPaid,
  kinds.paymentLinkMade,
  kinds.reliefRequested,
  kinds.reliefDecided,
  kinds.reviewAsked,
  kinds.reviewDecided,
  kinds.treatedAsWithdrawn,
  kinds.paymentTermExtended,
  claimsChanged,
  deadlineMoved,
  recordCorrected,
  caseTransferred,
  retrialOpened,
] as const;

export const paymentTerm = 'fees/term';

const onBill = (state: FeesState, change: (bill: Bill) => Bill): FeesState =>
  state.bill === null ? state : { ...state, bill: change(state.bill) };

const received = (
  state: FeesState,
  bill: string,
  money: {
    readonly fen: number;
    readonly reference: string;
    readonly channel?: string | undefined;
    readonly payer?: string | undefined;
    readonly payment?: string | undefined;
    readonly late?: boolean | undefined;
    readonly id: EntryId;
    readonly at: Instant;
  },
): FeesState => ({
  ...state,
  received: [
    ...state.received,
    {
      entry: money.id,
      bill,
      fen: money.fen as Money,
      channel: money.channel ?? null,
      reference: money.reference,
      payer: money.payer ?? null,
      late: money.late ?? false,
      afterEnd: state.withdrawnAt !== null,
      at: money.at,
    },
  ],
});

const onPayment = (
  state: FeesState,
  id: string | undefined,
  standing: Payment['standing'],
  since: Instant,
): FeesState => ({
  ...state,
  payments: state.payments.map((one) => (one.id === id ? { ...one, standing, since } : one)),
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
    'claims.Changed': (state, { body }) => ({ ...state, lastChange: body.change }),
    'fees.Noticed': (state, { body }) => onBill(state, (bill) => noticed(bill, body)),
    'fees.Adjusted': (state, { body, at }) =>
      onBill(state, (bill) => ({
        ...bill,
        ...adjusted(bill, body, at),
        amount: body.fen as Money,
        under: (body.under ?? 0) as Money,
        paidAt:
          stillOwed({ ...bill, amount: body.fen as Money }) === 0 ? (bill.paidAt ?? at) : null,
        ...openSince(bill, body, state.lastChange),
      })),
    'fees.Refunded': (state, { body }) =>
      (body.bill ?? claimBill) !== claimBill
        ? state
        : onBill(state, (bill) => ({ ...bill, refunded: (bill.refunded + body.fen) as Money })),
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
        },
      ],
    }),
    'fees.PaymentFailed': (state, { body, at }) => onPayment(state, body.payment, 'failed', at),
    'fees.PaymentUnclear': (state, { body, at }) => onPayment(state, body.payment, 'unclear', at),
    'fees.PaymentLinkMade': (state, { body, at }) => ({
      ...state,
      links: [...state.links, { id: body.link, bill: body.bill, at }],
    }),
    'fees.CounterclaimPaid': (state, { body, id, at }) =>
      onPayment(received(state, body.counterclaim, { ...body, id, at }), body.payment, 'paid', at),
    'fees.AppealPaid': (state, { body, id, at }) =>
      onPayment(received(state, body.appeal, { ...body, id, at }), body.payment, 'paid', at),
    'fees.Paid': (state, { body, id, at }) =>
      onBill(
        onPayment(received(state, body.bill, { ...body, id, at }), body.payment, 'paid', at),
        (bill) => came(bill, body.fen, state.withdrawnAt !== null, at),
      ),
    'docket.RecordCorrected': (state, { body, at }) => {
      if (body.of !== 'payment') return state;
      const { entry, subject, fen = 0, fenBefore = 0 } = body;
      const received = state.received.map((one) =>
        one.entry === entry ? { ...one, fen: fen as Money } : one,
      );
      if (subject !== claimBill) return { ...state, received };
      const late = state.received.find((one) => one.entry === entry)?.afterEnd ?? false;
      return onBill({ ...state, received }, (bill) => came(bill, fen - fenBefore, late, at));
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
      if ((body.bill ?? claimBill) !== claimBill) return { ...state, relief };
      return onBill({ ...state, relief }, (bill) => {
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
      if (fen === undefined || bill !== claimBill) return { ...state, reviews };
      return onBill({ ...state, reviews }, (one) => {
        const mended = { ...one, amount: fen as Money };
        return { ...mended, paidAt: stillOwed(mended) === 0 ? (one.paidAt ?? at) : null };
      });
    },
    'fees.TreatedAsWithdrawn': (state, { at }) => ({ ...state, withdrawnAt: at }),
    'defence.CaseTransferred': (state) => ({
      ...state,
      transferred: { received: state.received.length },
    }),
    // What was paid in advance counts for the new trial, and is owed and shown there.
    'appeal.RetrialOpened': (state) => ({
      ...state,
      transferred: { received: state.received.length },
    }),
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

export const isPaid = (state: FeesState): boolean =>
  state.bill !== null && state.bill.paidAt !== null;

/** The claim's fee does not hold the case up: paid, or put off, lowered or waived; relief of another bill does not count. */
export const mayGoOn = (state: FeesState): boolean =>
  isPaid(state) ||
  state.relief.some(({ bill, decided }) => bill === claimBill && decided === 'granted');

/** The payment of a bill of which it is not known yet whether money moved. */
export const openPayment = (state: FeesState, bill = claimBill): Payment | null =>
  state.payments.find(
    (one) => one.bill === bill && (one.standing === 'started' || one.standing === 'unclear'),
  ) ?? null;

export const reliefAsked = (state: FeesState, bill = claimBill): ReliefRequest | null =>
  state.relief.find((one) => one.decided === null && one.bill === bill) ?? null;

export const reviewAskedOf = (state: FeesState, bill = claimBill): FeeReview | null =>
  state.reviews.find((one) => one.decided === null && one.bill === bill) ?? null;

export const reliefPending = (state: FeesState, bill = claimBill): boolean =>
  reliefAsked(state, bill) !== null;

/** Of what came for a bill: what came when the case was with another court already, which bills it itself. */
export const cameSinceTransfer = (
  { received, transferred }: FeesState,
  bill: string = claimBill,
): Money =>
  (transferred === null ? [] : received.slice(transferred.received))
    .filter((one) => one.bill === bill)
    .reduce((sum, { fen }) => sum + fen, 0) as Money;

/** What was paid too much and has not gone back: more than is owed, or after the suit had ended or gone elsewhere. */
export function overpaid(fees: FeesState): Money {
  const { bill, withdrawnAt } = fees;
  if (bill === null) return 0 as Money;
  // CPLI-199: where what the ordinary procedure adds was not paid, half of what was collected goes back.
  const since = cameSinceTransfer(fees);
  const half = bill.converted && stillOwed(bill) > 0 ? (bill.paid - bill.paidLate) / 2 : 0;
  const tooMuch = withdrawnAt === null ? tooMuchOf(bill, since) : bill.paidLate + Math.ceil(half);
  return Math.max(0, tooMuch - bill.refunded) as Money;
}
