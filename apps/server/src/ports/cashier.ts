import { createHash } from 'node:crypto';

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
