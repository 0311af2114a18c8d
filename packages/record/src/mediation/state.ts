import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import { filingRegistered } from '../filing/entries.ts';
import type { FileReference } from '../fields/index.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import * as kinds from './entries.ts';
import type { First } from './first-state.ts';
import {
  answeredFirst,
  begunFirst,
  endedFirst,
  extendedFirst,
  registeredFirst,
  takenUpFirst,
} from './first-state.ts';
import * as firstKinds from './first-entries.ts';

/** A word of a party on an agreement. */
export interface Said {
  readonly participant: string;
  readonly source: 'online' | 'paper';
  /** When it was with the court: on paper, before it was entered. */
  readonly on: CourtDay;
  readonly at: Instant;
  /** Whose account it came from; null on paper. */
  readonly by: PersonId | null;
  /** What of the authority was missing when it came (CPL-62). */
  readonly authority: 'pending' | 'general' | null;
}

export interface GoingBack extends Said {
  readonly late: boolean;
  readonly reasons: string;
  readonly attachments: readonly FileReference[];
  /** A judge has answered what came after it bound. */
  readonly answered: boolean;
}

type Recorded = BodyOf<typeof kinds.agreementRecorded.parts>;

export interface Agreement extends Omit<Recorded, 'agreement' | 'on'> {
  readonly id: string;
  readonly entry: EntryId;
  readonly at: Instant;
  readonly on: CourtDay;
  readonly signed: readonly Said[];
  readonly confirmedAt: Instant | null;
  /** Who has signed for the statement, by which service. */
  readonly signedFor: readonly SignedFor[];
  readonly countersignedAt: Instant | null;
  readonly goneBack: readonly GoingBack[];
  readonly ended: {
    readonly at: Instant;
    readonly why: (typeof kinds.agreementEnds)[number];
  } | null;
  readonly bindsFrom: { readonly at: Instant; readonly on: CourtDay } | null;
}

/** A party has signed for the statement of an agreement. */
export interface SignedFor {
  readonly participant: string;
  readonly service: string;
  readonly on: CourtDay;
}

export interface MediationState extends First {
  readonly agreements: readonly Agreement[];
}

const mediationKinds = [
  kinds.agreementRecorded,
  kinds.mediationFailed,
  kinds.agreementSigned,
  kinds.agreementConfirmed,
  kinds.agreementCountersigned,
  kinds.wentBack,
  kinds.agreementEnded,
  kinds.mediationTookEffect,
  kinds.lateGoingBackAnswered,
  kinds.statementSignedFor,
  firstKinds.firstAnswered,
  firstKinds.firstBegun,
  firstKinds.firstTakenUp,
  firstKinds.firstExtended,
  firstKinds.firstEnded,
  filingRegistered,
] as const;

const withOne = (
  state: MediationState,
  id: string,
  change: (one: Agreement) => Partial<Agreement>,
): MediationState => ({
  ...state,
  agreements: state.agreements.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

const saidBy = (
  body: BodyOf<typeof kinds.agreementSigned.parts>,
  { at, actor }: { readonly at: Instant; readonly actor: Parameters<typeof whoHandedIn>[1] },
): Said => ({
  participant: body.participant,
  source: body.source,
  on: (body.postedOn ?? body.receivedOn) as CourtDay,
  at,
  by: body.source === 'online' ? whoHandedIn({}, actor) : null,
  authority: body.authority ?? null,
});

export const mediationSlice = slice<MediationState, typeof mediationKinds>(
  { agreements: [], firstAnswers: [], first: null },
  mediationKinds,
  {
    'mediation.AgreementRecorded': (state, { body: { agreement: id, on, ...said }, ...entry }) => ({
      ...state,
      agreements: [
        ...state.agreements,
        {
          ...said,
          id,
          entry: entry.id,
          at: entry.at,
          on: on as CourtDay,
          signed: [],
          signedFor: [],
          confirmedAt: null,
          countersignedAt: null,
          goneBack: [],
          ended: null,
          bindsFrom: null,
        },
      ],
    }),
    // That they did not agree is a fact of the docket; nothing hangs on it.
    'mediation.Failed': (state) => state,
    'mediation.Signed': (state, { body, ...entry }) =>
      withOne(state, body.agreement, ({ signed }) => ({
        signed: [
          ...signed.filter(({ participant }) => participant !== body.participant),
          saidBy(body, entry),
        ],
      })),
    'mediation.Confirmed': (state, { body, at }) =>
      withOne(state, body.agreement, () => ({ confirmedAt: at })),
    'mediation.Countersigned': (state, { body, at }) =>
      withOne(state, body.agreement, () => ({ countersignedAt: at })),
    'mediation.WentBack': (state, { body, ...entry }) =>
      withOne(state, body.agreement, ({ goneBack }) => ({
        goneBack: [
          ...goneBack,
          {
            ...saidBy(body, entry),
            late: body.late,
            reasons: body.reasons ?? '',
            attachments: body.attachments,
            answered: false,
          },
        ],
      })),
    'mediation.Ended': (state, { body: { agreement, why }, at }) =>
      withOne(state, agreement, () => ({ ended: { at, why } })),
    'mediation.TookEffect': (state, { body: { agreement, on }, at }) => ({
      ...withOne(state, agreement, () => ({ bindsFrom: { at, on: on as CourtDay } })),
      ...endedFirst(state, 'agreed', at),
    }),
    'mediation.FirstAnswered': (state, entry) => ({ ...state, ...answeredFirst(state, entry) }),
    'mediation.FirstBegun': (state, entry) => ({ ...state, ...begunFirst(entry) }),
    'mediation.FirstTakenUp': (state, entry) => ({ ...state, ...takenUpFirst(state, entry) }),
    'mediation.FirstExtended': (state, entry) => ({ ...state, ...extendedFirst(state, entry) }),
    'mediation.FirstEnded': (state, { body: { why }, at }) => ({
      ...state,
      ...endedFirst(state, why, at),
    }),
    'filing.Registered': (state) => ({ ...state, ...registeredFirst(state) }),
    'mediation.LateAnswered': (state, { body }) =>
      withOne(state, body.agreement, ({ goneBack }) => ({
        goneBack: goneBack.map((one) =>
          one.late && one.participant === body.participant ? { ...one, answered: true } : one,
        ),
      })),
    'mediation.SignedFor': (state, { body: { agreement, participant, service, on } }) =>
      withOne(state, agreement, ({ signedFor }) => ({
        signedFor: [...signedFor, { participant, service, on: on as CourtDay }],
      })),
  },
);

export const nextAgreement = ({ agreements }: MediationState): string =>
  `m${String(agreements.length + 1)}`;
