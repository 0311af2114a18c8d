import { createHash } from 'node:crypto';
import type { DayList } from './day-list.ts';

export interface Charge {
  /** Stable for ever: the same charge asked for again has the same id, and is the same charge. */
  readonly id: string;
  readonly fen: number;
  readonly channel: string;
  /** What it is for, as it stands on the payer's statement. */
  readonly about: string;
  /** How often it has been asked for, this time included. */
  readonly attempt: number;
}

/** `reference`: the cashier's own number of the payment; of a failure, its reason. */
export interface CashierAnswer {
  readonly outcome: 'paid' | 'failed' | 'unclear';
  readonly reference: string;
}

/**
 * Takes money. Whoever builds one keeps three promises: a charge asked for twice takes money once and gives the same
 * answer; `unclear` means that it may still become either, and the charge is asked for again; it throws when it could not
 * be reached, which says nothing of whether money moved.
 */
export type Cashier = (charge: Charge) => Promise<CashierAnswer>;

/** A part of a payment, or all of it, that goes back by the way it came. */
export interface RefundAsked {
  /** Stable for ever: asked for again it is the same, and goes back once. */
  readonly id: string;
  /** The charge that it was. */
  readonly order: string;
  readonly fen: number;
  /** What that charge came to. */
  readonly total: number;
  readonly channel: string;
  readonly attempt: number;
  /** Nothing is sent: it is only asked what became of it. */
  readonly onlyAsk?: boolean;
}

/**
 * `reference`: the cashier's own number of what went back; of a failure, its reason. `going`: the channel has it and is at
 * it, which can take days. `unclear`: it has it and is stuck with it, and somebody must look. `failed`: a definite no, after
 * which nothing is sent again. `none`: it holds no such refund, which is the answer only where nothing was to be sent.
 */
export interface RefundAnswer {
  readonly outcome: 'done' | 'failed' | 'going' | 'unclear' | 'none';
  readonly reference: string;
}

/** Gives money back once for one id. It throws when nobody knows whether the channel has heard us. */
export type Refunder = (asked: RefundAsked) => Promise<RefundAnswer>;

/** A channel as it gives back: it is asked what it holds, and it is sent the request. */
export interface RefundChannel {
  /** Null where it holds no such refund. */
  findRefund(asked: RefundAsked): Promise<RefundAnswer | null>;
  sendRefund(asked: RefundAsked): Promise<RefundAnswer>;
}

/**
 * What was sent once is never sent again while the channel holds it: it is asked first. A no is believed only where it
 * holds nothing even then, for a second request is refused when the first has done its work.
 */
export async function refundBy(channel: RefundChannel, asked: RefundAsked): Promise<RefundAnswer> {
  const held = await channel.findRefund(asked);
  if (held !== null) return held;
  if (asked.onlyAsk === true) return { outcome: 'none', reference: '-' };
  const answer = await channel.sendRefund(asked);
  return answer.outcome === 'failed' ? ((await channel.findRefund(asked)) ?? answer) : answer;
}

/** A notification of a cashier, as it came in over HTTP: nothing of it is believed before its signature was checked. */
export interface Notification {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a cashier is to the court: a way to take money, and to be asked about what it took. */
export interface CashierPort {
  readonly standIn: boolean;
  readonly take: Cashier;
  readonly giveBack: Refunder;
  readonly dayList: DayList;
  /** Where the payer pays this charge, as an address to open or to draw as a code; null where there is nothing to open. */
  payAt(charge: Charge): Promise<string | null>;
  /**
   * The charge a notification of this channel is about; null when its signature does not hold. It says that something
   * happened: what, the cashier is then asked.
   */
  notified(channel: string, notification: Notification): Promise<string | null>;
}

/** Nothing was asked yet: what is to be asked is on its way there, and its answer will come by itself. */
export class UnderWay extends Error {}

/**
 * A cashier that takes no money and says so: its references begin with 演示. Like a bank, it has no answer yet when net
 * banking is asked for the first time.
 */
export const demonstrationCashier: Cashier = ({ id, channel, attempt }) => {
  if (channel === 'bank' && attempt === 1)
    return Promise.resolve({ outcome: 'unclear', reference: '演示' });
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 10).toUpperCase();
  return Promise.resolve({ outcome: 'paid', reference: `演示${mark}` });
};

/** It gives back no money either, and says so. */
export const demonstrationRefunder: Refunder = ({ id }) => {
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 10).toUpperCase();
  return Promise.resolve({ outcome: 'done', reference: `演示退${mark}` });
};
