import { papersOf } from '@xiezhi/record';
import type { CaseState, JudgmentDraft } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { costsText } from '../shared/shares.ts';
import { withAmount } from '../shared/with-amount.ts';
import { bare, ordersOf, printedIn, writtenIn } from '../shared/words-of-the-judgment.ts';

const holds = (texts: readonly string[], words: string): boolean => {
  const sought = bare(words);
  return texts.some((one) => bare(one).includes(sought));
};

/** Do these words stand in the judgment that was signed: in what the judge wrote, or in what the paper adds from the docket? */
export const standsInTheJudgment = (state: CaseState, words: string): boolean =>
  state.judgment.made !== null &&
  holds([...writtenIn(state), ...printedIn(state), state.filing.caseNumber ?? ''], words);

/** Do they stand in what it orders? A change there may turn the outcome round, which no correcting ruling does. */
export const standsInAnOrder = (state: CaseState, words: string): boolean =>
  holds(ordersOf(state), words);

/** The judgment as it was signed, to be read by whoever pronounces it, takes it back or mends it. */
export const toldJudgment = ({ documents }: CaseState): readonly Told[] =>
  papersOf(documents, 'judgment').flatMap(({ file }) =>
    file === null ? [] : [{ code: 'judgment', facts: {}, file }],
  );

/** What a judgment orders, for whoever signs or pronounces it. */
export const toldOrders = (state: CaseState, text: JudgmentDraft | null): readonly Told[] =>
  text === null
    ? []
    : [
        {
          code: 'orders',
          facts: {
            orders:
              text === state.judgment.made
                ? ordersOf(state).map((one) => one.replace(/[；。]$/u, ''))
                : text.orders.map((one) => withAmount(one.text, one.fen)),
          },
        },
        { code: 'costs', facts: { costs: costsText(state, text) } },
      ];
