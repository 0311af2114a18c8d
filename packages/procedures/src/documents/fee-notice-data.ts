import type { Json } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { billOf, claimBill, isOfThirdParty, kindOf, suitEnd } from '@xiezhi/record';
import { dueOf } from '../framework/index.ts';
import { citedInWords } from './cited.ts';
import { appealPaysOn } from '../shared/at-issue.ts';

interface About {
  readonly state: CaseState;
  readonly law: Law;
  readonly extra: Readonly<Record<string, Json>>;
}
type Data = Readonly<Record<string, Json>>;

/**
 * What is still to be paid of one bill, and by when. A last day can be named only where the days run already; where they wait
 * for this very notice nobody knows yet when it will be received.
 */
export function feeNoticeData(
  { state, extra, law }: About,
  common: Data,
  link: string | null,
): Data {
  const { addressee, ...rest } = common;
  const bill = billOf(state, typeof extra['bill'] === 'string' ? extra['bill'] : claimBill);
  const appeal = state.appeal.appeals.find(({ id }) => id === bill?.id);
  const counterclaim = state.claims.counterclaims.find(({ id }) => id === bill?.id);
  const amount = counterclaim === undefined ? state.filing.amount : counterclaim.amount;
  const settled = appeal === undefined && suitEnd(state)?.how === 'mediated';
  const kind = kindOf(state.filing);
  const due = bill === null ? null : dueOf(bill, law);
  return {
    ...rest,
    payer: addressee ?? '',
    feeType:
      counterclaim === undefined
        ? appeal === undefined
          ? kind === null || kind.suit
            ? '案件受理费'
            : '申请费'
          : '上诉案件受理费'
        : isOfThirdParty(counterclaim)
          ? '第三人诉讼请求案件受理费'
          : '反诉案件受理费',
    basisAmount: appeal === undefined ? amount : appealPaysOn(state, appeal),
    reckoning:
      counterclaim !== undefined
        ? '按《诉讼费用交纳办法》第十三条、第十八条计算，合并审理减半'
        : kind !== null
          ? `按${citedInWords(kind.fee.articles.filter((one) => one !== 'FEE-20'))}计算`
          : appeal === undefined
            ? settled
              ? '按《诉讼费用交纳办法》第十三条、第十五条计算，调解结案减半，只减一次'
              : '按《诉讼费用交纳办法》第十三条计算，简易程序、小额诉讼程序减半'
            : '按《诉讼费用交纳办法》第十三条、第十七条，就不服一审判决的部分计算',
    amount: bill?.owed ?? 0,
    days: bill?.days ?? 7,
    dueOn: due === null || due.provisional || bill?.runs !== true ? null : due.dueOn,
    // Not the case number: in the act of registration that is still to be given.
    orderNumber: bill?.entry.slice(0, 12) ?? '',
    ...(kind === null ? {} : { application: true }),
    ...(appeal === undefined ? {} : { appeal: true }),
    // Then it is a debt, and nothing follows for a suit that has ended.
    ...(settled ? { settled } : {}),
    payLink: link,
    account: null,
  };
}
