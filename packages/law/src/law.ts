import type { CourtDay } from '@xiezhi/kernel';
import type { Calendar } from './calendar/calendar.ts';
import { nationalCalendar } from './calendar/calendar.ts';
import type { EnteredLaw } from './entered/entered.ts';
import { nothingEntered, primeTableWith, withEnteredLength } from './entered/entered.ts';
import type { PrimeTable } from './interest/lpr.ts';
import type { Decided } from './conflict/conflict.ts';
import { decidedOn } from './conflict/conflict.ts';
import type { Article } from './instruments/index.ts';
import { article, editionsOf, inForce } from './instruments/index.ts';
import type { Period, TimeLimit, TimeLimitEnd } from './time-limit/index.ts';
import { deadline, periodOf, timeLimit, timeLimitAt } from './time-limit/index.ts';

/** The law on one day at one place, as data for pure code. The day is that of the procedural act. */
export interface Law {
  readonly day: CourtDay;
  /** The province of the court, `上海`; null: only what holds everywhere. */
  readonly territory: string | null;
  readonly calendar: Calendar;
  /** The same day at another place. */
  at(territory: string | null): Law;
  /** Whether the article is law here and today; see `inForce`. */
  inForce(id: string): boolean;
  /** The article, when it is in force; else null. */
  article(id: string): Article | null;
  /** The id under which an article of today's Civil Procedure Law stood on this day; null when it did not yet exist. */
  editionOf(id: string): string | null;
  /**
   * What holds here and today where two texts answer one question differently (`conflict/`): of a court outside the pilot of
   * 2020 and 2021, whose courts are not held. Null before the oldest text.
   */
  decided(conflict: `C${number}`): Decided | null;
  /** When a term ends that began with an event on `from`. */
  deadline(from: CourtDay, period: Period): TimeLimitEnd;
  /**
   * When a term of the table ends that began with an event on `from`: its length on this day, and before the first edition
   * that is held its length today. A length that was entered is that of terms that begin from its day on.
   * @throws RangeError for an id the table does not have, or a term without a fixed length.
   */
  term(id: string, from: CourtDay): TimeLimitEnd;
  /** A term of procedure as it stood on this day, with the length of one that begins on it. */
  timeLimit(id: string): TimeLimit | null;
  /** The loan prime rates that are held and those that were entered since. */
  primeTable(): PrimeTable;
}

function lengthOf(id: string, day: CourtDay, from: CourtDay, entered: EnteredLaw): Period {
  const limit = timeLimitAt(id, day) ?? timeLimit(id);
  const period = limit === null ? null : periodOf(withEnteredLength(limit, from, entered));
  if (period === null) throw new RangeError(`no term of a fixed length: ${id}`);
  return period;
}

/**
 * The law of that day and place. A loaded calendar (new holiday notice) is given by the caller; without one the national
 * calendar of this package holds; and so it is with what was entered over the tables.
 */
export function lawAt(
  day: CourtDay,
  territory: string | null = null,
  calendar: Calendar = nationalCalendar,
  entered: EnteredLaw = nothingEntered,
): Law {
  const holds = (id: string): boolean => inForce(id, day, territory);
  return {
    day,
    territory,
    calendar,
    at: (place) => lawAt(day, place, calendar, entered),
    inForce: holds,
    article: (id) => (holds(id) ? article(id) : null),
    editionOf: (id) => editionsOf(id).find(holds) ?? null,
    decided: (conflict) => decidedOn(conflict, day, { territory, pilot: false }),
    deadline: (from, period) => deadline({ from, period, calendar }),
    term: (id, from) => deadline({ from, period: lengthOf(id, day, from, entered), calendar }),
    timeLimit: (id) => {
      const limit = timeLimitAt(id, day);
      return limit === null ? null : withEnteredLength(limit, day, entered);
    },
    primeTable: () => primeTableWith(entered),
  };
}
