import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { accountNoted, attributionDecided } from '../attribution/entries.ts';
import { slice } from '../define.ts';
import { judgmentMade, judgmentPronounced, judgmentTakenBack } from '../judgment/entries.ts';
import { deadlinePassed } from '../proceedings/entries.ts';
import { partySucceeded } from '../suspension/entries.ts';
import { authorityThatEnded } from './extent.ts';
import { personalOf } from './personal.ts';
import type { Participant, ParticipationState } from './shape.ts';
import { withAgentHeld, withAssistants, withoutNamed } from './assisting.ts';
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
  representedAnswered,
} from './entries.ts';
import { inTheirPlace, withoutItsPlaces } from './another-head.ts';

const change = (
  state: ParticipationState,
  id: string,
  with_: Partial<Participant>,
): ParticipationState => ({
  ...state,
  participants: state.participants.map((one) => (one.id === id ? { ...one, ...with_ } : one)),
});

/** The same for the party and for whatever it is as a representative of others on its side: one account, one name (CPL-56). */
const changeOne = (
  state: ParticipationState,
  id: string,
  with_: Partial<Participant>,
): ParticipationState => ({
  ...state,
  participants: state.participants.map((one) =>
    one.id === id || (one.chosen === id && one.to === null) ? { ...one, ...with_ } : one,
  ),
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

/** Whoever accepts is here by that grant, and by no other of the same agent or party. */
const byGrant = ({ grants }: ParticipationState, command: string): { readonly grant?: string } => {
  const accepted = grants.find(
    ({ answer, answeredWith }) => answer === 'accepted' && answeredWith === command,
  );
  return accepted === undefined ? {} : { grant: accepted.id };
};

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
  representedAnswered,
  attributionDecided,
  accountNoted,
  deadlinePassed,
  partySucceeded,
  judgmentMade,
  judgmentTakenBack,
  judgmentPronounced,
] as const;

export const participationSlice = slice<ParticipationState, typeof participationKinds>(
  { participants: [], added: [], claimants: [], grants: [], notTheirs: [], whenJudged: null },
  participationKinds,
  {
    'attribution.AccountNoted': (state, { body: { person, held, endsHelp }, at, seq }) =>
      held && endsHelp === true ? withAgentHeld(state, person as PersonId, { at, seq }) : state,
    'attribution.Decided': (state, { body: { outcome, entry, command, endsHelp }, at, seq }) => {
      if (entry === undefined || command === undefined) return state;
      const others = state.notTheirs.filter((one) => one.entry !== entry);
      const one = { entry: entry as EntryId, command };
      if (outcome === 'theirs') return { ...state, notTheirs: others };
      const now = { ...state, notTheirs: [...others, one] };
      return endsHelp === true ? withoutNamed(now, command, { at, seq }) : now;
    },
    'participation.Begun': (state, { body, at, command }) => ({
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
          ...(body.chosen === undefined ? {} : { chosen: body.chosen }),
          ...byGrant(state, command.id),
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
    'participation.Linked': (state, { body, at, seq }) => {
      const one = state.participants.find(({ id }) => id === body.participant);
      const person = body.person as PersonId;
      return one === undefined || one.person === null
        ? changeOne(state, body.participant, {
            person,
            standsSince: at,
            ...(body.mobile === undefined ? {} : { mobile: body.mobile }),
          })
        : withoutItsPlaces(
            change(state, one.id, inTheirPlace(one, person, body.mobile ?? null)),
            one.id,
            { at, seq },
          );
    },
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
    // What was weighed is what stood when it was signed.
    'judgment.Made': ({ whenJudged: _before, ...state }) => ({ ...state, whenJudged: state }),
    'judgment.TakenBack': (state) => ({ ...state, whenJudged: null }),
    'judgment.Pronounced': (state) => ({ ...state, whenJudged: state.whenJudged ?? state }),
    'participation.ProcuratorateAdmitted': (state, { body: { participant, prosecutor } }) =>
      change(state, participant, { representative: prosecutor }),
    'participation.Ended': (state, { body, at, seq }) =>
      withAssistants(
        change(state, body.participant, { to: at, ended: { why: body.why, seq } }),
        body.participant,
        { at, seq },
      ),
    'participation.Corrected': (state, { body }) =>
      changeOne(state, body.participant, { name: body.name, kind: body.kind, ...personalOf(body) }),
    'participation.Invited': (state, { body, at }) =>
      change(state, body.participant, {
        invited: { issue: body.issue, hash: body.hash, code: body.code ?? 1, at },
      }),
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
    'participation.RepresentativeNamed': (state, { body: { participant, name }, at, seq }) => {
      const one = state.participants.find(({ id }) => id === participant);
      const person = one?.person ?? null;
      return change(state, participant, {
        representative: name,
        ...(person === null
          ? {}
          : { represented: [...(one?.represented ?? []), { person, name, from: at, seq }] }),
      });
    },
    'participation.AuthorityGranted': (state, { body, at, command }) => ({
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
          ...(body.chosen === undefined ? {} : { chosen: body.chosen }),
          ...(body.attachments === undefined ? {} : { attachments: body.attachments }),
          mobile: body.mobile,
          at,
          command: command.id,
          answer: null,
        },
      ],
    }),
    'participation.RepresentedAnswered': (state, { body: { participant, of, agrees } }) => ({
      ...state,
      answers: [...(state.answers ?? []), { participant, of, agrees }],
    }),
    'participation.AuthorityAnswered': (state, { body, command }) => ({
      ...state,
      grants: state.grants.map((one) =>
        one.id === body.grant ? { ...one, answer: body.answer, answeredWith: command.id } : one,
      ),
    }),
  },
);
