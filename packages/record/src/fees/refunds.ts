import type { EntryId, Instant, Money } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import type { feeRefunded } from './entries.ts';
import type { Payment } from './money.ts';
import type { refundStarted } from './refund-entries.ts';

/** What is given back through the cashier. `done` has its entry of money that went, the others none. */
export interface RefundOrder {
  readonly id: string;
  readonly bill: string;
  readonly payment: string;
  readonly fen: Money;
  readonly channel: string;
  readonly standing: 'started' | 'unclear' | 'failed' | 'done';
  /** When it came to stand so. */
  readonly since: Instant;
}

/** Money that went back. */
export interface RefundMade {
  readonly entry: EntryId;
  readonly bill: string;
  readonly fen: Money;
  readonly reference: string;
  /** Null where it went by hand. */
  readonly channel: string | null;
  readonly order: string | null;
  readonly at: Instant;
}

/** The claim's bill, as `claimBill` calls it: the entries leave it out. */
const ofTheClaim = '1';

interface Refunding {
  readonly payments: readonly Payment[];
  readonly refundOrders: readonly RefundOrder[];
}

/** What is known of a refund now. */
export const onRefund = <State extends Refunding>(
  state: State,
  id: string | undefined,
  standing: RefundOrder['standing'],
  since: Instant,
): State => ({
  ...state,
  refundOrders: state.refundOrders.map((one) =>
    one.id === id ? { ...one, standing, since } : one,
  ),
});

/** It goes back through the cashier from here on. */
export const refundBegun = <State extends Refunding>(
  state: State,
  body: BodyOf<typeof refundStarted.parts>,
  at: Instant,
): State => ({
  ...state,
  refundOrders: [
    ...state.refundOrders,
    {
      id: body.refund,
      bill: body.bill ?? ofTheClaim,
      payment: body.payment,
      fen: body.fen as Money,
      channel: body.channel,
      standing: 'started',
      since: at,
    },
  ],
});

/** It went: by an order, which is done by that, or by hand. */
export const refundMade = <
  State extends Refunding & { readonly refundsMade: readonly RefundMade[] },
>(
  state: State,
  body: BodyOf<typeof feeRefunded.parts>,
  entry: EntryId,
  at: Instant,
): State => ({
  ...onRefund(state, body.refund, 'done', at),
  refundsMade: [
    ...state.refundsMade,
    {
      entry,
      bill: body.bill ?? ofTheClaim,
      fen: body.fen as Money,
      reference: body.reference,
      channel: body.channel ?? null,
      order: body.refund ?? null,
      at,
    },
  ],
});

const underWay = ({ standing }: RefundOrder): boolean =>
  standing === 'started' || standing === 'unclear';

/** The refunds of which nobody knows yet. */
export const refundsUnderWay = ({ refundOrders }: Refunding): readonly RefundOrder[] =>
  refundOrders.filter(underWay);

/** How much of what is to go back of this bill is on its way through the cashier. */
export const goingBack = (fees: Refunding, bill: string): Money =>
  refundsUnderWay(fees)
    .filter((one) => one.bill === bill)
    .reduce<number>((sum, { fen }) => sum + fen, 0) as Money;

/** What of a payment has not gone back, and is not on its way; nothing once its channel has said no. */
export const refundableOf = ({ refundOrders }: Refunding, payment: Payment): Money => {
  const orders = refundOrders.filter((one) => one.payment === payment.id);
  return payment.standing !== 'paid' || orders.some(({ standing }) => standing === 'failed')
    ? (0 as Money)
    : (orders.reduce<number>((rest, { fen }) => rest - fen, payment.fen) as Money);
};
