import type { CourtDay, Instant } from '@xiezhi/kernel';
import { instantFromMillis, millisOf, parseCourtDay } from '@xiezhi/kernel';
import type { Calendar } from './calendar/calendar.ts';
import { unanswered } from './command-words.ts';
import type { CountedBy } from './time-limit/deadline.ts';
import { deadline, hoursFrom, hoursFromDay } from './time-limit/deadline.ts';
import type { Period } from './time-limit/period.ts';

/** `2026-09-16T10:20`, court time unless it says otherwise. */
function readMoment(text: string): Instant | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (!match || parseCourtDay(match[1] ?? '') === null) return null;
  const millis = Date.parse(
    `${match[1] ?? ''}T${match[2] ?? ''}${match[3] ?? ''}${match[4] ?? '+08:00'}`,
  );
  return Number.isNaN(millis) ? null : instantFromMillis(millis);
}

const courtTime = (at: Instant): string =>
  `${instantFromMillis(millisOf(at) + 8 * 3_600_000).slice(0, 16)}+08:00`;

export function hoursCommand(from: string, hours: number): unknown {
  const day = parseCourtDay(from.trim());
  if (day !== null) {
    const { end, notBefore, steps } = hoursFromDay(day, hours);
    return { end: courtTime(end), notBefore: courtTime(notBefore), steps };
  }
  const moment = readMoment(from);
  if (moment === null) {
    return unanswered(
      'from-is-no-moment',
      'from',
      '以小时计算的期间从时刻起算，如 --from 2026-09-16T10:20；只知道日子的，写 2026-09-16',
      'hours run from a moment, such as --from 2026-09-16T10:20, or from 2026-09-16 where the day alone is known',
    );
  }
  const { end, steps } = hoursFrom(moment, hours);
  return { end: courtTime(end), steps };
}

export const notADay = unanswered(
  'from-is-no-day',
  'from',
  '起算日写作 2026-09-16，且须是存在的日期',
  'the day is written 2026-09-16 and must exist',
);

/** The last day as it is printed; what is not certain says until when, and what to do. */
export function ended(
  day: CourtDay,
  period: Period,
  calendar: Calendar,
  counted: CountedBy = 'civil',
): object {
  const answer = deadline({ from: day, period, calendar, counted });
  const { end, nominal, notBefore, mayMove, why, steps } = answer;
  if (end !== null) {
    const next = String(Number(end.slice(0, 4)) + 1);
    const mend = {
      zh: `${next}年的节假日安排公布以后请再算一次：最后一日还可能变`,
      en: `reckon again once the holiday notice for ${next} is out: the last day may still move`,
    };
    return { end, nominal, steps, ...(mayMove ? { mayMove, mend } : {}) };
  }
  if (why === 'beyond-reckoning') {
    return unanswered(
      'from-too-late',
      'from',
      '起算日过晚，无法计算',
      'the day lies too far ahead to reckon from',
    );
  }
  const missing = why?.slice(-4) ?? '';
  const mend = {
    zh: `请录入 ${missing} 年的节假日安排`,
    en: `load the holiday notice for ${missing}`,
  };
  return { end, nominal, notBefore, why, mend, steps };
}
