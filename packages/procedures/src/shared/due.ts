import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import type { Term } from '@xiezhi/record';

/** A term of days that the court sets today: what is entered of it. */
export const daysFrom = (law: Law, today: CourtDay, days: number) => {
  const term = law.deadline(today, { count: days, unit: 'd' });
  return { dueOn: term.end ?? term.nominal, provisional: term.end === null, days };
};

/**
 * The end of a term that an entry fixed: as it was told, and reckoned again where it was told on a calendar that was not
 * there. Until the calendar is loaded it stays as it is.
 */
export function dueOf(term: Term, law: Law): Pick<Term, 'dueOn' | 'provisional'> {
  if (!term.provisional || term.days === null) return term;
  const { end } = law.deadline(term.from, { count: term.days, unit: 'd' });
  return end === null ? term : { dueOn: end, provisional: false };
}

/** The same for a term that is reckoned from the law each time. */
export const endOf = (term: TimeLimitEnd): Pick<Term, 'dueOn' | 'provisional'> => ({
  dueOn: term.end ?? term.nominal,
  provisional: term.end === null,
});
