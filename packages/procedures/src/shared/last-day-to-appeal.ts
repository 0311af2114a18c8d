import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { effectiveOn } from '@xiezhi/record';
import { endOf } from './due.ts';
import { appealTerm } from './rules/appeal-term.ts';

/** Without the day, as the term is named. */
export const appealTermOf = (participant: string): string => `judgment/appeal/${participant}`;

export interface LastDay {
  readonly dueOn: CourtDay;
  /** On a calendar that is not loaded: nothing lapses on it. */
  readonly provisional: boolean;
}

/**
 * The last day on which this party may appeal; null before the judgment was effectively served on it. A day that it was
 * told for certain stays, also where the rules alone would now name an earlier one.
 */
export function lastDayToAppeal(state: CaseState, participant: string, law: Law): LastDay | null {
  const served = effectiveOn(state.service, participant, 'judgment')?.effective;
  if (!served) return null;
  const end = endOf(appealTerm({ servedOn: served.on, law }));
  const kept = state.proceedings.kept[appealTermOf(participant)];
  return kept !== undefined && kept > end.dueOn ? { dueOn: kept, provisional: false } : end;
}

/** Is what came on that day late? Never while the day is provisional, and never before the judgment was served. */
export function isLateToAppeal(
  state: CaseState,
  participant: string,
  on: CourtDay,
  law: Law,
): boolean {
  const last = lastDayToAppeal(state, participant, law);
  return last !== null && !last.provisional && on > last.dueOn;
}
