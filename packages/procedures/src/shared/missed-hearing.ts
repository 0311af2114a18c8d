import { parties, standing } from '@xiezhi/record';
import type { CaseState, Hearing, Participant, consequences } from '@xiezhi/record';
import { inTheirPlace, inTheirPlaceAt } from './in-their-place.ts';

/** A party that was not at the last hearing: what it says goes into the judgment only by what was heard before. */
export interface Missed {
  readonly who: Participant;
  /** It, and those in whose place it stands: what they did in the suit holds for it (CPLI-55). */
  readonly ids: readonly string[];
  readonly hearing: Hearing;
  /** Was it at an earlier one? */
  readonly heardBefore: boolean;
  /** What a judge has made of its absence; null: nothing yet. */
  readonly decided: (typeof consequences)[number] | null;
}

/**
 * Whoever was not at the last hearing that was held. Whoever was is not judged in absence, however often they stayed away
 * before it; whoever came into the suit after it was not there either.
 */
export function missedTheHearing(state: CaseState): readonly Missed[] {
  const held = standing(state.hearing)
    .filter((one) => one.purpose === 'hearing' && one.held !== null)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const last = held.at(-1);
  if (last === undefined) return [];
  const there = (one: Hearing, ids: readonly string[]): boolean =>
    one.held?.present.some((id) => ids.includes(id)) ?? false;
  return parties(state.participation)
    .map((who) => ({ who, ids: inTheirPlace(state, who.id) }))
    .filter(({ ids }) => !there(last, ids))
    .map(({ who, ids }) => ({
      who,
      ids,
      hearing: last,
      heardBefore: held.some((one) => there(one, ids)),
      decided:
        state.conversion.absences.findLast(
          ({ participant, hearing }) =>
            hearing === last.id && inTheirPlaceAt(state, who.id, last.at).includes(participant),
        )?.consequence ?? null,
    }));
}
