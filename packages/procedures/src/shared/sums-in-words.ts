import type { CommandText, Told } from '../framework/index.ts';
import { listed } from '../framework/index.ts';
import { fenOf } from './facts.ts';
import { namesAnotherSum } from './with-amount.ts';

/* That a claim or an order names another sum than the one beside it is told to whoever writes it, and is theirs to decide. */

interface Item {
  readonly text: string;
  readonly yuan?: string | undefined;
}

/** Which items, by their places in the list of this field. */
export function warnedOfSums(
  items: readonly Item[],
  field: 'claims' | 'orders',
): readonly (Told & { readonly field: string })[] {
  const numbers = items.flatMap(({ text, yuan }, index) =>
    namesAnotherSum(text, fenOf(yuan)) ? [String(index + 1)] : [],
  );
  return numbers.length === 0 ? [] : [{ code: 'sum-differs', facts: { numbers }, field }];
}

type Tells = NonNullable<CommandText['tells']>;

export const sumTellsZh: Tells = {
  'sum-differs': (facts) => ({
    label: '写到的金额和填的“涉及金额”不一样',
    value: `第${listed(facts, 'numbers', '、')}项的文字里写的是另一个数。文书上两个数都会印出来，受理费按填的金额算；请核对，确实应当不同的，可以继续`,
  }),
};

export const sumTellsEn: Tells = {
  'sum-differs': (facts) => ({
    label: 'The words name another sum than the amount',
    value: `The words of item ${listed(facts, 'numbers', ', ')} name another figure. Both are printed, and the amount counts for the fee; check them. If they are meant to differ, go on`,
  }),
};

/** Of orders no fee is reckoned. */
export const orderTellsZh: Tells = {
  'sum-differs': (facts) => ({
    label: '主文写到的金额和填的“涉及金额”不一样',
    value: `第${listed(facts, 'numbers', '、')}项的文字里写的是另一个数，判决书上两个数都会印出来；请核对，确实应当不同的，可以继续`,
  }),
};

export const orderTellsEn: Tells = {
  'sum-differs': (facts) => ({
    label: 'An order names another sum than its amount',
    value: `The words of order ${listed(facts, 'numbers', ', ')} name another figure, and both are printed; check them. If they are meant to differ, go on`,
  }),
};
