import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, Exhibit, ExhibitOpinion, Participant } from '@xiezhi/record';
import {
  askedFor,
  hearsEvidence,
  inItsLine,
  listOf,
  opinionsOn,
  participant,
  parties,
  plannedEnd,
  standing,
} from '@xiezhi/record';
import { inTheirPlace } from './in-their-place.ts';

/** Since when a party, or whoever stood in its place before it, has been in the case. */
const inTheCaseSince = (state: CaseState, { id, from }: Participant): string =>
  [
    from,
    ...inTheirPlace(state, id).flatMap((one) => participant(state.participation, one)?.from ?? []),
  ].toSorted()[0] ?? from;

/**
 * Could this party speak to it: at a sitting, or in an exchange that was concluded, after it had come in, and after the party had
 * come into the case? A sitting is over when it was to be over, and not when its record was typed.
 */
function wasShownTo(state: CaseState, { list }: Exhibit, who: Participant): boolean {
  const { evidence, exchange, hearing } = state;
  const cameIn = listOf(evidence, list)?.at;
  if (cameIn === undefined) return false;
  const joined = inTheCaseSince(state, who);
  const since = cameIn > joined ? cameIn : joined;
  const sittings = standing(hearing).filter((one) => hearsEvidence(one) && one.held !== null);
  // What a witness said was said before them all (CPL-71); its record comes after it.
  const asked = askedFor(evidence, { list });
  const heardOn = asked?.kind === 'witness' ? asked.doneOn : null;
  return (
    (heardOn !== null &&
      sittings.some((one) => courtDayOf(one.at) === heardOn && plannedEnd(one) > joined)) ||
    (exchange.concludedAt !== null && exchange.concludedAt > since) ||
    sittings.some((one) => plannedEnd(one) > since)
  );
}

/** Who of another side has said nothing of it. */
export function silentOn(state: CaseState, exhibit: Exhibit): readonly Participant[] {
  const spoke = new Set(opinionsOn(state, exhibit.id).map(({ participant }) => participant));
  return parties(state.participation).filter(
    ({ id, side }) => id !== exhibit.participant && side !== exhibit.side && !spoke.has(id),
  );
}

/** Who of another side was not asked yet: silence says nothing before it was theirs to speak. */
export const notAskedYet = (state: CaseState, exhibit: Exhibit): readonly Participant[] =>
  silentOn(state, exhibit).filter((one) => !wasShownTo(state, exhibit, one));

export type WordOn = ReturnType<typeof opinionsOn>[number] & {
  /** The number of the exhibit it was said of, where this one took its place. */
  readonly former?: number | undefined;
};

/**
 * What each party said of it last; of whoever has said nothing of it yet, what they had against an exhibit whose place it took: a better
 * copy does not take back what somebody disputes.
 */
export function wordsOn(state: CaseState, exhibit: Exhibit): readonly WordOn[] {
  const own: readonly WordOn[] = opinionsOn(state, exhibit.id);
  const [, ...before] = inItsLine(state.evidence, exhibit.id);
  return before.reduce((words, id) => {
    const spoke = new Set(words.map((one) => one.participant));
    const former = state.evidence.exhibits.find((one) => one.id === id)?.number;
    const still = opinionsOn(state, id)
      .filter((one) => !spoke.has(one.participant) && hasSomethingAgainst(one.said))
      .map((one) => ({ ...one, former }));
    return [...words, ...still];
  }, own);
}

export const hasSomethingAgainst = ({
  authenticity,
  legality,
  relevance,
}: Pick<ExhibitOpinion, 'authenticity' | 'legality' | 'relevance'>): boolean =>
  [authenticity, legality, relevance].includes('disputed');

/** Whose word is that it is not genuine, by the last that each said. */
export const disputesOf = (state: CaseState, exhibit: Exhibit) =>
  wordsOn(state, exhibit).filter(({ said }) => said.authenticity === 'disputed');
