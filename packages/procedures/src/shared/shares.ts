import type { Money } from '@xiezhi/kernel';
import { yuanText } from '@xiezhi/kernel';
import type { CaseBill, CaseState, JudgmentDraft } from '@xiezhi/record';
import {
  billsOf,
  claimBill,
  claimEnd,
  isOfThirdParty,
  joinedCounterclaims,
  participant,
} from '@xiezhi/record';
import { sideNames } from './side-names.ts';

/** The bills of this instance that a judgment says who bears: of the claim, and of what is tried with it. */
export const billsToShare = (state: CaseState): readonly CaseBill[] => {
  const tried = new Set(joinedCounterclaims(state.claims).map(({ id }) => id));
  return billsOf(state).filter(
    ({ id }) => (id === claimBill && claimEnd(state) === null) || tried.has(id),
  );
};

/** What there is to bear: billed, and owed after halving and relief. */
export const feeToShare = (state: CaseState): Money =>
  billsToShare(state).reduce((sum, { amount }) => sum + amount, 0) as Money;

export const inYuan = (fen: number): string => yuanText(fen as Money).replace(/\.00$/, '');

/** What a bill of first instance is called in a paper. */
export const feeNameZh = ({ id }: Pick<CaseBill, 'id'>): string =>
  id === claimBill
    ? '案件受理费'
    : isOfThirdParty({ id })
      ? '第三人诉讼请求案件受理费'
      : '反诉案件受理费';

/** `案件受理费656元，由被告钱守拙负担。` Whoever bears nothing is not named. */
function sharesLine(state: CaseState, shares: NonNullable<JudgmentDraft['shares']>): string {
  const fees = billsToShare(state).map((bill) => `${feeNameZh(bill)}${inYuan(bill.amount)}元`);
  const bearing = shares.filter(({ fen }) => fen > 0);
  const named = bearing.map(({ participant: id, fen }) => {
    const one = participant(state.participation, id);
    const who = `${sideNames[one?.side ?? ''] ?? ''}${one?.name ?? ''}`;
    return bearing.length === 1 ? `${who}负担` : `${who}负担${inYuan(fen)}元`;
  });
  return `${fees.join('、')}，由${named.join('，')}。`;
}

/** What a judgment says of the costs: the shares in figures, and the judge's own words beside them. */
export const costsText = (
  state: CaseState,
  { shares = [], costs }: Pick<JudgmentDraft, 'shares' | 'costs'>,
): string =>
  [
    ...(shares.some(({ fen }) => fen > 0) ? [sharesLine(state, shares)] : []),
    ...(costs === '' ? [] : [costs]),
  ].join('');
