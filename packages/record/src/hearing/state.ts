import type { EntryId, Instant } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { attributionDecided } from '../attribution/entries.ts';
import { slice } from '../define.ts';
import { partyAdded } from '../participation/entries.ts';
import { recordCorrected } from '../proceedings/entries.ts';
import { partySucceeded } from '../suspension/entries.ts';
import type { FileReference } from '../fields/index.ts';
import type { purposes } from './entries.ts';
import * as kinds from './entries.ts';

/** A request to correct the transcript. It stays beside the transcript whatever becomes of it. */
export interface TranscriptCorrection {
  readonly participant: string;
  readonly note: string;
  readonly askedAt: Instant;
  readonly outcome: 'corrected' | 'noted' | null;
  /** A transcript was uploaded since. */
  readonly mended: boolean;
}

export interface Hearing {
  readonly id: string;
  readonly entry: EntryId;
  readonly seq: number;
  /** When the day was fixed. */
  readonly fixedAt: Instant;
  readonly at: Instant;
  readonly place: string;
  /** How long it is planned to last. */
  readonly minutes: number;
  readonly onlineOnly: boolean;
  readonly purpose: (typeof purposes)[number];
  /** How each party was to take part, as it stood when the day was fixed. */
  readonly expected: Readonly<Record<string, 'online' | 'in-person'>>;
  readonly closedFor: string | null;
  readonly replacedBy: string | null;
  /** A judge granted another day: this one is off, and a new one is to be fixed. */
  readonly postponed: boolean;
  /** When that was decided. */
  readonly putOffAt: Instant | null;
  readonly postponement: {
    readonly participant: string;
    readonly reason: string;
    readonly askedAt: Instant;
    /** All who have asked, and why, in order: one decision answers them. */
    readonly requests: readonly Omit<
      BodyOf<typeof kinds.postponementRequested.parts>,
      'hearing' | 'paper'
    >[];
  } | null;
  /** Those whose request for another day was granted, be it after the sitting. */
  readonly excused: readonly string[];
  readonly held: {
    readonly entry: EntryId;
    readonly at: Instant;
    readonly present: readonly string[];
    /** Who of them took part online. */
    readonly online: readonly string[];
    /** By party: who came for it, itself or those who act for it; a party is not here where that was not noted. */
    readonly persons: Readonly<Record<string, readonly string[]>>;
  } | null;
  readonly transcript: FileReference | null;
  readonly transcriptAt: Instant | null;
  /** By participant: how the transcript was settled with each who was there. */
  readonly settled: Readonly<Record<string, 'confirmed' | 'refused'>>;
  /** By participant: the act by which they confirmed it. */
  readonly confirmedBy: Readonly<Record<string, string>>;
  readonly corrections: readonly TranscriptCorrection[];
}

/** What is taken for the length of a sitting that was fixed without one. */
export const usualMinutes = 60;

/** A request to close the hearing, as long as nobody has decided on it. */
export interface ClosureRequest extends BodyOf<typeof kinds.closureRequested.parts> {
  readonly askedAt: Instant;
}

export interface HearingState {
  readonly hearings: readonly Hearing[];
  /** Whether hearings are public: what waits for a decision, whether a party ever applied, and what was decided last. */
  readonly closure: {
    readonly waiting: readonly ClosureRequest[];
    readonly applied: boolean;
    readonly decided:
      (BodyOf<typeof kinds.closureDecided.parts> & { readonly entry: EntryId }) | null;
  };
}

const hearingKinds = [
  kinds.hearingScheduled,
  kinds.postponementRequested,
  kinds.postponementDecided,
  kinds.closureRequested,
  kinds.closureDecided,
  kinds.hearingHeld,
  kinds.hearingNotHeld,
  kinds.transcriptUploaded,
  kinds.transcriptConfirmed,
  kinds.transcriptCorrectionRequested,
  kinds.transcriptRefusalNoted,
  kinds.transcriptCorrectionAnswered,
  recordCorrected,
  attributionDecided,
  partyAdded,
  partySucceeded,
] as const;

const whoWasThere = (
  attendance: BodyOf<typeof kinds.hearingHeld.parts>['attendance'],
): Pick<NonNullable<Hearing['held']>, 'present' | 'online' | 'persons'> => ({
  present: attendance
    .filter(({ manner }) => manner !== 'absent')
    .map(({ participant }) => participant),
  online: attendance
    .filter(({ manner }) => manner === 'online')
    .map(({ participant }) => participant),
  persons: Object.fromEntries(
    attendance.flatMap(({ participant, persons }) =>
      persons === undefined ? [] : [[participant, persons] as const],
    ),
  ),
});

const change = (state: HearingState, id: string, how: (one: Hearing) => Hearing): HearingState => ({
  ...state,
  hearings: state.hearings.map((one) => (one.id === id ? how(one) : one)),
});

/** What was mended is answered as corrected; what was left is answered by itself, and never with what was mended. */
function answeredTogether(
  corrections: readonly TranscriptCorrection[],
  {
    participant,
    outcome,
  }: Pick<TranscriptCorrection, 'participant'> & { readonly outcome: 'corrected' | 'noted' },
): readonly TranscriptCorrection[] {
  const open = corrections.filter((one) => one.participant === participant && one.outcome === null);
  const alike = open.filter(({ mended }) => mended === (outcome === 'corrected'));
  const now = alike.length > 0 ? alike : open;
  return corrections.map((one) => (now.includes(one) ? { ...one, outcome } : one));
}

/** Whoever comes into the case after a sitting was fixed is summoned to the room: they have not been asked yet (OLR-4.2.1). */
const isExpected = (state: HearingState, newcomer: string): HearingState => ({
  ...state,
  hearings: state.hearings.map((one) =>
    one.held === null ? { ...one, expected: { ...one.expected, [newcomer]: 'in-person' } } : one,
  ),
});

export const hearingSlice = slice<HearingState, typeof hearingKinds>(
  { hearings: [], closure: { waiting: [], applied: false, decided: null } },
  hearingKinds,
  {
    'hearing.Scheduled': (state, { body, id, seq, at }) => ({
      ...state,
      hearings: [
        ...state.hearings.map((one) =>
          one.id === body.replaces ? { ...one, replacedBy: body.hearing, postponement: null } : one,
        ),
        {
          id: body.hearing,
          entry: id,
          seq,
          fixedAt: at,
          at: body.at as Instant,
          place: body.place,
          minutes: body.minutes ?? usualMinutes,
          onlineOnly: body.onlineOnly,
          purpose: body.purpose,
          expected: Object.fromEntries(
            body.attendance.map(({ participant, manner }) => [participant, manner]),
          ),
          closedFor: body.closedFor ?? null,
          replacedBy: null,
          postponed: false,
          putOffAt: null,
          excused: [],
          postponement: null,
          held: null,
          transcript: null,
          transcriptAt: null,
          settled: {},
          confirmedBy: {},
          corrections: [],
        },
      ],
    }),
    'hearing.PostponementRequested': (state, { body, at }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        // A second request waits with the first: one decision answers both.
        postponement: {
          participant: one.postponement?.participant ?? body.participant,
          reason: one.postponement?.reason ?? body.reason,
          askedAt: one.postponement?.askedAt ?? at,
          requests: [
            ...(one.postponement?.requests ?? []),
            { participant: body.participant, reason: body.reason, attachments: body.attachments },
          ],
        },
      })),
    'hearing.PostponementDecided': (state, { body, at }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        postponement: null,
        // What was held stays held; whoever asked in time had a reason to stay away.
        postponed: body.granted && one.held === null,
        putOffAt: body.granted && one.held === null ? at : one.putOffAt,
        excused: body.granted
          ? (one.postponement?.requests ?? []).map(({ participant }) => participant)
          : one.excused,
      })),
    // As after a day that was put off: whoever asked for another asked for what has come by itself.
    'hearing.NotHeld': (state, { body, at }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        postponement: null,
        postponed: true,
        putOffAt: at,
      })),
    'hearing.ClosureRequested': (state, { body, at }) => ({
      ...state,
      closure: {
        ...state.closure,
        applied: true,
        waiting: [...state.closure.waiting, { ...body, askedAt: at }],
      },
    }),
    // What is fixed already is held as it was decided; what was held stays as it was held.
    'hearing.ClosureDecided': (state, { body, id }) => ({
      hearings: state.hearings.map((one) =>
        one.held === null && one.purpose === 'hearing'
          ? { ...one, closedFor: body.ground ?? null }
          : one,
      ),
      closure: { ...state.closure, waiting: [], decided: { ...body, entry: id } },
    }),
    'hearing.Held': (state, { body, id, at }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        held: { entry: id, at, ...whoWasThere(body.attendance) },
      })),
    'participation.PartyAdded': (state, { body }) => isExpected(state, body.participant),
    'suspension.Succeeded': (state, { body }) => isExpected(state, body.successor),
    // Whoever was there after all checks the transcript; whoever was not has nothing to check.
    'docket.RecordCorrected': (state, { body }) =>
      body.of !== 'attendance'
        ? state
        : change(state, body.subject, (one) => ({
            ...one,
            held: one.held && { ...one.held, ...whoWasThere(body.attendance ?? []) },
          })),
    'transcript.Uploaded': (state, { body, at }) =>
      // A corrected transcript is confirmed anew.
      change(state, body.hearing, (one) => ({
        ...one,
        transcript: body.file,
        transcriptAt: at,
        settled: {},
        corrections: one.corrections.map((asked) =>
          asked.outcome === null ? { ...asked, mended: true } : asked,
        ),
      })),
    'transcript.Confirmed': (state, { body, command }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        settled: { ...one.settled, [body.participant]: 'confirmed' },
        confirmedBy: { ...one.confirmedBy, [body.participant]: command.id },
      })),
    // OLR-7.2.3: what somebody else confirmed is still to be confirmed.
    'attribution.Decided': (state, { body }) =>
      body.outcome === 'not-theirs' && body.command !== undefined
        ? {
            ...state,
            hearings: state.hearings.map((one) => ({
              ...one,
              settled: Object.fromEntries(
                Object.entries(one.settled).filter(
                  ([id, how]) => how !== 'confirmed' || one.confirmedBy[id] !== body.command,
                ),
              ),
            })),
          }
        : state,
    'transcript.CorrectionRequested': (state, { body, at }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        corrections: [
          ...one.corrections,
          {
            participant: body.participant,
            note: body.note,
            askedAt: at,
            outcome: null,
            mended: false,
          },
        ],
      })),
    'transcript.RefusalNoted': (state, { body }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        settled: { ...one.settled, [body.participant]: 'refused' },
      })),
    'transcript.CorrectionAnswered': (state, { body }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        corrections: answeredTogether(one.corrections, body),
      })),
  },
);
