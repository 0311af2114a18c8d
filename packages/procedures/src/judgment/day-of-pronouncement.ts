import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { courtDayOf, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { mendField, refusal } from '../framework/index.ts';

interface Said {
  readonly when: 'in-court' | 'fixed-date';
  readonly on: CourtDay;
}

/** It follows the hearing: the last day the case was heard, or the day it was accepted. */
const firstDay = ({ hearing, filing }: CaseState): CourtDay | null =>
  hearing.hearings
    .filter(({ purpose, held }) => purpose === 'hearing' && held !== null)
    .map(({ at }) => courtDayOf(at))
    .toSorted()
    .at(-1) ?? filing.acceptedOn;

/**
 * Why a judgment cannot have been pronounced on that day, entered today; null when it can. At the end of the hearing it is
 * pronounced before it is written, within ten days; on any other day what is pronounced was signed (CPL-151).
 */
export function notPronouncedOn(
  state: CaseState,
  { when, on }: Said,
  today: CourtDay,
): Refusal | null {
  const mend = [mendField('on')] as const;
  if (on > today) return refusal('judgment/pronounced-in-the-future', technical, mend);
  const first = firstDay(state);
  if (first !== null && on < first)
    return refusal('judgment/pronounced-before-the-hearing', technical, mend, { first });
  const signed = state.judgment.made?.decidedOn ?? on;
  const atItsEnd = when === 'in-court' && on === first;
  return on < signed && !atItsEnd
    ? refusal('judgment/pronounced-before-the-signature', technical, mend, { first: signed })
    : null;
}
