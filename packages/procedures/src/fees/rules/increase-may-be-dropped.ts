import { byOrder, byPolicy } from '@xiezhi/kernel';
import type { CaseBill, FeesState } from '@xiezhi/record';
import { openPayment, reliefPending } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * The articles say what follows where a suit is not paid for, and not where claims raised later are not. This court keeps to
 * the same conditions: the days have passed, nothing is being paid, no relief is asked for.
 */
export const increaseMayBeDropped = rule<{
  readonly fees: FeesState;
  readonly bill: CaseBill;
  readonly passed: boolean;
}>('fees/increase-may-be-dropped', ['FEE-21', 'FEE-22'], ({ fees, bill, passed }) => {
  const policy = byPolicy('unpaid-increase');
  if (reliefPending(fees, bill.id))
    return refusal('fees/relief-pending', policy, [useCommand('fees.decide-relief', 'judge')]);
  if (openPayment(fees, bill.id) !== null)
    return refusal('fees/payment-open', policy, [
      useCommand('fees.settle-payment', 'finance-officer'),
      { kind: 'retry' },
    ]);
  if (!bill.runs)
    return refusal('fees/not-noticed', policy, [
      useCommand('service.record-paper', 'clerk'),
      useCommand('fees.extend-term', 'judge'),
    ]);
  if (passed) return null;
  return refusal('fees/term-runs', byOrder(bill.entry), [useCommand('fees.pay', bill.side)], {
    dueOn: bill.dueOn,
  });
});
