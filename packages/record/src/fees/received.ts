import type { EntryId, Instant, Money } from '@xiezhi/kernel';
import type { Payment, Received } from './money.ts';

/** What of the fees of a case says which money came. */
interface MoneyIn {
  readonly received: readonly Received[];
  readonly payments: readonly Payment[];
  readonly withdrawnAt: Instant | null;
}

/** Money came for a bill. */
export const received = <State extends MoneyIn>(
  state: State,
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
): State => ({
  ...state,
  received: [
    ...state.received,
    {
      entry: money.id,
      bill,
      fen: money.fen as Money,
      channel: money.channel ?? null,
      reference: money.reference,
      payment: money.payment ?? null,
      payer: money.payer ?? null,
      late: money.late ?? false,
      afterEnd: state.withdrawnAt !== null,
      at: money.at,
    },
  ],
});

/** What is known of a payment now. */
export const onPayment = <State extends MoneyIn>(
  state: State,
  id: string | undefined,
  standing: Payment['standing'],
  since: Instant,
): State => ({
  ...state,
  payments: state.payments.map((one) => (one.id === id ? { ...one, standing, since } : one)),
});
