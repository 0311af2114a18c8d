import { addDays, courtDay } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import {
  isWorkingDay,
  mayStillMove,
  nationalCalendar,
  nextWorkingDay,
  withYear,
} from './calendar.ts';

const working = (text: string) => isWorkingDay(courtDay(text), nationalCalendar);

describe('the working-day calendar', () => {
  it('a holiday is a rest day and a weekend worked in exchange is a working day', () => {
    expect(working('2026-10-01')).toBe(false);
    expect(working('2026-10-07')).toBe(false);
    expect(working('2026-10-08')).toBe(true);
    expect(working('2026-05-09')).toBe(true);
    expect(working('2026-05-10')).toBe(false);
    expect(working('2026-02-14')).toBe(true);
  });

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, expected) => {
    let count = 0;
    const first = courtDay(`${String(year)}-01-01`);
    for (let day = first; day.startsWith(String(year)); day = addDays(day, 1)) {
      if (isWorkingDay(day, nationalCalendar) === true) count += 1;
    }
    expect(count).toBe(expected);
  });

  it('a year without a table is unknown, before the first table like after the last', () => {
    expect(working('2003-12-31')).toBeNull();
    expect(working('2004-01-02')).toBe(true);
    expect(working('2026-12-31')).toBe(true);
    expect(working('2027-01-01')).toBeNull();
  });

  it('a loaded year is known, and the calendar given stays as it was', () => {
    const loaded = withYear(nationalCalendar, 2027, { off: ['2027-01-01'], work: ['2027-01-03'] });
    expect(isWorkingDay(courtDay('2027-01-01'), loaded)).toBe(false);
    expect(isWorkingDay(courtDay('2027-01-03'), loaded)).toBe(true);
    expect(working('2027-01-03')).toBeNull();
  });

  it('a table with a day of another year, or of no year, is refused', () => {
    expect(() => withYear(nationalCalendar, 2027, { off: ['2026-12-31'], work: [] })).toThrow(
      RangeError,
    );
    expect(() => withYear(nationalCalendar, 2027, { off: ['2027-02-30'], work: [] })).toThrow(
      RangeError,
    );
  });

  it('the next working day stops where nothing is known', () => {
    expect(nextWorkingDay(courtDay('2026-09-30'), nationalCalendar)).toEqual({
      known: true,
      day: '2026-10-08',
    });
    expect(nextWorkingDay(courtDay('2026-12-31'), nationalCalendar)).toEqual({
      known: false,
      unknownFrom: '2027-01-01',
    });
  });

  it('the last days of the last loaded year may still move with the notice for the next', () => {
    expect(mayStillMove(courtDay('2026-12-31'), nationalCalendar)).toBe(true);
    expect(mayStillMove(courtDay('2025-12-31'), nationalCalendar)).toBe(false);
  });
});
