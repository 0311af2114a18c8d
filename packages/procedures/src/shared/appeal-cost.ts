import type { Money } from '@xiezhi/kernel';
import { money, yuanText } from '@xiezhi/kernel';
import type { Appeal, CaseState } from '@xiezhi/record';
import { appealPaysOn } from './at-issue.ts';
import type { Charged } from './claim-fee.ts';
import { matterOf } from './claim-fee.ts';
import { appealsThatCost, paidFor } from './rules/appeals-that-cost.ts';
import { feeOfAnAppeal } from './rules/fee-of-an-appeal.ts';

type Petition = Pick<Appeal, 'participant' | 'disputed'>;

/** What a petition would cost by itself, of so much that is disputed. */
const alone = (state: CaseState, disputed: Money | null): Charged =>
  feeOfAnAppeal({ matter: matterOf(state), claimed: state.filing.amount, disputed });

/** The fee without what an earlier petition of the same party cost, and how it was reckoned. */
export const feeByItself = (state: CaseState, one: Pick<Appeal, 'disputed'>): Charged =>
  alone(state, appealPaysOn(state, one));

/** Of a further petition of the same party only what it disputes beyond the earlier ones is charged. */
export function costOfAppeal(state: CaseState, one: Petition): Charged {
  const paid = paidFor(state, appealsThatCost(state), one);
  const whole = feeByItself(state, one);
  if (paid === 0) return whole;
  const before = alone(state, money(paid));
  const credit = {
    zh: '已按前一份上诉状计收的部分',
    en: 'what was billed for the earlier petition',
    articles: ['FEE-17'],
    amount: `-${yuanText(before.fen)}`,
  };
  return {
    fen: money(Math.max(0, whole.fen - before.fen)),
    steps: [...whole.steps, credit],
  };
}
