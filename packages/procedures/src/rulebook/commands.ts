import { offer, offerUnless, technical } from '@xiezhi/kernel';
import { isWeekend, yearOf } from '@xiezhi/law';
import type { LoadedYear } from '@xiezhi/record';
import {
  calendarLoaded,
  calendarProposed,
  fields,
  proposalWithdrawn,
  rulebookOpened,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Refused, Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { inRuns, readDays } from './days.ts';
import { anotherConfirms } from './rules/another-confirms.ts';

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

const tableInput = z.object({
  year: fields.year(),
  off: fields.longText(4000),
  work: fields.longText(2000).optional(),
  source: fields.text(300),
});
const tablePages = [
  page('notice', field('year'), field('source')),
  page('table', field('off'), field('work')),
];
const tableExample = {
  year: '2027',
  off: '2027-01-01 2027-01-02 2027-01-03',
  work: '2027-02-20',
  source: '国务院办公厅关于2027年部分节假日安排的通知',
};
/** Notices name two or three dozen days; fewer than this are most likely half a table. */
const fewestDays = 20;

/** Of the holidays by law those that fall on the same days each year, or within a day of it. */
const everyYear: readonly (readonly [holiday: string, from: string, to: string])[] = [
  ['new-year', '01-01', '01-01'],
  ['qingming', '04-04', '04-06'],
  ['labour', '05-01', '05-01'],
  ['national', '10-01', '10-03'],
];

/** Holidays of which no day is in the table. Left out, a term would end on one of them. */
function toldOfHolidaysLeftOut(year: string, off: readonly string[]): readonly Told[] {
  const holidays = everyYear
    .filter(
      ([, from, to]) => !off.some((day) => day >= `${year}-${from}` && day <= `${year}-${to}`),
    )
    .map(([holiday]) => holiday);
  return holidays.length === 0 ? [] : [{ code: 'holidays', facts: { holidays } }];
}

type Table = Pick<LoadedYear, 'year' | 'source'> & { off: string[]; work: string[] };

/** The table as it was written, or all that is wrong with it. */
function readTable(input: z.infer<typeof tableInput>): Table | Refused {
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
  return first
    ? refuse(first, ...rest)
    : { year, off: off.days, work: work.days, source: input.source };
}

/** The command line of whoever runs the installation: it enters the State Council's notice of rest days directly. */
export const importCalendar = command({
  name: 'rulebook.import-calendar',
  on: 'rulebook',
  by: ['system'],
  basis: ['CPL-85'],
  needs: {},
  offers: () => [offer('', {})],
  input: tableInput,
  ask: tablePages,
  decide({ input }) {
    const table = readTable(input);
    return 'accepted' in table ? table : accept([calendarLoaded.make({ shared: table })]);
  },
  example: tableExample,
});

/**
 * Copies the State Council's notice of rest days for a year. The table is every court's, and a slip in it moves terms
 * everywhere: it holds once another person has compared it with the notice.
 */
export const proposeCalendar = command({
  name: 'rulebook.propose-calendar',
  on: 'rulebook',
  by: ['administrator', 'president'],
  basis: ['CPL-85'],
  needs: {},
  offers: () => [offer('', {})],
  tells: ({ state, today }) => {
    const { years } = state.rulebook.calendar;
    const missing = [yearOf(today), yearOf(today) + 1].filter((year) => !years.has(year));
    const last = Math.max(...years.keys());
    return [{ code: 'known', facts: { last, missing } }];
  },
  warns: (_context, input) => {
    const { days } = readDays(input.off);
    return [
      ...(days.length < fewestDays ? [{ code: 'few', facts: { days: days.length } }] : []),
      ...toldOfHolidaysLeftOut(input.year, days),
    ];
  },
  input: tableInput,
  ask: tablePages,
  decide({ input, actor, state }) {
    const table = readTable(input);
    if ('accepted' in table) return table;
    const proposal = String(state.rulebook.proposals + 1);
    return accept([calendarProposed.make({ shared: { proposal, by: actor.name, ...table } })]);
  },
  example: tableExample,
});

/** Enters a proposed table. Terms that waited for it are reckoned again. */
export const loadCalendar = command({
  name: 'rulebook.load-calendar',
  or: ['rulebook.withdraw-proposal'],
  on: 'rulebook',
  by: ['administrator', 'president'],
  basis: ['CPL-85'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, actor }) =>
    state.rulebook.proposed.map((one) =>
      offerUnless(one.id, one, [
        anotherConfirms({ proposal: one, actor, confirm: 'rulebook.load-calendar' }),
      ]),
    ),
  tells: (_context, { year, off, work, source, by }) => [
    { code: 'proposed', facts: { year, by, source } },
    { code: 'off', facts: { days: inRuns(off), count: off.length } },
    { code: 'work', facts: { days: inRuns(work), count: work.length } },
    ...toldOfHolidaysLeftOut(String(year), off),
  ],
  input: z.object({ compared: fields.confirmation() }),
  ask: [page('compare', field('compared'))],
  decide: ({ offer: { id, year, off, work, source } }) =>
    accept([
      calendarLoaded.make({
        shared: { year, off: [...off], work: [...work], source, proposal: id },
      }),
    ]),
  example: { compared: true },
});

/** Whoever proposed it takes it back, or whoever compared it found a slip: nothing has moved by it. */
export const withdrawProposal = command({
  name: 'rulebook.withdraw-proposal',
  on: 'rulebook',
  by: ['administrator', 'president'],
  basis: ['CPL-85'],
  needs: {},
  offers: ({ state: { rulebook } }) =>
    [...rulebook.proposed, ...rulebook.records].map((one) => offer(one.id, one)),
  input: z.object({ reason: fields.text(300) }),
  ask: [page('reason', field('reason'))],
  decide: ({ offer: { id }, input }) =>
    accept([proposalWithdrawn.make({ shared: { proposal: id, reason: input.reason } })]),
  example: { reason: '国庆假期少写了一天。' },
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
