import type { Brand } from './brand.ts';

/** A moment: RFC 3339 in UTC with milliseconds, `2026-11-24T01:02:03.004Z`. Sorts as text. */
export type Instant = Brand<string, 'Instant'>;
/** A calendar day at the court (China Standard Time, UTC+8, no summer time since 1992): `2026-11-24`. */
export type CourtDay = Brand<string, 'CourtDay'>;

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const dayLength = 86_400_000;
const courtOffset = 8 * 3_600_000;

/** @throws RangeError when `text` is not an instant in exactly this form. */
export function instant(text: string): Instant {
  if (!instantPattern.test(text) || Number.isNaN(Date.parse(text)))
    throw new RangeError(`not an instant: ${text}`);
  return text as Instant;
}

/** Milliseconds since 1970 to an instant. */
export const instantFromMillis = (millis: number): Instant =>
  new Date(millis).toISOString() as Instant;
export const millisOf = (at: Instant): number => Date.parse(at);
export const addMillis = (at: Instant, millis: number): Instant =>
  instantFromMillis(millisOf(at) + millis);

/** Reads a calendar day that exists, or answers null: 31 February does not. */
export function parseCourtDay(text: string): CourtDay | null {
  if (!dayPattern.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00.000Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return null;
  return text as CourtDay;
}

/** @throws RangeError when the day does not exist. */
export function courtDay(text: string): CourtDay {
  const day = parseCourtDay(text);
  if (day === null) throw new RangeError(`not a calendar day: ${text}`);
  return day;
}

/** The calendar day on which this moment falls at the court. */
export const courtDayOf = (at: Instant): CourtDay =>
  new Date(millisOf(at) + courtOffset).toISOString().slice(0, 10) as CourtDay;

/** The time of day at the court, `09:30`. */
export const courtTimeOf = (at: Instant): string =>
  new Date(millisOf(at) + courtOffset).toISOString().slice(11, 16);

/** A day and a minute at the court, `2026-11-24T09:30`, to a moment. */
export const momentAtCourt = (text: string): Instant =>
  instantFromMillis(Date.parse(`${text}:00.000Z`) - courtOffset);

/** The first moment of that day at the court. */
export const startOfDay = (day: CourtDay): Instant =>
  instantFromMillis(Date.parse(`${day}T00:00:00.000Z`) - courtOffset);

/** The last millisecond of that day at the court; a term that ends on the day ends then. */
export const endOfDay = (day: CourtDay): Instant => addMillis(startOfDay(day), dayLength - 1);

export function addDays(day: CourtDay, days: number): CourtDay {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * dayLength)
    .toISOString()
    .slice(0, 10) as CourtDay;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CourtDay, to: CourtDay): number {
  return (Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / dayLength;
}
