import type { Json } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { papersOf } from '@xiezhi/record';
import { withAmount } from './with-amount.ts';

/** Spaces, and the commas within a sum, are as each writes them. */
export const bare = (text: string): string =>
  text.replaceAll(/\s/gu, '').replaceAll(/(\d)[,，](?=\d{3})/gu, '$1');

const wordsIn = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one: Json) => wordsIn(one));
  return value === undefined || value === null || typeof value !== 'object'
    ? []
    : Object.values(value).flatMap(wordsIn);
};

const printed = ({ documents }: CaseState) => papersOf(documents, 'judgment').at(-1)?.data ?? null;

/** Everything on the paper of the judgment, as it was signed. */
export const printedIn = (state: CaseState): readonly string[] => wordsIn(printed(state) ?? {});

/** Its orders as they stand on the paper; of one that has no paper yet, as they will. */
export function ordersOf(state: CaseState): readonly string[] {
  const onPaper = wordsIn(printed(state)?.['orders']);
  return onPaper.length > 0
    ? onPaper
    : (state.judgment.made?.orders ?? []).map(({ text, fen }) => withAmount(text, fen));
}

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
