import type { EntryId, Instant, Money } from '@xiezhi/kernel';

/** Money that came, for whichever bill. */
export interface Received {
  readonly entry: EntryId;
  readonly bill: string;
  readonly fen: Money;
  /** Null where it was found in the court's account. */
  readonly channel: string | null;
  readonly reference: string;
  /** The payment that it settled, where it came by one. */
  readonly payment: string | null;
  /** Who paid, as they said; null where a party paid from an account. */
  readonly payer: string | null;
  readonly late: boolean;
  /** After the suit had ended unpaid. */
  readonly afterEnd: boolean;
  readonly at: Instant;
  /** Corrected to nought: it never came, or was another case's. What it stood as until then, when that was entered, and with which entry. */
  readonly nought?: { readonly fen: Money; readonly at: Instant; readonly entry: EntryId };
}

export interface PaymentLink {
  readonly id: string;
  readonly bill: string;
  readonly at: Instant;
}

/** `started`: the cashier is being asked. `unclear`: it was asked, and has said neither yes nor no. */
export interface Payment {
  readonly id: string;
  readonly bill: string;
  readonly fen: Money;
  readonly channel: string;
  readonly payer: string | null;
  readonly standing: 'started' | 'unclear' | 'failed' | 'paid';
  /** When it came to stand so. */
  readonly since: Instant;
  /** When whoever pays gave the order: by that it is in time. */
  readonly startedAt: Instant;
}
