import type { Money } from '@xiezhi/kernel';
import { stillOwed, tooMuchOf } from './bill.ts';
import type { Payment } from './money.ts';
import type { FeeReview, ReliefRequest } from './requests.ts';
import type { Debt } from './settled.ts';
import type { FeesState } from './state.ts';
import { claimBill } from './state.ts';

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

/** What single parties owe that nobody paid in advance. */
export const debtsOf = ({ settled, objections }: FeesState): readonly Debt[] => [
  ...(settled?.debts ?? []),
  ...objections,
];
