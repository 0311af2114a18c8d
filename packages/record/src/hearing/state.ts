import type { EntryId, Instant } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import type { FileReference } from '../fields/index.ts';
import * as kinds from './entries.ts';

export interface Hearing {
  readonly id: string;
  readonly entry: EntryId;
  readonly at: Instant;
  readonly place: string;
  readonly purpose: 'hearing' | 'pronouncement';
  readonly closedFor: string | null;
  readonly replacedBy: string | null;
  readonly postponement: {
    readonly participant: string;
    readonly reason: string;
    readonly askedAt: Instant;
  } | null;
  readonly held: { readonly at: Instant; readonly present: readonly string[] } | null;
  readonly transcript: FileReference | null;
  readonly transcriptAt: Instant | null;
  /** By participant: how the transcript was settled with each who was there. */
  readonly settled: Readonly<Record<string, 'confirmed' | 'refused'>>;
  readonly corrections: readonly { readonly participant: string; readonly note: string }[];
}

export interface HearingState {
  readonly hearings: readonly Hearing[];
}

const hearingKinds = [
  kinds.hearingScheduled,
  kinds.postponementRequested,
  kinds.postponementDecided,
  kinds.hearingHeld,
  kinds.transcriptUploaded,
  kinds.transcriptConfirmed,
  kinds.transcriptCorrectionRequested,
  kinds.transcriptRefusalNoted,
] as const;

const change = (state: HearingState, id: string, how: (one: Hearing) => Hearing): HearingState => ({
  hearings: state.hearings.map((one) => (one.id === id ? how(one) : one)),
});

export const hearingSlice = slice<HearingState, typeof hearingKinds>(
  { hearings: [] },
  hearingKinds,
  {
    'hearing.Scheduled': (state, { body, id }) => ({
      hearings: [
        ...state.hearings.map((one) =>
          one.id === body.replaces ? { ...one, replacedBy: body.hearing, postponement: null } : one,
        ),
        {
          id: body.hearing,
          entry: id,
          at: body.at as Instant,
          place: body.place,
          purpose: body.purpose,
          closedFor: body.closedFor ?? null,
          replacedBy: null,
          postponement: null,
          held: null,
          transcript: null,
          transcriptAt: null,
          settled: {},
          corrections: [],
        },
      ],
    }),
    'hearing.PostponementRequested': (state, { body, at }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        postponement: { participant: body.participant, reason: body.reason, askedAt: at },
      })),
    'hearing.PostponementDecided': (state, { body }) =>
      change(state, body.hearing, (one) => ({ ...one, postponement: null })),
    'hearing.Held': (state, { body, at }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        held: {
          at,
          present: body.attendance
            .filter(({ manner }) => manner !== 'absent')
            .map(({ participant }) => participant),
        },
      })),
    'transcript.Uploaded': (state, { body, at }) =>
      // A corrected transcript is confirmed anew.
      change(state, body.hearing, (one) => ({
        ...one,
        transcript: body.file,
        transcriptAt: at,
        settled: {},
      })),
    'transcript.Confirmed': (state, { body }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        settled: { ...one.settled, [body.participant]: 'confirmed' },
      })),
    'transcript.CorrectionRequested': (state, { body }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        corrections: [...one.corrections, { participant: body.participant, note: body.note }],
      })),
    'transcript.RefusalNoted': (state, { body }) =>
      change(state, body.hearing, (one) => ({
        ...one,
        settled: { ...one.settled, [body.participant]: 'refused' },
      })),
  },
);

/** Sittings that stand: not replaced by a later date. */
export const standing = (state: HearingState): readonly Hearing[] =>
  state.hearings.filter((one) => one.replacedBy === null);

export const upcoming = (state: HearingState): Hearing | null =>
  standing(state).find((one) => one.held === null) ?? null;

/** Those who were there and have neither confirmed the transcript nor refused to. */
export const unsettled = (one: Hearing): readonly string[] =>
  (one.held?.present ?? []).filter((participant) => one.settled[participant] === undefined);

/** The trial was held and its transcript is settled with everybody who was there. */
export const transcriptSettled = (state: HearingState): boolean =>
  standing(state).some(
    (one) => one.purpose === 'hearing' && one.transcript !== null && unsettled(one).length === 0,
  );
