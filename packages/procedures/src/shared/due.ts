import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import type { LastDay } from '../framework/index.ts';

/** On a calendar that is not loaded, or in the last days of the year, which the next notice may still free or fill. */
export const isProvisional = ({ end, mayMove }: Pick<TimeLimitEnd, 'end' | 'mayMove'>): boolean =>
  end === null || mayMove;

/** A term of days that the court sets today: what is entered of it. */
export const daysFrom = (law: Law, today: CourtDay, days: number) => {
  const term = law.deadline(today, { count: days, unit: 'd' });
  return { dueOn: term.end ?? term.nominal, provisional: isProvisional(term), days };
};

/** The end of a term that is reckoned from the law each time. */
export const endOf = (term: TimeLimitEnd): LastDay => ({
  dueOn: term.end ?? term.nominal,
  provisional: isProvisional(term),
});
