import { byLaw, byOrder } from '@xiezhi/kernel';
import type { CaseBill, FeesState } from '@xiezhi/record';
import { openPayment, reliefPending } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * FEE-22, REG-11: only when the term of the notice has passed, less came than is owed, nothing is being paid and no relief
 * is asked for, may a judge treat the suit, or the counterclaim, as withdrawn. The term's passing alone does nothing.
 */
export const mayTreatAsWithdrawn = rule<{
  readonly fees: FeesState;
  readonly bill: CaseBill;
  readonly passed: boolean;
}>('fees/may-treat-as-withdrawn', ['FEE-22', 'REG-11'], ({ fees, bill, passed }) => {
  if (reliefPending(fees, bill.id))
    return refusal('fees/relief-pending', byLaw('REG-11'), [
      useCommand('fees.decide-relief', 'judge'),
    ]);
  if (bill.owed === 0) return refusal('fees/already-paid', byLaw('REG-11'), [{ kind: 'retry' }]);
  if (openPayment(fees, bill.id) !== null)
    return refusal('fees/payment-open', byLaw('REG-11'), [
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
