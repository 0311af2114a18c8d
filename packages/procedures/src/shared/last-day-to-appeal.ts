import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { effectiveOn, livesAbroad, parties, standingAppeals } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { endOf } from './due.ts';
import { isAfter, lastDayOf } from './last-day.ts';
import { appealTerm } from './rules/appeal-term.ts';

/** Without the day, as the term is named. */
export const appealTermOf = (participant: string): string => `judgment/appeal/${participant}`;

/** The last day on which this party may appeal; null before the judgment was effectively served on it. */
export function lastDayToAppeal(state: CaseState, participant: string, law: Law): LastDay | null {
  const served = effectiveOn(state.service, participant, 'judgment')?.effective;
  return served
    ? lastDayOf(
        state,
        appealTermOf(participant),
        endOf(
          appealTerm({
            servedOn: served.on,
            law,
            abroad: livesAbroad(state.participation, participant, served.on),
          }),
        ),
        law,
      )
    : null;
}

/** Is what came on that day late? Never while the day is provisional, and never before the judgment was served. */
export function isLateToAppeal(
  state: CaseState,
  participant: string,
  on: CourtDay,
  law: Law,
): boolean {
  return isAfter(lastDayToAppeal(state, participant, law), on);
}

/**
 * May the case still go to the court above, or is its file on the way there? Somebody's days to appeal run, also where nobody
 * can say yet when they end, or an appeal stands whose file is still here.
 */
export const mayGoUp = (state: CaseState, today: CourtDay, law: Law): boolean =>
  (state.judgment.pronouncedAt !== null &&
    state.judgment.made?.final === false &&
    parties(state.participation).some(({ id }) => !isLateToAppeal(state, id, today, law))) ||
  standingAppeals(state).some(({ sentUp }) => sentUp === null);
