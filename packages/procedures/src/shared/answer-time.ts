import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { effectiveOn, livesAbroad } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { endOf } from './due.ts';
import { lastDayOf } from './last-day.ts';
import { fifteenDaysToAnswer } from './rules/fifteen-days-to-answer.ts';

/** Without the day, as the term is named. */
export const answerTermOf = (participant: string): string => `defence/term/${participant}`;

/** CPL-128, CPL-130: the last day to answer and to object to jurisdiction; null before the copy was served. */
export function lastDayToAnswer(state: CaseState, participant: string, law: Law): LastDay | null {
  const served = effectiveOn(state.service, participant, 'complaint')?.effective;
  if (!served) return null;
  const abroad = livesAbroad(state.participation, participant, served.on);
  const end = endOf(fifteenDaysToAnswer({ servedOn: served.on, law, abroad }));
  return lastDayOf(state, answerTermOf(participant), end, law);
}
