import type { CaseState } from '@xiezhi/record';
import { withAmount } from './with-amount.ts';

/** Spaces, and the commas within a sum, are as each writes them. */
export const bare = (text: string): string =>
  text.replaceAll(/\s/gu, '').replaceAll(/(\d)[,，](?=\d{3})/gu, '$1');

export const ordersOf = ({ judgment }: CaseState): readonly string[] =>
  (judgment.made?.orders ?? []).map(({ text, fen }) => withAmount(text, fen));

/** What the judge wrote in the judgment that was signed. */
export function writtenIn(state: CaseState): readonly string[] {
  const { made } = state.judgment;
  if (made === null) return [];
  const { pleadings = '', findings, reasons, basis, costs, appealCourt } = made;
  return [pleadings, findings, reasons, basis, costs, appealCourt, ...ordersOf(state)];
}

/** In how many places of what the judge wrote these words stand. */
export const placesWritten = (state: CaseState, words: string): number => {
  const sought = bare(words);
  return sought === ''
    ? 0
    : writtenIn(state).reduce((sum, text) => sum + bare(text).split(sought).length - 1, 0);
};
