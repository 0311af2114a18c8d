import type { CaseState } from '@xiezhi/record';
import { isPaid, speaksForSide, stillOwed, suitEnd, termRuns } from '@xiezhi/record';
import type { Actor, Told } from '../framework/index.ts';
import { courtFee } from './rules/court-fee.ts';

/** The fee is owed while the case is registered and neither paid nor ended. */
export const owed = ({ fees }: CaseState): boolean =>
  fees.bill !== null && !isPaid(fees) && fees.withdrawnAt === null;

/**
 * An unpaid fee can still end the suit: it was not decided or closed or ended otherwise, and not merely the difference
 * of a later change is open. After that it is a debt, and is collected as one.
 */
export const mayEndTheSuit = (state: CaseState): boolean =>
  owed(state) &&
  suitEnd(state) === null &&
  state.judgment.made === null &&
  state.judgment.closedOn === null &&
  state.fees.bill?.onlyMore !== true;

/**
 * Those who may pay or ask for relief: a plaintiff, an agent who speaks for one, and whoever handed the complaint in for
 * somebody who has no account. Money is taken out of any pocket, and a request is received whoever makes it.
 */
export const owes = (state: CaseState, { person }: Actor): boolean =>
  owed(state) &&
  (speaksForSide(state.participation, person, 'plaintiff') ||
    (person !== null && person === state.filing.submittedBy));

/** What is owed, how it was reckoned and by when; the steps only while they still make up the amount. */
export function toldOfBill({ fees: { bill }, filing }: CaseState): readonly Told[] {
  if (bill === null) return [];
  const { fen, steps } = courtFee({
    amount: filing.amount,
    procedure: filing.procedure ?? 'ordinary',
  });
  return [
    { code: 'owed', facts: { fen: stillOwed(bill) }, short: true },
    ...(fen === bill.amount && steps.length > 0
      ? [
          {
            code: 'reckoned',
            facts: { steps: steps.map(({ zh, en, amount }) => ({ zh, en, amount })) },
          },
        ]
      : []),
    ...(termRuns(bill)
      ? [{ code: 'due', facts: { dueOn: bill.dueOn, provisional: bill.provisional } }]
      : []),
  ];
}
