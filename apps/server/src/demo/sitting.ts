import type { CourtDay } from '@xiezhi/kernel';
import { addDays } from '@xiezhi/kernel';
import { isWeekend, nationalCalendar, workingDayFrom } from '@xiezhi/law';

const rooms = ['第六法庭', '第三法庭', '第八法庭'];
const hours = ['09:30', '10:30', '14:00', '15:00', '16:00'];

/** Holidays of every year, for years whose notice is not out. */
const holidays = /-(?:01-0[1-3]|05-0[1-5]|10-0[1-7])$/;

/** The first day on or after this one on which a court sits. */
export function sittingDay(from: CourtDay): CourtDay {
  const found = workingDayFrom(from, nationalCalendar);
  if (found.known) return found.day;
  let day = found.unknownFrom;
  while (isWeekend(day) || holidays.test(day)) day = addDays(day, 1);
  return day;
}

/** Rooms and hours of the demo's own court, each given once. */
export class DemoRooms {
  readonly #taken = new Set<string>();

  /** @throws RangeError when the whole day is full: the demo has few cases. */
  take(day: CourtDay): { readonly at: string; readonly place: string } {
    for (const hour of hours) {
      for (const place of rooms) {
        const at = `${day}T${hour}`;
        if (this.#taken.has(`${at} ${place}`)) continue;
        this.#taken.add(`${at} ${place}`);
        return { at, place };
      }
    }
    throw new RangeError(`no room is free on ${day}`);
  }
}
