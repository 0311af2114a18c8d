import type { CourtDay } from '@xiezhi/kernel';
import { parseCourtDay } from '@xiezhi/kernel';
import type { Calendar } from './calendar/calendar.ts';
import { unanswered } from './command-words.ts';
import type { EnteredLaw } from './entered/entered.ts';
import { withEnteredLength } from './entered/entered.ts';
import { ended, hoursCommand, notADay } from './deadline-answer.ts';
import type { CountedBy } from './time-limit/deadline.ts';
import { lastDayOfNotice } from './time-limit/deadline.ts';
import type { PeriodUnit } from './time-limit/period.ts';
import { periodUnits } from './time-limit/period.ts';
import type { TimeLimit } from './time-limit/time-limit.ts';
import { isCountedBack, timeLimit, timeLimitAt, timeLimits } from './time-limit/time-limit.ts';

/** What is said of a term beside its last day: its law, and what is doubtful about it. */
const described = ({ id, name, min, max, unit, basis, articles, doubt }: TimeLimit) => ({
  id,
  name,
  min,
  max,
  unit,
  basis,
  articles,
  doubt,
});

/** Every term by its id, as `xiezhi law terms` prints them; for one that begins on a day, with what was entered for it. */
export function termsCommand(on: string | null, entered: EnteredLaw): unknown {
  const day = on === null ? null : parseCourtDay(on);
  if (on !== null && day === null)
    return unanswered(
      'not-a-day',
      'on',
      '日期写作 2027-01-01，且须是存在的日期',
      'a day is written 2027-01-01 and must exist',
    );
  return timeLimits.map((one) =>
    described(day === null ? one : withEnteredLength(one, day, entered)),
  );
}

const unitOf = (unit: string | null): PeriodUnit | null =>
  periodUnits.find((one) => one === unit) ?? null;

/** How a criminal term is counted depends on whether the accused is held (CRPL-105). */
function countedBy({ domain, id }: TimeLimit, detained: boolean): CountedBy {
  if (domain !== 'criminal') return 'civil';
  return detained || id === 'crim-private-detained' ? 'custody' : 'criminal';
}

const mayBeHeld = {
  zh: '被告人在押的，至期满之日为止，不因节假日延长；请加 --detained 再算',
  en: 'while the accused is held the term ends with its last day, whatever day it is: reckon again with --detained',
};

const notOfThatDay = {
  zh: '那一天的条文这里没有收录，按现行的长度计算，请对照当时的法律',
  en: 'the text of that day is not held here: reckoned by its length today, and to be compared with the law of that time',
};

/**
 * A term of the table by its id. One that has no single length is not given one: the answer has the last day of the
 * shortest and of the longest, as far as the law sets them.
 */
export function namedTerm(
  name: string,
  from: string,
  detained: boolean,
  calendar: Calendar,
  entered: EnteredLaw,
): unknown {
  const today = timeLimit(name.trim());
  if (today === null)
    return unanswered(
      'unknown-term',
      'term',
      `没有这个期间；有 ${timeLimits.map(({ id }) => id).join('、')}`,
      `there is no such term; there are ${timeLimits.map(({ id }) => id).join(', ')}`,
    );
  const day = parseCourtDay(from.slice(0, 10));
  if (day === null) return notADay;
  const then = timeLimitAt(name.trim(), day);
  const limit = withEnteredLength(then ?? today, day, entered);
  const counted = countedBy(limit, detained);
  const notes = [
    ...(then === null ? [notOfThatDay] : []),
    ...(counted === 'criminal' ? [mayBeHeld] : []),
  ];
  return {
    ...lastDayOf(limit, from, counted, calendar),
    term: described(limit),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function lastDayOf(limit: TimeLimit, from: string, counted: CountedBy, calendar: Calendar): object {
  const { min, max, unit } = limit;
  const day = parseCourtDay(from.slice(0, 10));
  const days = unitOf(unit);
  if (day === null || (min === 0 && max === 0)) return withoutLength;
  const fixed = min !== null && min === max ? min : null;
  if (unit === 'h' && fixed !== null) return hoursCommand(from, fixed) as object;
  if (days === null || limit.id === 'property-report-lookback') return withoutLength;
  if (fixed !== null && isCountedBack(limit)) return countedBack(limit, day, fixed);
  const of = (count: number | null) =>
    count === null ? null : ended(day, { count, unit: days }, calendar, counted);
  if (fixed !== null) return of(fixed) ?? withoutLength;
  return { ...withoutLength, shortest: of(min), longest: of(max) };
}

const withoutLength = {
  end: null,
  why: 'no-fixed-length',
  mend: {
    zh: '法律没有给这一期间定一个固定的长度：由法院在规定的范围内指定，或者另有算法，见依据',
    en: 'the law gives this term no single length: the court sets it within what the law allows, or it is reckoned otherwise; see what it is based on',
  },
} as const;

/** Counted the careful way: so many full days lie between. */
function countedBack({ articles }: TimeLimit, event: CourtDay, days: number) {
  const end = lastDayOfNotice(event, days);
  return {
    end,
    nominal: end,
    steps: [
      {
        zh: `须在 ${event} 的至少 ${String(days)} 日以前，中间隔满 ${String(days)} 日，最迟 ${end}；不因休息日变动`,
        en: `at least ${String(days)} days before ${event}, so many full days between: ${end} at the latest; rest days move nothing`,
        day: end,
        articles,
      },
    ],
  };
}
