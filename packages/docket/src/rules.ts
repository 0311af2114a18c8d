import type { CourtDay } from '@xiezhi/kernel';
import { nationalRulebook } from '@xiezhi/kernel';
import type { Calendar, EnteredLaw, Law } from '@xiezhi/law';
import { nationalCalendar, nothingEntered } from '@xiezhi/law';
import type { StateOf } from '@xiezhi/record';
import type { StreamCache } from './store.ts';

/** The law of a day under a calendar, with what was entered over the tables of the program. */
export type LawOfADay = (day: CourtDay, calendar: Calendar, entered: EnteredLaw) => Law;

/**
 * What decisions and derived rows go by: the program, and the calendar as far as it has been loaded here. A server that
 * has not yet noticed a new table reckons as before; its terms are provisional and are reckoned again (see `refold.ts`).
 */
export class Rules {
  readonly program: string;
  readonly #lawAt: LawOfADay;
  #calendar: Calendar = nationalCalendar;
  #entered: EnteredLaw = nothingEntered;
  #seq = 0;
  #reckonedFrom = 0;

  constructor(program: string, lawAt: LawOfADay) {
    this.program = program;
    this.#lawAt = lawAt;
  }

  /**
   * The name under which rows derived by these rules are kept. A proposal, a rate or a court's code changes no row, and no
   * court is derived anew for it.
   */
  get version(): string {
    return `${this.program}/${String(this.#reckonedFrom)}`;
  }

  /** The working days as far as they have been loaded here. */
  get calendar(): Calendar {
    return this.#calendar;
  }

  /** What was entered over the tables of the program, as far as it has been loaded here. */
  get entered(): EnteredLaw {
    return this.#entered;
  }

  /** As loaded here, or as it would be with another calendar, or with something else entered. */
  lawAt(
    day: CourtDay,
    calendar: Calendar = this.#calendar,
    entered: EnteredLaw = this.#entered,
  ): Law {
    return this.#lawAt(day, calendar, entered);
  }

  /** Reads what has been loaded since. @returns whether anything was new. */
  async refresh(cache: StreamCache): Promise<boolean> {
    const { state, seq } = await cache.load(nationalRulebook);
    if (seq === this.#seq) return false;
    const { calendar, entered, reckonedFrom } = (state as StateOf<'rulebook'>).rulebook;
    this.#reckonedFrom = reckonedFrom;
    this.#calendar = calendar;
    this.#entered = entered;
    this.#seq = seq;
    return true;
  }
}
