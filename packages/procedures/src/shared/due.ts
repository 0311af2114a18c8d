import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import type { LastDay } from '../framework/index.ts';

/** A term of days that the court sets today: what is entered of it. */
export const daysFrom = (law: Law, today: CourtDay, days: number) => {
  const term = law.deadline(today, { count: days, unit: 'd' });
  return { dueOn: term.end ?? term.nominal, provisional: term.end === null, days };
};

/** The end of a term that is reckoned from the law each time. */
export const endOf = (term: TimeLimitEnd): LastDay => ({
  dueOn: term.end ?? term.nominal,
  provisional: term.end === null,
});
