import type { Entry } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, EvidenceList } from '@xiezhi/record';
import { isTheirs, standingExhibits } from '@xiezhi/record';
import { exchangedAlready, lastDayForEvidence } from './evidence-time.ts';
import type { Marked } from './still-late-answer.ts';
import { isStillLateAnswer, stillLate } from './still-late-answer.ts';

/**
 * Evidence, or what is asked of the court about it (CPL-68); with the exchange the time for it ended (EVR-56), unless something
 * more was asked since (EVR-55).
 */
export const isStillLateEvidence = (state: CaseState, one: Marked, law: Law): boolean => {
  const { concludedAt } = state.exchange;
  return (
    (one.late && exchangedAlready(state) && concludedAt !== null && one.at >= concludedAt) ||
    stillLate(state, one, () => lastDayForEvidence(state, one.participant, law))
  );
};

/** Late lists on which no judge has decided, of which something still stands. */
export function openLateLists(state: CaseState, law: Law): readonly EvidenceList[] {
  const standing = new Set(standingExhibits(state.evidence).map(({ list }) => list));
  return state.evidence.lists.filter(
    (one) =>
      one.decided === null &&
      standing.has(one.id) &&
      isTheirs(state.participation, one, 'pleadings') &&
      isStillLateEvidence(state, one, law),
  );
}

/** An entry as it is told now: it says that something came late only while that is so. */
export function asItStands<Said extends Pick<Entry, 'kind' | 'id' | 'body'>>(
  entry: Said,
  state: CaseState,
  law: Law,
): Said {
  if ((entry.body as { readonly late?: boolean }).late !== true) return entry;
  const answer = [...state.defence.defences, ...state.defence.objections].find(
    (one) => one.late && one.entry === entry.id,
  );
  const list = state.evidence.lists.find((one) => one.late && one.entry === entry.id);
  const inTime =
    (answer !== undefined && !isStillLateAnswer(state, answer, law)) ||
    (list !== undefined && !isStillLateEvidence(state, list, law));
  return inTime ? { ...entry, body: { ...(entry.body as object), late: false } } : entry;
}
