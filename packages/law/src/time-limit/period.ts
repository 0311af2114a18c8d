import type { CourtDay } from '@xiezhi/kernel';
import { addDays, courtDay } from '@xiezhi/kernel';

/** `d` calendar days, `wd` working days, `m` months, `y` years. Hours are no period of days: see `hoursFrom`. */
export const periodUnits = ['d', 'wd', 'm', 'y'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

export interface Period {
  /** A whole number, 0 or more; see {@link isPeriod} for how much is too much. */
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** A hundred years: longer than any term of procedure, and every answer keeps a year of four digits. */
const most: Readonly<Record<PeriodUnit, number>> = { d: 36_525, wd: 25_000, m: 1_200, y: 100 };

export const isPeriod = ({ count, unit }: Period): boolean =>
  Number.isSafeInteger(count) && count >= 0 && count <= most[unit];

/** Reads `15d`, `3wd`, `6m`, `2y`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{1,5})(d|wd|m|y)$/.exec(text.trim());
  if (!match) return null;
  const unit = match[2] as PeriodUnit;
  const period: Period = { count: Number(match[1]), unit };
  return isPeriod(period) ? period : null;
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** CIV-202: the same day of the last month, or that month's last day where there is no such day. */
export function addMonths(day: CourtDay, months: number): CourtDay {
  const [year, month, date] = [
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8, 10)),
  ];
  const total = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  const toDate = Math.min(date, daysIn(toYear, toMonth));
  return courtDay(`${String(toYear).padStart(4, '0')}-${twoDigits(toMonth)}-${twoDigits(toDate)}`);
}

/** The last day of the term before any rest day is looked at; `wd` has no such day without a calendar. */
export function nominalEnd(from: CourtDay, period: Period): CourtDay | null {
  switch (period.unit) {
    case 'd':
      return addDays(from, period.count);
    case 'm':
      return addMonths(from, period.count);
    case 'y':
      return addMonths(from, period.count * 12);
    case 'wd':
      return null;
  }
}

const unitNames: Readonly<Record<PeriodUnit, { zh: string; en: readonly [string, string] }>> = {
  d: { zh: '日', en: ['day', 'days'] },
  wd: { zh: '个工作日', en: ['working day', 'working days'] },
  m: { zh: '个月', en: ['month', 'months'] },
  y: { zh: '年', en: ['year', 'years'] },
};

export function periodText(period: Period, lang: 'zh' | 'en'): string {
  const { zh, en } = unitNames[period.unit];
  return lang === 'zh'
    ? `${String(period.count)}${zh}`
    : `${String(period.count)} ${en[period.count === 1 ? 0 : 1]}`;
}
