import { byLaw, byOrder } from '@xiezhi/kernel';
import type { FeesState } from '@xiezhi/record';
import { isPaid, openPayment, reliefPending, termRuns } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * FEE-22, REG-11: only when the term of the notice has passed, nothing was paid or is being paid, and no relief is asked
 * for, may a judge treat the suit as withdrawn. The term's passing alone does nothing.
 */
export const mayTreatAsWithdrawn = rule<{ readonly fees: FeesState; readonly passed: boolean }>(
  'fees/may-treat-as-withdrawn',
  ['FEE-22', 'REG-11'],
  ({ fees, passed }) => {
    if (reliefPending(fees))
      return refusal('fees/relief-pending', byLaw('REG-11'), [
        useCommand('fees.decide-relief', 'judge'),
      ]);
    if (isPaid(fees)) return refusal('fees/already-paid', byLaw('REG-11'), [{ kind: 'retry' }]);
    if (openPayment(fees) !== null)
      return refusal('fees/payment-open', byLaw('REG-11'), [
        useCommand('fees.settle-payment', 'finance-officer'),
        { kind: 'retry' },
      ]);
    if (fees.bill !== null && !termRuns(fees.bill))
      return refusal('fees/not-noticed', byLaw('FEE-22'), [
        useCommand('service.record-paper', 'clerk'),
        useCommand('fees.extend-term', 'judge'),
      ]);
    if (passed || fees.bill === null) return null;
    return refusal(
      'fees/term-runs',
      byOrder(fees.bill.entry),
      [useCommand('fees.pay', 'plaintiff')],
      {
        dueOn: fees.bill.dueOn,
      },
    );
  },
);
