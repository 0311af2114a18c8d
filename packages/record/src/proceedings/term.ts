import type { CourtDay } from '@xiezhi/kernel';
import { z } from 'zod';

/** What an entry keeps of a term whose calendar may still be missing, so that it can be reckoned again. */
export const reckoned = {
  /** The term in days, counted from the day of the entry. */
  days: z.number().int().positive().optional(),
  /** The calendar of that year was not loaded: nothing follows from the day. */
  provisional: z.boolean().optional(),
};

/** The end of a term as the docket has it. */
export interface Term {
  readonly dueOn: CourtDay;
  /** On a calendar that was not there; nothing lapses on the day. */
  readonly provisional: boolean;
  readonly from: CourtDay;
  /** Null where a person named the day, and for entries made before it was kept. */
  readonly days: number | null;
}

/** The day a moved term has now; it can be reckoned again, should the calendar be corrected once more. */
export const movedTo = (dueOn: string): Pick<Term, 'dueOn' | 'provisional'> => ({
  dueOn: dueOn as CourtDay,
  provisional: false,
});

/** A day that somebody named, instead of one that was reckoned. */
export const namedDay = (dueOn: string): Pick<Term, 'dueOn' | 'provisional' | 'days'> => ({
  dueOn: dueOn as CourtDay,
  provisional: false,
  days: null,
});
