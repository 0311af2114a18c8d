import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { z } from 'zod';
import type { BodyOf } from '../define.ts';
import type { deadlineMoved } from './entries.ts';

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

/**
 * What a moved term is now. It can be reckoned again, while the new day is provisional or should the calendar be
 * corrected once more: from the days that were left, where it stood still, else as before.
 */
export const movedTo = (
  { to, toProvisional, left }: BodyOf<typeof deadlineMoved.parts>,
  at: Instant,
): Pick<Term, 'dueOn' | 'provisional'> & Partial<Pick<Term, 'from' | 'days'>> => ({
  dueOn: to as CourtDay,
  provisional: toProvisional ?? false,
  ...(left === undefined ? {} : { from: courtDayOf(at), days: left }),
});

/** A day that somebody named, instead of one that was reckoned. */
export const namedDay = (dueOn: string): Pick<Term, 'dueOn' | 'provisional' | 'days'> => ({
  dueOn: dueOn as CourtDay,
  provisional: false,
  days: null,
});

/** By how much more came in than was noted; less where too much was. */
export const paidMore = ({
  fen = 0,
  fenBefore = 0,
}: {
  readonly fen?: number | undefined;
  readonly fenBefore?: number | undefined;
}): number => fen - fenBefore;
