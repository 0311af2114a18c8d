import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, Term } from '@xiezhi/record';

export interface LastDay {
  readonly dueOn: CourtDay;
  /** On a calendar that is not loaded, or standing still with the suit: nothing lapses on it. */
  readonly provisional: boolean;
}

/**
 * The end of a term that an entry fixed: as it was told, and reckoned again by the calendar there is now. A day that was
 * told for certain may turn out to be a rest day and gives way to a later one, never to an earlier one.
 */
export function dueOf(term: Term, law: Law): LastDay {
  const { dueOn, provisional } = term;
  if (term.days === null) return { dueOn, provisional };
  const { end, mayMove } = law.deadline(term.from, { count: term.days, unit: 'd' });
  if (end === null || (!provisional && end <= dueOn)) return { dueOn, provisional };
  return { dueOn: end, provisional: mayMove };
}

/**
 * The end of a term by its name: a day that a party was told for certain stays, and so does what was left of the term when
 * the suit went on, also where the rules alone would name an earlier day.
 */
export function keeping(
  { proceedings }: Pick<CaseState, 'proceedings'>,
  term: string,
  reckoned: LastDay,
  law: Law,
): LastDay {
  const kept = proceedings.kept[term];
  const last = kept === undefined ? reckoned : dueOf(kept, law);
  return last.dueOn > reckoned.dueOn ? last : reckoned;
}
