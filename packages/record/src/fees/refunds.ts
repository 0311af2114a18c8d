import type { EntryId, Instant, Money } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import type { feeRefunded } from './entries.ts';
import type { Payment, Received } from './money.ts';
import type { refundStarted, refundUnclear } from './refund-entries.ts';

/**
 * What is given back through the cashier. `done` has its entry of money that went, the others none. `declined`: the channel
 * took nothing, as older programs entered it; an officer ends it. `contested`: it says that it went after it was entered that it had not.
 */
export interface RefundOrder {
  readonly id: string;
  readonly bill: string;
  readonly payment: string;
  readonly fen: Money;
  readonly channel: string;
  readonly standing: 'started' | 'unclear' | 'declined' | 'contested' | 'failed' | 'done';
  /** When it came to stand so. */
  readonly since: Instant;
}

/** So much of one payment that came. */
export interface PartOf {
  readonly received: EntryId;
  readonly fen: Money;
}

/** Money that went back. */
export interface RefundMade {
  readonly entry: EntryId;
  readonly bill: string;
  readonly fen: Money;
  readonly from: readonly PartOf[];
  readonly reference: string;
  /** Null where it went by hand. */
  readonly channel: string | null;
  readonly order: string | null;
  readonly at: Instant;
}

/** The claim's bill, as `claimBill` calls it: the entries leave it out. */
const ofTheClaim = '1';

export interface Refunding {
  readonly payments: readonly Payment[];
  readonly received: readonly Received[];
  readonly refundOrders: readonly RefundOrder[];
  readonly refundsMade: readonly RefundMade[];
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

/** Neither yes nor no, as far as the entry says why. */
export const unclearAs = ({
  declined,
  contested,
}: BodyOf<typeof refundUnclear.parts>): RefundOrder['standing'] =>
  contested === undefined ? (declined === undefined ? 'unclear' : 'declined') : 'contested';

/** It went: by an order, which is done by that, or by hand. */
export const refundMade = <State extends Refunding>(
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
      from: fromOf(state, body),
      reference: body.reference,
      channel: body.channel ?? null,
      order: body.refund ?? null,
      at,
    },
  ],
});

const underWay = ({ standing }: RefundOrder): boolean =>
  standing !== 'failed' && standing !== 'done';

/** The refunds of which nobody knows yet. */
export const refundsUnderWay = ({ refundOrders }: Refunding): readonly RefundOrder[] =>
  refundOrders.filter(underWay);

/** How much of what is to go back of this bill is on its way through the cashier. */
export const goingBack = (fees: Refunding, bill: string): Money =>
  refundsUnderWay(fees)
    .filter((one) => one.bill === bill)
    .reduce<number>((sum, { fen }) => sum + fen, 0) as Money;

/** What of a payment that came has neither gone back nor is on its way. */
const stillHere = (fees: Refunding, one: Received): number =>
  [
    ...fees.refundsMade.flatMap(({ from }) =>
      from.filter(({ received }) => received === one.entry),
    ),
    ...refundsUnderWay(fees).filter(({ payment }) => payment === one.payment),
  ].reduce<number>((rest, { fen }) => rest - fen, one.fen);

/**
 * What was ordered and may leave at any moment: where more becomes owed meanwhile, it is owed as if that had gone. What is
 * contested went against what was entered; nothing is owed for it before an officer has looked.
 */
export const leaving = ({ refundOrders }: Refunding, bill: string): Money =>
  refundOrders
    .filter((one) => one.bill === bill && underWay(one) && one.standing !== 'contested')
    .reduce<number>((sum, { fen }) => sum + fen, 0) as Money;

/** From whom so much is: what came last for a bill goes back first, by whichever way it came, each in the sum it came to. */
export function whatCameLast(fees: Refunding, bill: string, sum: number): readonly PartOf[] {
  let rest = sum;
  return fees.received
    .filter((one) => one.bill === bill)
    .toReversed()
    .flatMap((one) => {
      const fen = Math.max(0, Math.min(rest, stillHere(fees, one))) as Money;
      rest -= fen;
      return fen > 0 ? [{ received: one.entry, fen }] : [];
    });
}

/** Of which payments it was: as the entry says, by the order, or counted off as it is now. */
function fromOf(
  fees: Refunding,
  { from, refund, bill = ofTheClaim, fen }: BodyOf<typeof feeRefunded.parts>,
): readonly PartOf[] {
  if (from !== undefined)
    return from.map((one) => ({ received: one.received as EntryId, fen: one.fen as Money }));
  const order = fees.refundOrders.find(({ id }) => id === refund);
  const came = fees.received.find(({ payment }) => order?.payment === payment);
  return order === undefined || came === undefined
    ? whatCameLast(fees, bill, fen)
    : [{ received: came.entry, fen: fen as Money }];
}

/** A channel that refused a part of a payment gives nothing of it back. */
export const wasRefused = ({ refundOrders }: Refunding, payment: string): boolean =>
  refundOrders.some((one) => one.payment === payment && one.standing === 'failed');
