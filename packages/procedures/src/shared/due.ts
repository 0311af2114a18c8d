import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import type { Term } from '@xiezhi/record';

/** A term of days that the court sets today: what is entered of it. */
export const daysFrom = (law: Law, today: CourtDay, days: number) => {
  const term = law.deadline(today, { count: days, unit: 'd' });
  return { dueOn: term.end ?? term.nominal, provisional: term.end === null, days };
};

/**
 * The end of a term that an entry fixed: as it was told, and reckoned again by the calendar there is now. A day that was
 * told for certain may turn out to be a rest day and gives way to a later one, never to an earlier one.
 */
export function dueOf(term: Term, law: Law): Pick<Term, 'dueOn' | 'provisional'> {
  if (term.days === null) return term;
  const { end } = law.deadline(term.from, { count: term.days, unit: 'd' });
  if (end === null || (!term.provisional && end <= term.dueOn)) return term;
  return { dueOn: end, provisional: false };
}

/** The same for a term that is reckoned from the law each time. */
export const endOf = (term: TimeLimitEnd): Pick<Term, 'dueOn' | 'provisional'> => ({
  dueOn: term.end ?? term.nominal,
  provisional: term.end === null,
});
