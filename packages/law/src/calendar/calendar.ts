import type { CourtDay } from '@xiezhi/kernel';
import { addDays, parseCourtDay } from '@xiezhi/kernel';
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

/** The days of one year on which the State Council's notice departs from the plain week. */
export interface YearTable {
  /** Weekdays that are free. A weekend day may stand here too; it changes nothing. */
  readonly off: readonly string[];
  /** Weekend days that are worked in exchange (调休). */
  readonly work: readonly string[];
}

/** Working days by year. A year without a table is unknown, before the first table like after the last. */
export interface Calendar {
  readonly years: ReadonlyMap<
    number,
    { readonly off: ReadonlySet<string>; readonly work: ReadonlySet<string> }
  >;
}

/** What the calendar says of one day. `known: false` where the year has no table: nothing may be decided on it. */
export type DayKind =
  { readonly known: true; readonly working: boolean } | { readonly known: false };

export const yearOf = (day: CourtDay): number => Number(day.slice(0, 4));

/** 0 is Sunday, as in the day's own calendar; no time zone enters. */
export const weekdayOf = (day: CourtDay): number => new Date(`${day}T00:00:00.000Z`).getUTCDay();

export const isWeekend = (day: CourtDay): boolean => weekdayOf(day) % 6 === 0;

/**
 * The calendar with the table of one year added or replaced; the given calendar stays as it is.
 * @throws RangeError when a day of the table does not exist or lies in another year: a table that is half read would
 * move terms without anybody seeing it.
 */
export function withYear(calendar: Calendar, year: number, table: YearTable): Calendar {
  for (const text of [...table.off, ...table.work]) {
    const day = parseCourtDay(text);
    if (day === null || yearOf(day) !== year)
      throw new RangeError(`not a day of ${String(year)}: ${text}`);
  }
  const years = new Map(calendar.years);
  years.set(year, { off: new Set(table.off), work: new Set(table.work) });
  return { years };
}

export const emptyCalendar: Calendar = { years: new Map() };

function fromPublished(): Calendar {
  const tables = new Map<number, { off: Set<string>; work: Set<string> }>();
  const tableOf = (day: string) => {
    const year = Number(day.slice(0, 4));
    const found = tables.get(year) ?? { off: new Set<string>(), work: new Set<string>() };
    tables.set(year, found);
    return found;
  };
  for (const day of Object.keys(published.holidays)) tableOf(day).off.add(day);
  for (const day of Object.keys(published.workdays)) tableOf(day).work.add(day);
  return { years: tables };
}

/**
 * The mainland's working days 2004–2026: State Council notices as kept by npm chinese-days 1.5.7 (MIT). Only its data
 * is used: its functions read the machine's time zone. The notice for 2027 was not out when this was written.
 */
export const nationalCalendar: Calendar = fromPublished();

export function dayKind(day: CourtDay, calendar: Calendar): DayKind {
  const table = calendar.years.get(yearOf(day));
  if (table === undefined) return { known: false };
  if (table.work.has(day)) return { known: true, working: true };
  if (table.off.has(day)) return { known: true, working: false };
  return { known: true, working: !isWeekend(day) };
}

/** True or false; null where the year has no table. */
export function isWorkingDay(day: CourtDay, calendar: Calendar): boolean | null {
  const kind = dayKind(day, calendar);
  return kind.known ? kind.working : null;
}

/** The first working day on or after `day`; or the first day that nothing is known of. */
export type NextWorkingDay =
  | { readonly known: true; readonly day: CourtDay }
  | { readonly known: false; readonly unknownFrom: CourtDay };

export function workingDayFrom(day: CourtDay, calendar: Calendar): NextWorkingDay {
  let at = day;
  for (;;) {
    const kind = dayKind(at, calendar);
    if (!kind.known) return { known: false, unknownFrom: at };
    if (kind.working) return { known: true, day: at };
    at = addDays(at, 1);
  }
}

/** The first working day strictly after `day`. */
export const nextWorkingDay = (day: CourtDay, calendar: Calendar): NextWorkingDay =>
  workingDayFrom(addDays(day, 1), calendar);

/**
 * The notice for the next year has in some years made a working day of a late-December Saturday or freed 31 December
 * (2006, 2007, 2018). Until the next year's table is loaded, such a day is read from its own year's notice only.
 */
export const mayStillMove = (day: CourtDay, calendar: Calendar): boolean =>
  day.slice(5) >= '12-25' &&
  calendar.years.has(yearOf(day)) &&
  !calendar.years.has(yearOf(day) + 1);
