import type { CourtDay, EntryId, Instant, PersonId, Side } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { attributionDecided } from '../attribution/entries.ts';
import { slice } from '../define.ts';
import { deadlinePassed } from '../proceedings/entries.ts';
import type { FileReference } from '../fields/index.ts';
import { partySucceeded } from '../suspension/entries.ts';
import type { addedAs, CaseRole, grantAnswers, instances, Standing } from './entries.ts';
import type { AuthorityExtent } from './extent.ts';
import { authorityThatEnded } from './extent.ts';
import { personalOf } from './personal.ts';
import { withAssistants } from './assisting.ts';
import {
  authorityAnswered,
  authorityChanged,
  authorityGranted,
  authorityProofAsked,
  authorityProofHandedIn,
  authorityShown,
  domicileFound,
  participationBegun,
  participationCorrected,
  participationEnded,
  participationInvited,
  participationLinked,
  partyAdded,
  procuratorateAdmitted,
  representativeNamed,
} from './entries.ts';

export interface Participant {
  readonly id: string;
  readonly role: CaseRole;
  readonly side: Side | null;
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly person: PersonId | null;
  readonly principal: string | null;
  readonly authority: 'general' | 'special' | 'pending' | null;
  /** Within which limits (CPL-62); left out: none. */
  readonly extent?: AuthorityExtent | undefined;
  /** It ended by the day it named: since when, and what it was. What they hand in since is received like that of anybody unshown. */
  readonly lapsed?: Lapsed | undefined;
  /** How far it reached before it was changed or shown anew, the first first. */
  readonly earlier?: readonly Earlier[];
  /** As what they act for the party. */
  readonly standing: Standing | null;
  readonly division: string | null;
  /** How it stands with the proof of their authority: since when it lies with the court, or what the court misses. */
  readonly proof:
    { readonly handedInAt: Instant } | { readonly missing: string; readonly at: Instant } | null;
  /** What was handed in to show it, the first first. */
  readonly proofPapers: readonly FileReference[];
  readonly residentId: string | null;
  readonly creditCode: string | null;
  readonly representative: string | null;
  readonly address: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  /** CPL-124: of a person, where it is known. */
  readonly ethnicity: string | null;
  readonly occupation: string | null;
  readonly workplace: string | null;
  /** `abroad`: no domicile here. */
  readonly domicile?: string | null;
  /** Found to have one after all: what was served until that day keeps the days it was served with. */
  readonly abroadUntil?: CourtDay;
  /** Of a party who named no number in the complaint: its account's, to which the court writes and which no paper shows. */
  readonly accountMobile?: string;
  readonly from: Instant;
  /** Linked, or their authority shown, after they had begun: from then on what lies in the account is with the party. */
  readonly standsSince?: Instant;
  readonly to: Instant | null;
  /** Why their part in the case ended, and with which entry; null while it has not. */
  readonly ended: { readonly why: string; readonly seq: number } | null;
  /** The invitation whose code links the case now; null before the first. */
  readonly invited: { readonly issue: number; readonly hash: string; readonly at: Instant } | null;
}

export interface Lapsed {
  readonly at: Instant;
  readonly on: CourtDay;
  readonly authority: 'general' | 'special';
}

export interface Earlier {
  readonly authority: 'general' | 'special' | null;
  readonly extent?: AuthorityExtent | undefined;
  /** Until when. */
  readonly to: Instant;
}

/** Somebody asked to act for a party. Who accepted is a participant from then on. */
export interface Grant {
  readonly id: string;
  readonly principal: string;
  readonly name: string;
  readonly person: PersonId;
  readonly authority: 'general' | 'special';
  readonly extent?: AuthorityExtent | undefined;
  /** To assist the agent who is the `principal`. */
  readonly standing?: 'assistant' | undefined;
  readonly mobile: string;
  readonly at: Instant;
  readonly answer: (typeof grantAnswers)[number] | null;
}

/** Somebody let into the case while it runs. */
export interface AddedParty {
  readonly participant: string;
  readonly as: (typeof addedAs)[number];
  readonly instance: (typeof instances)[number];
  readonly reasons: string;
  readonly at: Instant;
}

export interface ParticipationState {
  readonly participants: readonly Participant[];
  readonly added: readonly AddedParty[];
  /** Third parties who came with a claim of their own (CPL-59), and whoever took the place of one. */
  readonly claimants: readonly string[];
  readonly grants: readonly Grant[];
  /** Acts under somebody's account that a judge found not to be theirs (OLR-7.2.3): the last decision on each counts. */
  readonly notTheirs: readonly { readonly entry: EntryId; readonly command: string }[];
}

const change = (
  state: ParticipationState,
  id: string,
  with_: Partial<Participant>,
): ParticipationState => ({
  ...state,
  participants: state.participants.map((one) => (one.id === id ? { ...one, ...with_ } : one)),
});

/** The authority as it stands from here on; what it was before is kept, since what it carried goes on counting (CPL-63). */
function reaching(
  state: ParticipationState,
  id: string,
  at: Instant,
  now: Partial<Participant>,
): ParticipationState {
  const one = state.participants.find((each) => each.id === id);
  const authority = one?.lapsed?.authority ?? one?.authority ?? null;
  return one === undefined || authority === 'pending'
    ? change(state, id, now)
    : change(state, id, {
        ...now,
        earlier: [...(one.earlier ?? []), { authority, extent: one.extent, to: at }],
      });
}

const participationKinds = [
  participationBegun,
  partyAdded,
  procuratorateAdmitted,
  participationLinked,
  participationEnded,
  participationCorrected,
  participationInvited,
  representativeNamed,
  authorityGranted,
  authorityAnswered,
  authorityShown,
  authorityChanged,
  authorityProofHandedIn,
  authorityProofAsked,
  domicileFound,
  attributionDecided,
  deadlinePassed,
  partySucceeded,
] as const;

export const participationSlice = slice<ParticipationState, typeof participationKinds>(
  { participants: [], added: [], claimants: [], grants: [], notTheirs: [] },
  participationKinds,
  {
    'attribution.Decided': (state, { body: { outcome, entry, command } }) => {
      if (entry === undefined || command === undefined) return state;
      const others = state.notTheirs.filter((one) => one.entry !== entry);
      const one = { entry: entry as EntryId, command };
      return { ...state, notTheirs: outcome === 'not-theirs' ? [...others, one] : others };
    },
    'participation.Begun': (state, { body, at }) => ({
      ...state,
      participants: [
        ...state.participants,
        {
          id: body.participant,
          role: body.role,
          side: body.side ?? null,
          name: body.name,
          kind: body.kind,
          person: (body.person ?? null) as PersonId | null,
          principal: body.principal ?? null,
          authority: body.authority ?? null,
          ...(body.extent === undefined ? {} : { extent: body.extent }),
          standing: body.standing ?? null,
          division: body.division ?? null,
          proof: null,
          proofPapers: [],
          ...personalOf(body),
          ...(body.accountMobile === undefined ? {} : { accountMobile: body.accountMobile }),
          from: at,
          to: null,
          ended: null,
          invited: null,
        },
      ],
    }),
    'participation.Linked': (state, { body, at }) =>
      change(state, body.participant, {
        person: body.person as PersonId,
        standsSince: at,
        ...(body.mobile === undefined ? {} : { mobile: body.mobile }),
      }),
    'participation.PartyAdded': (state, { body: { participant, as, instance, reasons }, at }) => ({
      ...state,
      added: [...state.added, { participant, as, instance, reasons, at }],
      claimants:
        as === 'third-party-claiming' ? [...state.claimants, participant] : state.claimants,
    }),
    'suspension.Succeeded': (state, { body: { former, successor } }) =>
      state.claimants.includes(former)
        ? { ...state, claimants: [...state.claimants, successor] }
        : state,
    'participation.ProcuratorateAdmitted': (state, { body: { participant, prosecutor } }) =>
      change(state, participant, { representative: prosecutor }),
    'participation.Ended': (state, { body, at, seq }) =>
      withAssistants(
        change(state, body.participant, { to: at, ended: { why: body.why, seq } }),
        body.participant,
        { at, seq },
      ),
    'participation.Corrected': (state, { body }) =>
      change(state, body.participant, { name: body.name, kind: body.kind, ...personalOf(body) }),
    'participation.Invited': (state, { body, at }) =>
      change(state, body.participant, { invited: { issue: body.issue, hash: body.hash, at } }),
    'participation.AuthorityShown': (state, { body, at, seq }) =>
      withAssistants(
        reaching(state, body.participant, at, {
          authority: body.authority,
          extent: body.extent,
          lapsed: undefined,
          standsSince: at,
          ...(body.standing === undefined ? {} : { standing: body.standing }),
        }),
        body.participant,
        { at, seq },
      ),
    'participation.AuthorityChanged': (
      state,
      { body: { participant: id, authority, extent }, at, seq },
    ) =>
      withAssistants(
        reaching(state, id, at, {
          authority,
          extent,
          ...(state.participants.some((one) => one.id === id && one.lapsed !== undefined)
            ? { lapsed: undefined, standsSince: at }
            : {}),
        }),
        id,
        { at, seq },
      ),
    // Its own last day is over, by the party's own word: from here on the court has seen none.
    'deadline.Passed': (state, { body, at, seq }) => {
      const ended = authorityThatEnded(body.key);
      const one = state.participants.find(({ id, to }) => id === ended && to === null);
      if (one === undefined || one.authority === null || one.authority === 'pending') return state;
      const lapsed = { at, on: body.dueOn as CourtDay, authority: one.authority };
      return withAssistants(
        change(state, one.id, { authority: 'pending', proof: null, lapsed }),
        one.id,
        { at, seq },
      );
    },
    'participation.ProofHandedIn': (state, { body, at }) =>
      change(state, body.participant, {
        proof: { handedInAt: at },
        proofPapers: [
          ...(state.participants.find(({ id }) => id === body.participant)?.proofPapers ?? []),
          ...body.attachments,
        ],
      }),
    'participation.ProofAsked': (state, { body, at }) =>
      change(state, body.participant, { proof: { missing: body.missing, at } }),
    'participation.DomicileFound': (state, { body: { participant, domicile }, at }) => {
      const before = state.participants.find(({ id }) => id === participant)?.domicile;
      return change(state, participant, {
        domicile,
        ...(before === 'abroad' && domicile === 'here' ? { abroadUntil: courtDayOf(at) } : {}),
      });
    },
    'participation.RepresentativeNamed': (state, { body }) =>
      change(state, body.participant, { representative: body.name }),
    'participation.AuthorityGranted': (state, { body, at }) => ({
      ...state,
      grants: [
        ...state.grants,
        {
          id: body.grant,
          principal: body.principal,
          name: body.name,
          person: body.person as PersonId,
          authority: body.authority,
          extent: body.extent,
          ...(body.standing === undefined ? {} : { standing: body.standing }),
          mobile: body.mobile,
          at,
          answer: null,
        },
      ],
    }),
    'participation.AuthorityAnswered': (state, { body }) => ({
      ...state,
      grants: state.grants.map((one) =>
        one.id === body.grant ? { ...one, answer: body.answer } : one,
      ),
    }),
  },
);
