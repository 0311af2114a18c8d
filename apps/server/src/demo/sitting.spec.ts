import type { CourtDay } from '@xiezhi/kernel';
import { addDays } from '@xiezhi/kernel';
import { isWeekend, isWorkingDay, nationalCalendar } from '@xiezhi/law';
import { expect, test } from 'vitest';
import { DemoRooms, sittingDay } from './sitting.ts';

const day = (text: string) => text as CourtDay;

test('CPL-137: the demo sits on no Sunday and no holiday, also in a year whose notice is not out', () => {
  for (let from = day('2026-01-01'); from < '2028-01-01'; from = addDays(from, 1)) {
    const on = sittingDay(from);
    expect(on >= from).toBe(true);
    const known = isWorkingDay(on, nationalCalendar);
    expect(known ?? !isWeekend(on), on).toBe(true);
  }
  expect(sittingDay(day('2027-01-01'))).toBe('2027-01-04');
});

test('one room of the demo has one sitting at a time', () => {
  const rooms = new DemoRooms();
  const taken = Array.from({ length: 15 }, () => rooms.take(day('2026-03-20')));
  expect(new Set(taken.map(({ at, place }) => `${at} ${place}`)).size).toBe(15);
});
