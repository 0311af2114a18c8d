import type { Instant } from '@xiezhi/kernel';
import type { Calendar } from '@xiezhi/law';
import { nationalCalendar, withYear } from '@xiezhi/law';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

export interface LoadedYear {
  readonly year: number;
  readonly off: readonly string[];
  readonly work: readonly string[];
  readonly source: string;
  readonly at: Instant;
}

export interface RulebookState {
  readonly opened: boolean;
  /** In order of loading. */
  readonly years: readonly LoadedYear[];
  /** The tables that come with the product, with those loaded here over them. */
  readonly calendar: Calendar;
}

const rulebookKinds = [kinds.rulebookOpened, kinds.calendarLoaded] as const;

export const rulebookSlice = slice<RulebookState, typeof rulebookKinds>(
  { opened: false, years: [], calendar: nationalCalendar },
  rulebookKinds,
  {
    'rulebook.Opened': (state) => ({ ...state, opened: true }),
    'rulebook.CalendarLoaded': (state, { body, at }) => ({
      ...state,
      years: [...state.years, { ...body, at }],
      calendar: withYear(state.calendar, body.year, body),
    }),
  },
);
