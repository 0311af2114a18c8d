import { courtDay, instant } from '@xiezhi/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, nationalCalendar, withYear } from '../calendar/calendar.ts';
import { deadline, hoursFrom, hoursFromDay, lastDayOfNotice } from './deadline.ts';
import type { PeriodUnit } from './period.ts';
import { addMonths, parsePeriod, periodUnits } from './period.ts';

const end = (from: string, count: number, unit: PeriodUnit = 'd', calendar = nationalCalendar) =>
  deadline({ from: courtDay(from), period: { count, unit }, calendar });

describe('CPL-85: when a term ends', () => {
  it.each([
    [
      'judgment served on Wednesday, fifteen days end inside National Day',
      '2026-09-16',
      15,
      '2026-10-01',
      '2026-10-08',
    ],
    ['ruling served, ten days end on a working day', '2026-01-26', 10, '2026-02-05', '2026-02-05'],
    [
      'complaint received, seven days end inside Spring Festival',
      '2026-02-10',
      7,
      '2026-02-17',
      '2026-02-24',
    ],
    [
      'copy received, fifteen days end on a Saturday that is worked',
      '2026-04-24',
      15,
      '2026-05-09',
      '2026-05-09',
    ],
    ['announcement, thirty full days', '2026-03-02', 30, '2026-04-01', '2026-04-01'],
  ])('%s', (_, from, count, nominal, last) => {
    expect(end(from, count)).toMatchObject({ nominal, end: last, notBefore: last, why: null });
  });

  it('months and years end on the corresponding day, or the last day of the month', () => {
    expect(end('2026-03-16', 6, 'm').end).toBe('2026-09-16');
    expect(end('2024-01-31', 1, 'm').end).toBe('2024-02-29');
    expect(addMonths(courtDay('2024-02-29'), 12)).toBe('2025-02-28');
    expect(end('2024-02-29', 2, 'y').nominal).toBe('2026-02-28');
    expect(addMonths(courtDay('2026-11-30'), 3)).toBe('2027-02-28');
    expect(addMonths(courtDay('2026-01-15'), -1)).toBe('2025-12-15');
  });

  it('working days leave out rest days and count the weekend that is worked', () => {
    expect(end('2026-02-10', 5, 'wd').end).toBe('2026-02-24');
    expect(end('2026-09-30', 1, 'wd').end).toBe('2026-10-08');
  });

  it('a term that ends in a year without a calendar has no end, only bounds and a reason', () => {
    expect(end('2026-12-25', 15)).toMatchObject({
      end: null,
      nominal: '2027-01-09',
      notBefore: '2027-01-09',
      why: 'no-calendar-for-2027',
    });
    expect(end('2003-06-02', 5)).toMatchObject({ end: null, why: 'no-calendar-for-2003' });
    // 29, 30 and 31 December are worked; each of the next two days may turn out to be.
    expect(end('2026-12-28', 5, 'wd')).toMatchObject({
      end: null,
      notBefore: '2027-01-02',
      nominal: '2027-01-04',
    });
  });

  it('a rest day at the end of the last known year leads into the unknown', () => {
    const known = { years: new Map([...nationalCalendar.years].filter(([year]) => year <= 2023)) };
    expect(end('2023-12-15', 15, 'd', known)).toMatchObject({
      end: null,
      nominal: '2023-12-30',
      notBefore: '2024-01-01',
    });
  });

  it('a loaded year answers, never earlier than was said before', () => {
    const loaded = withYear(nationalCalendar, 2027, { off: ['2027-01-01'], work: [] });
    expect(end('2026-12-25', 15, 'd', loaded).end).toBe('2027-01-11');
  });

  it('no period and no day makes it throw, and an end is a working day not before the nominal one', () => {
    const days = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    const near = fc.date({
      min: new Date('2004-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        fc.oneof(near, days),
        fc.integer({ min: -2, max: 50_000 }),
        fc.constantFrom(...periodUnits),
        (date, count, unit) => {
          const answer = end(
            date.toISOString().slice(0, 10),
            count % (unit === 'd' ? 400 : 40),
            unit,
          );
          if (answer.end === null) return answer.why !== null;
          return (
            isWorkingDay(answer.end, nationalCalendar) === true && answer.end >= answer.nominal
          );
        },
      ),
      { numRuns: 500 },
    );
    expect(end('9999-12-31', 100, 'y').why).toBe('beyond-reckoning');
    expect(end('2026-01-01', 1e9).why).toBe('beyond-reckoning');
  });

  it('whatever calendar is loaded later, the end is not before what was called the earliest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom(...periodUnits.slice(0, 2)),
        fc.subarray(['2027-01-02', '2027-01-03', '2027-01-09', '2027-01-10']),
        (count, unit, work) => {
          const before = end('2026-12-21', count, unit);
          const loaded = withYear(nationalCalendar, 2027, { off: ['2027-01-01'], work });
          return (end('2026-12-21', count, unit, loaded).end ?? '') >= before.notBefore;
        },
      ),
    );
  });
});

describe('the last days of a year whose next notice is not loaded', () => {
  it.each([
    ['2026-12-09', false],
    ['2026-12-10', true],
    ['2026-12-16', true],
    ['2025-12-16', false],
  ])('CPL-85: fifteen days from %s may still move: %s', (from, mayMove) => {
    expect(end(from, 15)).toMatchObject({ mayMove });
  });
});

describe('what a step rests on', () => {
  const cited = (from: string): readonly string[] => [
    ...new Set(end(from, 3, 'm').steps.flatMap(({ articles }) => articles)),
  ];

  it.each([
    ['2026-03-02', ['CPL-85', 'CIV-202']],
    ['2022-03-01', ['CPL2021-85', 'CIV-202']],
    ['2021-03-01', ['CPL2017-82', 'CIV-202']],
    ['2018-05-02', ['CPL2017-82']],
    ['2008-05-05', []],
  ])('CPL-85: a term that begins on %s cites what was in force on that day', (from, articles) => {
    expect(cited(from)).toEqual(articles);
  });

  it.each([
    ['2017-06-30', true],
    ['2017-07-01', false],
    ['2026-11-29', false],
  ])('CPL-85: of %s it says that no text of that day is held: %s', (from, said) => {
    const last = end(from, 15).steps.at(-1);
    expect(last?.en.includes('is not held here')).toBe(said);
    expect(last?.zh.includes('没有收录')).toBe(said);
    const hours = hoursFrom(instant(`${from}T02:20:00.000Z`), 48).steps.at(-1);
    expect(hours?.en.includes('is not held here')).toBe(said);
  });
});

describe('hours and notice', () => {
  it('CPLI-125: hours run from the next full hour and through rest days', () => {
    // 10:20 at the court is 02:20 UTC.
    expect(hoursFrom(instant('2026-09-30T02:20:00.000Z'), 48).end).toBe('2026-10-02T03:00:00.000Z');
    const { steps } = hoursFrom(instant('2021-09-30T02:20:00.000Z'), 48);
    expect(steps.flatMap(({ articles }) => articles)).toContain('CPLI2020-125');
  });

  it('CPL-85: hours from a day whose hour nobody knows begin with the next day, and the steps say so', () => {
    const day = courtDay('2026-09-16');
    const { end, notBefore, steps } = hoursFromDay(day, 48);
    // Midnight at the court is 16:00 UTC of the day before.
    expect(end).toBe('2026-09-18T16:00:00.000Z');
    expect(notBefore).toBe('2026-09-17T17:00:00.000Z');
    expect(steps[0]).toMatchObject({ day: '2026-09-17', articles: ['CPL-85'] });
    // No hour of that day ends later, and none earlier than the earliest that is named.
    for (let hour = 0; hour < 24; hour += 1) {
      const at = instant(new Date(Date.UTC(2026, 8, 15, 16 + hour, 30)).toISOString());
      const exact = hoursFrom(at, 48).end;
      expect(exact <= end && exact >= notBefore, at).toBe(true);
    }
  });

  it('CPL-139: a notice three days before the hearing leaves three full days between', () => {
    expect(lastDayOfNotice(courtDay('2026-09-10'), 3)).toBe('2026-09-06');
  });

  it.each(['', '15', 'd', '15 d', '-1d', '1.5d', '99999d', '15days', '101y'])(
    '"%s" is no period',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});
