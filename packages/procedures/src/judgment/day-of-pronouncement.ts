import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { courtDayOf, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { mendField, refusal } from '../framework/index.ts';

/** It follows the hearing, and is entered after it has happened: the last day the case was heard, or the day it was accepted. */
const firstDay = ({ hearing, filing }: CaseState): CourtDay | null =>
  hearing.hearings
    .filter(({ purpose, held }) => purpose === 'hearing' && held !== null)
    .map(({ at }) => courtDayOf(at))
    .toSorted()
    .at(-1) ?? filing.acceptedOn;

/** Why a judgment cannot have been pronounced on that day; null when it can. */
export function notPronouncedOn(state: CaseState, on: CourtDay, today: CourtDay): Refusal | null {
  const mend = [mendField('on')] as const;
  const first = firstDay(state);
  if (on > today) return refusal('judgment/pronounced-in-the-future', technical, mend);
  return first !== null && on < first
    ? refusal('judgment/pronounced-before-the-hearing', technical, mend, { first })
    : null;
}
