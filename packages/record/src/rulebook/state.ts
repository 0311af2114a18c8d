import type { Instant } from '@xiezhi/kernel';
import type { Calendar, EnteredLaw, LawRecord } from '@xiezhi/law';
import { nationalCalendar, nothingEntered, withRecord, withYear } from '@xiezhi/law';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

export interface LoadedYear {
  readonly year: number;
  readonly off: readonly string[];
  readonly work: readonly string[];
  readonly source: string;
  readonly at: Instant;
}

/** A year's table that waits for another person to compare it with the notice. */
export interface ProposedYear extends LoadedYear {
  readonly id: string;
  /** Who proposed it: their account, and their name. */
  readonly person: string;
  readonly by: string;
}

/** A record that waits for another person to compare it with its source. */
export interface ProposedRecord extends Pick<ProposedYear, 'id' | 'person' | 'by' | 'source'> {
  readonly record: LawRecord;
}

export interface RulebookState {
  readonly opened: boolean;
  /** In order of loading. */
  readonly years: readonly LoadedYear[];
  /** The tables that come with the product, with those loaded here over them. */
  readonly calendar: Calendar;
  /** In order; those that still wait. */
  readonly proposed: readonly ProposedYear[];
  /** What was entered over the tables of the program, and what waits to be. */
  readonly entered: EnteredLaw;
  readonly records: readonly ProposedRecord[];
  /** How many were ever proposed: the next has the next number. */
  readonly proposals: number;
  /** The last entry that what is derived of cases goes by: a table of rest days, a length. Of all others no row is another one. */
  readonly reckonedFrom: number;
}

const without = (
  state: RulebookState,
  id: string | undefined,
): Pick<RulebookState, 'proposed' | 'records'> => ({
  proposed: state.proposed.filter((one) => one.id !== id),
  records: state.records.filter((one) => one.id !== id),
});

const rulebookKinds = [
  kinds.rulebookOpened,
  kinds.calendarProposed,
  kinds.proposalWithdrawn,
  kinds.calendarLoaded,
  kinds.recordProposed,
  kinds.recordEntered,
] as const;

export const rulebookSlice = slice<RulebookState, typeof rulebookKinds>(
  {
    opened: false,
    years: [],
    calendar: nationalCalendar,
    proposed: [],
    entered: nothingEntered,
    records: [],
    proposals: 0,
    reckonedFrom: 0,
  },
  rulebookKinds,
  {
    'rulebook.Opened': (state) => ({ ...state, opened: true }),
    'rulebook.CalendarProposed': (state, { body, at, actor }) => ({
      ...state,
      proposals: state.proposals + 1,
      proposed: [
        ...state.proposed,
        {
          id: body.proposal,
          person: actor.kind === 'person' ? actor.person : '',
          by: body.by,
          year: body.year,
          off: body.off,
          work: body.work,
          source: body.source,
          at,
        },
      ],
    }),
    'rulebook.ProposalWithdrawn': (state, { body }) => ({
      ...state,
      ...without(state, body.proposal),
    }),
    'rulebook.CalendarLoaded': (state, { body, at, seq }) => ({
      ...state,
      reckonedFrom: seq,
      ...without(state, body.proposal),
      years: [...state.years, { ...body, at }],
      calendar: withYear(state.calendar, body.year, body),
    }),
    'rulebook.RecordProposed': (state, { body, actor }) => ({
      ...state,
      proposals: state.proposals + 1,
      records: [
        ...state.records,
        {
          id: body.proposal,
          person: actor.kind === 'person' ? actor.person : '',
          by: body.by,
          record: body.record as LawRecord,
          source: body.source,
        },
      ],
    }),
    'rulebook.RecordEntered': (state, { body, seq }) => ({
      ...state,
      reckonedFrom: body.record.kind === 'term' ? seq : state.reckonedFrom,
      ...without(state, body.proposal),
      entered: withRecord(state.entered, body.record as LawRecord, body.source),
    }),
  },
);
