import type { CourtDay, Json } from '@xiezhi/kernel';
import { papersOf } from '@xiezhi/record';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { evidenceOpenings, judgmentData } from '../shared/judgment-data.ts';
import { bare, ordersOf, writtenIn } from '../shared/words-of-the-judgment.ts';

const holds = (texts: readonly string[], words: string): boolean => {
  const sought = bare(words);
  return texts.some((one) => bare(one).includes(sought));
};

const wordsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one: Json) => wordsIn(one));
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(wordsIn);
};

/** Do these words stand in the judgment that was signed: in what the judge wrote, or in what the paper adds from the docket? */
export function standsInTheJudgment(
  state: CaseState,
  court: CourtProfile | null,
  words: string,
): boolean {
  const { made } = state.judgment;
  if (made === null) return false;
  const paper =
    court === null ? [] : wordsIn(judgmentData(state, court, made.decidedOn as CourtDay));
  // How the program begins with the evidence may have been written otherwise on the day it was signed.
  const asWritten = paper.flatMap((one) => {
    const begun = evidenceOpenings.find((begin) => one.startsWith(begin));
    return begun === undefined
      ? [one]
      : evidenceOpenings.map((begin) => begin + one.slice(begun.length));
  });
  return holds([...writtenIn(state), ...asWritten, state.filing.caseNumber ?? ''], words);
}

/** Do they stand in what it orders? A change there may turn the outcome round, which no correcting ruling does. */
export const standsInAnOrder = (state: CaseState, words: string): boolean =>
  holds(ordersOf(state), words);

/** The judgment as it was signed, to be read by whoever pronounces it, takes it back or mends it. */
export const toldJudgment = ({ documents }: CaseState): readonly Told[] =>
  papersOf(documents, 'judgment').flatMap(({ file }) =>
    file === null ? [] : [{ code: 'judgment', facts: {}, file }],
  );
