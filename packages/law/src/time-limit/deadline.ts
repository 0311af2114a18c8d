import type { CourtDay, Instant } from '@xiezhi/kernel';
import {
  addDays,
  addMillis,
  courtDayOf,
  endOfDay,
  instantFromMillis,
  millisOf,
  startOfDay,
} from '@xiezhi/kernel';
import type { Calendar } from '../calendar/calendar.ts';
import { dayKind, isWeekend, mayStillMove, workingDayFrom } from '../calendar/calendar.ts';
import { asOf } from '../instruments/as-of.ts';
import type { Period } from './period.ts';
import { isPeriod, nominalEnd, periodText } from './period.ts';

/** One move of a computation, for the page that explains it. `articles` are those the move rests on. */
export interface Step {
  readonly zh: string;
  readonly en: string;
  readonly day: CourtDay | null;
  readonly articles: readonly string[];
}

/**
 * When a term ends.
 *
 * `end` is the last day on which the act is in time, or null where the calendar does not reach: then nothing may
 * lapse. `nominal` is the last day before rest days were looked at (working days: counted on the plain week where the
 * calendar is silent). `notBefore` is the earliest day the end can still turn out to be. `why` is `no-calendar-for-2027`,
 * the first year that is missing, or `beyond-reckoning` for a period of more than a hundred years.
 */
export interface TimeLimitEnd {
  readonly end: CourtDay | null;
  readonly nominal: CourtDay;
  readonly notBefore: CourtDay;
  /** The next year's notice may still make another day of it: nothing may lapse on it either. */
  readonly mayMove: boolean;
  readonly steps: readonly Step[];
  readonly why: string | null;
}

export interface DeadlineInput {
  /** The day of the event; it does not count (CPL-85). */
  readonly from: CourtDay;
  readonly period: Period;
  readonly calendar: Calendar;
  /** `civil` where nothing else is said; `custody`: the accused is held, and no rest day makes that longer (CRPL-105). */
  readonly counted?: CountedBy;
}

export type CountedBy = 'civil' | 'criminal' | 'custody';

/** Past it, a hundred years more would need a fifth digit. */
const lastReckonedDay = '9800-12-31';

const counting = ['CPL-85'];
const noTable = (day: CourtDay): string => `no-calendar-for-${day.slice(0, 4)}`;

/**
 * The articles that a step rests on, as they stood on the day of the event; where no text of that day is held, it says so. A
 * criminal term is counted by the Criminal Procedure Law, whose rule of months is not held.
 */
const restingOn = (
  day: CourtDay,
  steps: readonly Step[],
  counted: CountedBy = 'civil',
): readonly Step[] => {
  const criminal = counted !== 'civil';
  const byRule = (ids: readonly string[]): readonly string[] =>
    criminal
      ? ids.flatMap((id) => (id === 'CPL-85' ? ['CRPL-105'] : id === 'CIV-202' ? [] : [id]))
      : ids;
  return steps
    .map((step) =>
      step.articles.length === 0 ? step : { ...step, articles: asOf(day, byRule(step.articles)) },
    )
    .concat(
      asOf(day, byRule(counting)).length > 0 ? [] : criminal ? criminalNotHeld : notHeld(day),
    );
};

const criminalNotHeld: Step = {
  zh: '这里收录的刑事诉讼法自2018年10月26日起，以上按之后的规定计算，请对照当时的法律',
  en: 'the Criminal Procedure Law is held here from 26 October 2018 on; this is reckoned by the later rule and wants to be compared with the law of that time',
  day: null,
  articles: [],
};

const notHeld = (day: CourtDay): Step => ({
  zh: `这里没有收录 ${day} 施行的民事诉讼法（收录的自2017年7月1日起），以上按之后的规定计算，请对照当时的法律`,
  en: `the Civil Procedure Law of ${day} is not held here (texts are held from 1 July 2017 on); this is reckoned by the later rules and wants to be compared with the law of that time`,
  day: null,
  articles: [],
});

const started = (from: CourtDay): Step => ({
  zh: `${from} 当日不计入，自次日 ${addDays(from, 1)} 起算`,
  en: `${from} itself does not count; the count begins on ${addDays(from, 1)}`,
  day: addDays(from, 1),
  articles: counting,
});

const unknown = (day: CourtDay): Step => ({
  zh: `${day.slice(0, 4)} 年的节假日安排尚未录入，无法确定届满日`,
  en: `the calendar for ${day.slice(0, 4)} is not loaded, so the last day cannot be fixed`,
  day: null,
  articles: [],
});

/**
 * CPL-85: the day of the event is not counted; a last day that is a rest day gives way to the first working day after
 * it. Weekends worked in exchange for a holiday are working days. Total: every input gives an answer.
 */
export function deadline({ from, period, calendar, counted }: DeadlineInput): TimeLimitEnd {
  if (!isPeriod(period) || from > lastReckonedDay) {
    return {
      end: null,
      nominal: from,
      notBefore: from,
      mayMove: false,
      steps: [],
      why: 'beyond-reckoning',
    };
  }
  const nominal = nominalEnd(from, period);
  const found =
    nominal === null
      ? inWorkingDays(from, period, calendar)
      : counted === 'custody'
        ? held(from, period, nominal)
        : moved(from, period, nominal, calendar);
  return { ...found, steps: restingOn(from, found.steps, counted) };
}

const lastDay = (period: Period, nominal: CourtDay): Step => ({
  zh: `${periodText(period, 'zh')}期间的最后一日为 ${nominal}`,
  en: `the last day of ${periodText(period, 'en')} is ${nominal}`,
  day: nominal,
  articles: period.unit === 'd' ? counting : ['CPL-85', 'CIV-202'],
});

/** CRPL-105: while somebody is held, the term ends with its day, whatever day it is. No calendar is asked. */
function held(from: CourtDay, period: Period, nominal: CourtDay): TimeLimitEnd {
  const asItIs: Step = {
    zh: '在押期间至期满之日为止，不因节假日延长',
    en: 'time in custody ends with its last day and is not made longer by a rest day',
    day: nominal,
    articles: counting,
  };
  return {
    end: nominal,
    nominal,
    notBefore: nominal,
    mayMove: false,
    steps: [started(from), lastDay(period, nominal), asItIs],
    why: null,
  };
}

function moved(
  from: CourtDay,
  period: Period,
  nominal: CourtDay,
  calendar: Calendar,
): TimeLimitEnd {
  const steps: Step[] = [started(from), lastDay(period, nominal)];
  const found = workingDayFrom(nominal, calendar);
  if (!found.known) {
    steps.push(unknown(found.unknownFrom));
    return {
      end: null,
      nominal,
      notBefore: found.unknownFrom,
      mayMove: false,
      steps,
      why: noTable(found.unknownFrom),
    };
  }
  if (found.day !== nominal) steps.push(restDay(nominal, found.day));
  else if (isWeekend(nominal)) steps.push(madeUp(nominal));
  return ended(found.day, nominal, steps, calendar);
}

const restDay = (nominal: CourtDay, to: CourtDay): Step => ({
  zh: `${nominal} 为法定休假日，以休假日后的第一个工作日 ${to} 为届满日`,
  en: `${nominal} is a rest day, so the term ends on the first working day after it, ${to}`,
  day: to,
  articles: counting,
});

const madeUp = (day: CourtDay): Step => ({
  zh: `${day} 虽为周末，但属调休上班日，不顺延`,
  en: `${day} is a weekend day worked in exchange for a holiday, so the term is not moved`,
  day,
  articles: counting,
});

function ended(
  end: CourtDay,
  nominal: CourtDay,
  steps: readonly Step[],
  calendar: Calendar,
): TimeLimitEnd {
  const mayMove = mayStillMove(end, calendar);
  const later: Step = {
    zh: '次年的节假日安排公布后，年末的届满日可能变动',
    en: "the next year's holiday notice may still move a last day at the end of December",
    day: null,
    articles: [],
  };
  return {
    end,
    nominal,
    notBefore: end,
    mayMove,
    steps: mayMove ? [...steps, later] : steps,
    why: null,
  };
}

function inWorkingDays(from: CourtDay, period: Period, calendar: Calendar): TimeLimitEnd {
  const steps: Step[] = [started(from)];
  let [at, left] = [from, period.count];
  while (left > 0) {
    const next = addDays(at, 1);
    const kind = dayKind(next, calendar);
    if (!kind.known) return beyond(at, left, next, steps);
    at = next;
    if (kind.working) left -= 1;
  }
  const found = workingDayFrom(at, calendar);
  if (!found.known) return beyond(at, 0, found.unknownFrom, steps);
  steps.push({
    zh: `逐一计算工作日，第 ${String(period.count)} 个工作日为 ${found.day}`,
    en: `counting working days only, number ${String(period.count)} is ${found.day}`,
    day: found.day,
    articles: [],
  });
  return ended(found.day, found.day, steps, calendar);
}

/** Any day of an unknown year may turn out to be worked, so the earliest end counts them all. */
function beyond(
  known: CourtDay,
  left: number,
  unknownFrom: CourtDay,
  steps: readonly Step[],
): TimeLimitEnd {
  let [at, rest] = [known, left];
  while (rest > 0) {
    at = addDays(at, 1);
    if (!isWeekend(at)) rest -= 1;
  }
  const earliest = left === 0 ? unknownFrom : addDays(known, left);
  const notBefore = earliest < unknownFrom ? unknownFrom : earliest;
  const nominal = at < notBefore ? notBefore : at;
  return {
    end: null,
    nominal,
    notBefore,
    mayMove: false,
    steps: [...steps, unknown(unknownFrom)],
    why: noTable(unknownFrom),
  };
}

const hour = 3_600_000;

/**
 * A term in hours: the hour of the event does not count, and nothing is moved for rest days (CPL-85, CPLI-125).
 * From 10:20, 48 hours begin at 11:00 and end at 11:00 two days later.
 */
export function hoursFrom(
  from: Instant,
  hours: number,
): { readonly end: Instant; readonly steps: readonly Step[] } {
  const begins = instantFromMillis((Math.floor(millisOf(from) / hour) + 1) * hour);
  const end = addMillis(begins, hours * hour);
  const articles = ['CPL-85', 'CPLI-125'];
  const steps: readonly Step[] = [
    {
      zh: '开始的时不计入，自下一时起算',
      en: 'the hour of the event does not count; the next full hour begins',
      day: null,
      articles,
    },
    {
      zh: `${String(hours)}小时连续计算，不因节假日顺延`,
      en: `${String(hours)} hours run on through rest days`,
      day: null,
      articles,
    },
  ];
  return { end, steps: restingOn(courtDayOf(from), steps) };
}

/**
 * A term in hours of which the day alone is known, not the hour. The day does not count, as in a term of days, and the
 * hours begin with the next one (CPL-85): as if it had happened in the last hour of the day, so that nobody is told of an
 * end that may be too early. `notBefore` is the end if it happened in the first.
 */
export function hoursFromDay(
  day: CourtDay,
  hours: number,
): { readonly end: Instant; readonly notBefore: Instant; readonly steps: readonly Step[] } {
  const { end, steps } = hoursFrom(endOfDay(day), hours);
  const { end: notBefore } = hoursFrom(startOfDay(day), hours);
  const byDay: Step = {
    zh: `只知道是 ${day}，不知道几时：按当日最后一时计算，自 ${addDays(day, 1)} 零时起算；知道时刻的，届满更早，最早为当日第一时起算的结果`,
    en: `the day ${day} is known and the hour is not: it is taken for the last hour of the day, so that the hours begin with ${addDays(day, 1)}; from a known hour the end is earlier, at the earliest as if from the first hour`,
    day: addDays(day, 1),
    articles: asOf(day, counting),
  };
  return { end, notBefore, steps: [byDay, ...steps] };
}

/**
 * The last day on which a notice is in time that must come at least `days` days before `event` (CPL-139). Counted the
 * careful way: that many full days lie between, the day of the event not among them; rest days move nothing.
 */
export const lastDayOfNotice = (event: CourtDay, days: number): CourtDay =>
  addDays(event, -(days + 1));
