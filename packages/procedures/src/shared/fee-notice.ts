import type { CaseBill, CaseState, Paper } from '@xiezhi/record';
import { billsOf, claimBill } from '@xiezhi/record';

/** Which bill a notice to pay is about; null for any other paper. */
export const billOfNotice = ({ template, extra }: Paper): string | null => {
  const { bill = claimBill } = extra;
  return template === 'fee-notice' && typeof bill === 'string' ? bill : null;
};

/**
 * The notice to pay of one bill that stands for that party: the one made last. An earlier one names another sum, or days that
 * were given before relief was decided, and whoever receives it has not been told what is asked now.
 */
export const feeNoticeOf = (
  { documents: { papers } }: CaseState,
  bill: string,
  addressee: string,
): Paper | null =>
  papers.findLast((one) => billOfNotice(one) === bill && one.addressee === addressee) ?? null;

/** A notice to pay of which nothing is to be paid any more: paid, forgiven, or another one stands in its place. */
export const asksNoMore = (state: CaseState, paper: Paper): boolean => {
  const bill = billOfNotice(paper);
  if (bill === null) return false;
  const owes = billsOf(state).some(({ id, owed }) => id === bill && owed > 0);
  return !owes || feeNoticeOf(state, bill, paper.addressee ?? '') !== paper;
};

/** CPL-125: a suit that was settled before it was ever billed is billed after its end, and the notice of that still goes. */
export const billedOnceSettled = (
  { mediation: { first } }: Pick<CaseState, 'mediation'>,
  { id }: Pick<CaseBill, 'id'>,
): boolean => id === claimBill && first?.ended?.why === 'agreed';
