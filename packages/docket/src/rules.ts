import type { CourtDay } from '@xiezhi/kernel';
import { nationalRulebook } from '@xiezhi/kernel';
import type { Calendar, Law } from '@xiezhi/law';
import { nationalCalendar } from '@xiezhi/law';
import type { StateOf } from '@xiezhi/record';
import type { StreamCache } from './store.ts';

/**
 * What decisions and derived rows go by: the program, and the calendar as far as it has been loaded here. A server that
 * has not yet noticed a new table reckons as before; its terms are provisional and are reckoned again (see `refold.ts`).
 */
export class Rules {
  readonly program: string;
  readonly #lawAt: (day: CourtDay, calendar: Calendar) => Law;
  #calendar: Calendar = nationalCalendar;
  #seq = 0;

  constructor(program: string, lawAt: (day: CourtDay, calendar: Calendar) => Law) {
    this.program = program;
    this.#lawAt = lawAt;
  }

  /** The name under which rows derived by these rules are kept. */
  get version(): string {
    return `${this.program}/${String(this.#seq)}`;
  }

  /** The working days as far as they have been loaded here. */
  get calendar(): Calendar {
    return this.#calendar;
  }

  lawAt(day: CourtDay, calendar: Calendar = this.#calendar): Law {
    return this.#lawAt(day, calendar);
  }

  /** Reads what has been loaded since. @returns whether anything was new. */
  async refresh(cache: StreamCache): Promise<boolean> {
    const { state, seq } = await cache.load(nationalRulebook);
    if (seq === this.#seq) return false;
    this.#calendar = (state as StateOf<'rulebook'>).rulebook.calendar;
    this.#seq = seq;
    return true;
  }
}
