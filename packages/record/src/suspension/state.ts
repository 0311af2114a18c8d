import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import { appealDecided } from '../appeal/entries.ts';
import { slice } from '../define.ts';
import { caseClosed } from '../judgment/entries.ts';
import type { FileReference } from '../fields/index.ts';
import * as kinds from './entries.ts';

export interface Suspension {
  readonly entry: EntryId;
  readonly ground: (typeof kinds.suspensionGrounds)[number];
  readonly participant: string | null;
  readonly on: CourtDay;
  readonly at: Instant;
}

export interface Report {
  readonly id: string;
  readonly participant: string;
  readonly event: (typeof kinds.partyEvents)[number];
  readonly text: string;
  readonly attachments: readonly FileReference[];
  readonly at: Instant;
  readonly answered: boolean;
  /** The suit stands still for it, and no more was said of it yet. */
  readonly waits: boolean;
  /** A judge has found that it is not so. */
  readonly setAside: boolean;
}

/** By which order the suit stood still, and how long; `to` is null while it does. */
export interface Standstill {
  readonly entry: EntryId;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** A ruling that dismisses the suit; the court above may set it aside, and then the suit is tried on (CPLI-330). */
export interface Dismissal {
  readonly id: string;
  readonly ground: (typeof kinds.dismissalGrounds)[number];
  readonly at: Instant;
  readonly setAside: boolean;
}

export interface SuspensionState {
  /** The one that holds now. */
  readonly holds: Suspension | null;
  readonly reports: readonly Report[];
  readonly terminatedAt: Instant | null;
  readonly dismissals: readonly Dismissal[];
  readonly stoodStill: readonly Standstill[];
  /** Who took whose place, in order. */
  readonly successions: readonly { readonly former: string; readonly successor: string }[];
}

const suspensionKinds = [
  kinds.partyEventReported,
  kinds.reportAnswered,
  kinds.suspensionOrdered,
  kinds.suspensionEnded,
  kinds.partySucceeded,
  kinds.suitTerminated,
  kinds.suitDismissed,
  appealDecided,
  caseClosed,
] as const;

const isGone = ({ event }: Report): boolean => event === 'death' || event === 'organisation-ended';

/** For what event a suit stands still on which ground (CPL-153(1)): an order on another ground says nothing of it. */
const standsStillFor: Readonly<Record<Report['event'], Suspension['ground']>> = {
  death: 'heir-awaited',
  incapacity: 'guardian-awaited',
  'organisation-ended': 'successor-awaited',
  'kept-away': 'force-majeure',
};

const allAnswered = (reports: readonly Report[]): readonly Report[] =>
  reports.map((one) => ({ ...one, answered: true }));

const goesOn = (spans: SuspensionState['stoodStill'], at: Instant): SuspensionState['stoodStill'] =>
  spans.map((one) => (one.to === null ? { ...one, to: at } : one));

export const suspensionSlice = slice<SuspensionState, typeof suspensionKinds>(
  {
    holds: null,
    reports: [],
    terminatedAt: null,
    dismissals: [],
    stoodStill: [],
    successions: [],
  },
  suspensionKinds,
  {
    'suspension.EventReported': (state, { body, at }) => ({
      ...state,
      reports: [
        ...state.reports,
        {
          id: body.report,
          participant: body.participant,
          event: body.event,
          text: body.text,
          attachments: body.attachments,
          at,
          answered: false,
          waits: false,
          setAside: false,
        },
      ],
    }),
    'suspension.ReportAnswered': (state, { body }) => ({
      ...state,
      reports: state.reports.map((one) =>
        one.id === body.report ? { ...one, answered: true, setAside: body.notSo === true } : one,
      ),
    }),
    // It answers what it stands still for, until the suit goes on; what else was told of the party waits for a word of its own.
    'suspension.Ordered': (state, { body, id, at }) => ({
      ...state,
      reports: state.reports.map((one) =>
        one.participant === body.participant &&
        standsStillFor[one.event] === body.ground &&
        !one.answered
          ? { ...one, answered: true, waits: true }
          : one,
      ),
      holds: {
        entry: id,
        ground: body.ground,
        participant: body.participant ?? null,
        on: body.on as CourtDay,
        at,
      },
      stoodStill: [...goesOn(state.stoodStill, at), { entry: id, from: at, to: null }],
    }),
    // Whose place nobody has taken is looked at again: they may be dead, or it was not so.
    'suspension.Ended': (state, { at }) => ({
      ...state,
      holds: null,
      reports: state.reports.map((one) =>
        one.waits ? { ...one, waits: false, answered: !isGone(one) } : one,
      ),
      stoodStill: goesOn(state.stoodStill, at),
    }),
    'suspension.Succeeded': (state, { body }) => ({
      ...state,
      successions: [...state.successions, { former: body.former, successor: body.successor }],
      reports: state.reports.map((one) =>
        one.participant === body.former ? { ...one, answered: true, waits: false } : one,
      ),
    }),
    'suspension.Terminated': (state, { at }) => ({
      ...state,
      holds: null,
      stoodStill: goesOn(state.stoodStill, at),
      reports: allAnswered(state.reports),
      terminatedAt: at,
    }),
    // What was told of a party is not answered by it: the court above may set it aside, and the suit goes on.
    'suspension.Dismissed': (state, { body, at }) => ({
      ...state,
      dismissals: [
        ...state.dismissals,
        { id: body.dismissal, ground: body.ground, at, setAside: false },
      ],
    }),
    // Nothing is closed over a report that waits; one that an earlier program had taken for answered is not put again.
    'case.Closed': (state) => ({ ...state, reports: allAnswered(state.reports) }),
    'appeal.Decided': (state, { body }) =>
      body.outcome !== 'reversed'
        ? state
        : {
            ...state,
            dismissals: state.dismissals.map((one) =>
              one.id === body.ruling ? { ...one, setAside: true } : one,
            ),
          },
  },
);

export const nextReport = (state: SuspensionState): string =>
  `e${String(state.reports.length + 1)}`;

export const nextDismissal = (state: SuspensionState): string =>
  `dismissal-${String(state.dismissals.length + 1)}`;

/** The ruling that dismisses the suit, unless the court above has set it aside. */
export const standingDismissal = ({
  suspension,
}: {
  readonly suspension: SuspensionState;
}): Dismissal | null => suspension.dismissals.find((one) => !one.setAside) ?? null;
