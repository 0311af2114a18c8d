import { offer, technical } from '@xiezhi/kernel';
import { isWeekend, yearOf } from '@xiezhi/law';
import { calendarLoaded, fields, rulebookOpened } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { readDays } from './days.ts';

/** Opened once by the installation itself, so that there is a place for what comes out each year. */
export const openRulebook = command({
  name: 'rulebook.open',
  on: 'rulebook',
  by: ['system'],
  basis: ['CPL-85'],
  opens: true,
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({}),
  ask: [],
  decide: () => accept([rulebookOpened.make({ shared: { country: 'CN' } })]),
  example: {},
});

/** The first and last year a notice can be for: they are issued since 1999, and four digits end. */
const [firstYear, lastYear] = [1999, 2999];

/** Enters the State Council's notice of rest days for a year. Terms that waited for it are reckoned again. */
export const loadCalendar = command({
  name: 'rulebook.load-calendar',
  on: 'rulebook',
  by: ['administrator', 'president', 'system'],
  basis: ['CPL-85'],
  onlyOnSeen: true,
  needs: {},
  offers: () => [offer('', {})],
  tells: ({ state, today }) => {
    const { years } = state.rulebook.calendar;
    const missing = [yearOf(today), yearOf(today) + 1].filter((year) => !years.has(year));
    const last = Math.max(...years.keys());
    return [{ code: 'known', facts: { last, missing } }];
  },
  input: z.object({
    year: fields.year(),
    off: fields.longText(4000),
    work: fields.longText(2000).optional(),
    source: fields.text(300),
  }),
  ask: [page('table', field('year'), field('off'), field('work'), field('source'))],
  decide({ input }) {
    const year = Number(input.year);
    const off = readDays(input.off);
    const work = readDays(input.work ?? '');
    const [first, ...rest] = [
      year < firstYear || year > lastYear
        ? refusal('rulebook/no-such-year', technical, [mendField('year')])
        : null,
      unread('off', off.unread),
      unread('work', work.unread),
      outside('off', off.days, year),
      outside('work', work.days, year),
      twice(off.days, work.days),
      // A working day in exchange is a Saturday or a Sunday; anything else is a slip of the pen.
      ...work.days
        .filter((day) => !isWeekend(day))
        .slice(0, 1)
        .map((day) => refusal('rulebook/no-weekend', technical, [mendField('work')], { day })),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    return accept([
      calendarLoaded.make({
        shared: { year, off: off.days, work: work.days, source: input.source },
      }),
    ]);
  },
  example: {
    year: '2027',
    off: '2027-01-01 2027-01-02 2027-01-03',
    work: '2027-02-20',
    source: '国务院办公厅关于2027年部分节假日安排的通知',
  },
});

const unread = (path: string, words: readonly string[]) =>
  words.length === 0
    ? null
    : refusal('rulebook/no-days', technical, [mendField(path)], { words: words.slice(0, 5) });

const outside = (path: string, days: readonly string[], year: number) => {
  const day = days.find((one) => Number(one.slice(0, 4)) !== year);
  return day === undefined
    ? null
    : refusal('rulebook/not-that-year', technical, [mendField(path)], { day, year });
};

const twice = (off: readonly string[], work: readonly string[]) => {
  const day = work.find((one) => off.includes(one));
  return day === undefined
    ? null
    : refusal('rulebook/off-and-worked', technical, [mendField('work')], { day });
};
