import { byLaw, byOrder } from '@xiezhi/kernel';
import type { CaseBill, FeesState } from '@xiezhi/record';
import { openPayment, reliefPending } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * FEE-22: an appellant who did not pay with the petition has seven days from a notice. Only when they have passed, less came
 * than is owed, nothing is being paid and no relief is asked for, may a judge treat the appeal as withdrawn.
 */
export const appealMayCountAsWithdrawn = rule<{
  readonly fees: FeesState;
  readonly bill: CaseBill;
  readonly passed: boolean;
}>('fees/appeal-may-count-as-withdrawn', ['FEE-22'], ({ fees, bill, passed }) => {
  if (reliefPending(fees, bill.id))
    return refusal('fees/relief-pending', byLaw('FEE-22'), [
      useCommand('fees.decide-relief', 'judge'),
    ]);
  if (openPayment(fees, bill.id) !== null)
    return refusal('fees/payment-open', byLaw('FEE-22'), [
      useCommand('fees.settle-payment', 'finance-officer'),
      { kind: 'retry' },
    ]);
  if (!bill.runs)
    return refusal('fees/not-noticed', byLaw('FEE-22'), [
      useCommand('service.record-paper', 'clerk'),
      useCommand('fees.extend-term', 'judge'),
    ]);
  if (passed) return null;
  return refusal('fees/term-runs', byOrder(bill.entry), [useCommand('fees.pay', bill.side)], {
    dueOn: bill.dueOn,
  });
});
