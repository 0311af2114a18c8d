import type { EntryId, Instant, Money } from '@xiezhi/kernel';
import type { Payment } from './money.ts';
import type { FeesState } from './state.ts';

/** Money came for a bill. */
export const received = (
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

/** What is known of a payment now. */
export const onPayment = (
  state: FeesState,
  id: string | undefined,
  standing: Payment['standing'],
  since: Instant,
): FeesState => ({
  ...state,
  payments: state.payments.map((one) => (one.id === id ? { ...one, standing, since } : one)),
});
