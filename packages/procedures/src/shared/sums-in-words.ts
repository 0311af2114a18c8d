import type { CommandText, Told } from '../framework/index.ts';
import { listed } from '../framework/index.ts';
import { fenOf } from './facts.ts';
import { isOnlyAbout, namesAnotherSum } from './with-amount.ts';

/* That a claim or an order names another sum than the one beside it is told to whoever writes it, and is theirs to decide. */

interface Item {
  readonly text: string;
  readonly yuan?: string | undefined;
}

/** Which items, by their places in the list of this field. */
export function warnedOfSums(
  items: readonly Item[],
  field: 'claims' | 'orders' | 'terms',
): readonly (Told & { readonly field: string })[] {
  const numbers = items.flatMap(({ text, yuan }, index) =>
    namesAnotherSum(text, fenOf(yuan)) ? [String(index + 1)] : [],
  );
  return numbers.length === 0 ? [] : [{ code: 'sum-differs', facts: { numbers }, field }];
}

/** Which orders or terms do not say their sum themselves: what is to be paid would stand in brackets, as what the order is about. */
export function warnedOfBrackets(
  items: readonly Item[],
  field: 'orders' | 'terms',
): readonly (Told & { readonly field: string })[] {
  const numbers = items.flatMap(({ text, yuan }, index) =>
    isOnlyAbout(text, fenOf(yuan)) ? [String(index + 1)] : [],
  );
  return numbers.length === 0 ? [] : [{ code: 'sum-in-brackets', facts: { numbers }, field }];
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

/** Of orders and terms no fee is reckoned. */
const onThePaperZh = (part: string, paper: string): Tells => ({
  'sum-differs': (facts) => ({
    label: `${part}写到的金额和填的“涉及金额”不一样`,
    value: `第${listed(facts, 'numbers', '、')}项的文字里写的是另一个数，${paper}上两个数都会印出来；请核对，确实应当不同的，可以继续`,
  }),
  'sum-in-brackets': (facts) => ({
    label: `${part}没有写出金额`,
    value: `第${listed(facts, 'numbers', '、')}项的文字没有写出填的金额，${paper}上印在括号里：“（涉及金额…元）”。应当给付的，请把金额写进${part}`,
  }),
});
const onThePaperEn = (part: string): Tells => ({
  'sum-differs': (facts) => ({
    label: `The words of ${part} name another sum than its amount`,
    value: `Number ${listed(facts, 'numbers', ', ')} names another figure, and both are printed; check them. If they are meant to differ, go on`,
  }),
  'sum-in-brackets': (facts) => ({
    label: `The words of ${part} do not say its sum`,
    value: `Number ${listed(facts, 'numbers', ', ')} does not name the amount; it is printed in brackets, as what it is about. Where somebody is to pay, write the sum into the words`,
  }),
});

export const orderTellsZh = onThePaperZh('主文', '判决书');
export const orderTellsEn = onThePaperEn('an order');
export const termTellsZh = onThePaperZh('协议内容', '调解书');
export const termTellsEn = onThePaperEn('a term');
