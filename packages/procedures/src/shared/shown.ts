import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, Exhibit, Participant } from '@xiezhi/record';
import { askedFor, hearsEvidence, listOf, opinionsOn, parties, standing } from '@xiezhi/record';

/** Could the others speak to it: at a sitting, or in an exchange that was concluded, after it had come in? */
export function wasShown({ evidence, exchange, hearing }: CaseState, { list }: Exhibit): boolean {
  const since = listOf(evidence, list)?.at;
  if (since === undefined) return false;
  const sittings = standing(hearing).filter(hearsEvidence);
  // What a witness said was said before them all (CPL-71); its record comes after it.
  const asked = askedFor(evidence, { list });
  const heardOn = asked?.kind === 'witness' ? asked.doneOn : null;
  return (
    (heardOn !== null &&
      sittings.some(({ held, at }) => held !== null && courtDayOf(at) === heardOn)) ||
    (exchange.concludedAt !== null && exchange.concludedAt > since) ||
    sittings.some(({ held }) => held !== null && held.at > since)
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
  wasShown(state, exhibit) ? [] : silentOn(state, exhibit);

/** Whose word is that it is not genuine, by the last that each said. */
export const disputesOf = (state: CaseState, exhibit: Exhibit) =>
  opinionsOn(state, exhibit.id).filter(({ said }) => said.authenticity === 'disputed');
