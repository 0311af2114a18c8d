import { parties, standing } from '@xiezhi/record';
import type { CaseState, Hearing, Participant, consequences } from '@xiezhi/record';

/** A party that was not at the last hearing: what it says goes into the judgment only by what was heard before. */
export interface Missed {
  readonly who: Participant;
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
  const there = (one: Hearing, id: string): boolean => one.held?.present.includes(id) ?? false;
  return parties(state.participation)
    .filter(({ id }) => !there(last, id))
    .map((who) => ({
      who,
      hearing: last,
      heardBefore: held.some((one) => there(one, who.id)),
      decided:
        state.conversion.absences.findLast(
          ({ participant, hearing }) => participant === who.id && hearing === last.id,
        )?.consequence ?? null,
    }));
}
