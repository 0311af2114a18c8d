import type { ActorRef, Instant, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Grant, Participant, ParticipationState } from './shape.ts';

/* An agent's assistant stands in the case by the agent and not by the party: of all questions about a party none finds them. */

/** Whoever prepares and hands in papers for an agent. */
export const isAssistant = ({ standing }: Pick<Participant, 'standing'>): boolean =>
  standing === 'assistant';

/** CPL-56: a party of the same side who represents another, among many. */
export const isRepresentative = ({ standing }: Pick<Participant, 'standing'>): boolean =>
  standing === 'representative';

/** Who represents this party now. */
export const representativesOf = (
  { participants }: Pick<ParticipationState, 'participants'>,
  party: string,
): readonly Participant[] =>
  participants.filter((one) => isRepresentative(one) && one.to === null && one.principal === party);

/** Is this person in the case for that party as its representative, and by no other authority? */
export const onlyRepresents = (
  { participants }: Pick<ParticipationState, 'participants'>,
  person: PersonId | null,
  party: string,
): boolean => {
  const theirs = participants.filter(
    (one) =>
      person !== null && one.person === person && (one.id === party || one.principal === party),
  );
  return theirs.length > 0 && theirs.every(isRepresentative);
};

/** Why an assistant's part ends that begins anew with the same entry. */
export const namedAnew = 'named-anew';

/** The agent for whom an assistant hands in; null of everybody else. */
export const agentOf = (
  { participants }: Pick<ParticipationState, 'participants'>,
  one: Participant,
): Participant | null =>
  isAssistant(one) ? (participants.find(({ id }) => id === one.principal) ?? null) : null;

/** Is all that this person ever was for that party an assistant of its agents? */
export const wasAssistant = (
  { participants }: Pick<ParticipationState, 'participants'>,
  person: PersonId | null,
  party: string,
): boolean => {
  const theirs = participants.filter(
    (one) =>
      one.person !== null &&
      one.person === person &&
      (one.id === party || partyBehind({ participants }, one) === party),
  );
  return theirs.length > 0 && theirs.every(isAssistant);
};

/**
 * As whose assistant somebody did this: of the agent it went through, for the party it says, or for each they helped that agent with
 * at that moment where it says none.
 */
export const assistingIn = (
  { participants }: Pick<ParticipationState, 'participants'>,
  { actor, at }: { readonly actor: ActorRef; readonly at: Instant },
): readonly Participant[] => {
  if (actor.kind !== 'person' || actor.through === undefined) return [];
  const { person, through, onBehalfOf } = actor;
  const agent = participants.find(({ id }) => id === through);
  return participants.filter((one) => {
    const helped = one.person === person ? agentOf({ participants }, one) : null;
    if (helped === null || one.from > at || (one.to !== null && one.to < at)) return false;
    return onBehalfOf === undefined
      ? helped.id === through || (helped.person !== null && helped.person === agent?.person)
      : helped.id === through;
  });
};

/** The party in whose name somebody acts in the end: an agent's principal, and an assistant's agent's. */
export const partyBehind = (
  state: Pick<ParticipationState, 'participants'>,
  one: Participant,
): string | null => (agentOf(state, one) ?? one).principal;

/** Where the agent stands, the assistants stand: none outlasts the authority they help with, nor what is left of it. */
const following = (
  one: Participant,
  agent: Participant,
  { at, seq }: { readonly at: Instant; readonly seq: number },
): Participant => {
  if (agent.to !== null) return { ...one, to: at, ended: { why: 'agent-ended', seq } };
  if (agent.lapsed !== undefined) {
    // Whoever's own last day is over keeps it.
    const lapsed = one.lapsed ?? { ...agent.lapsed, authority: 'general' };
    return { ...one, authority: 'pending', lapsed };
  }
  const until = one.extent?.until;
  if (one.lapsed === undefined || (until !== undefined && until < courtDayOf(at))) return one;
  return { ...one, authority: 'general', lapsed: undefined };
};

/** The same state once something has become of that agent's authority. */
export const withAssistants = (
  state: ParticipationState,
  id: string,
  entered: { readonly at: Instant; readonly seq: number },
): ParticipationState => {
  const agent = state.participants.find((one) => one.id === id);
  const theirs = (one: Participant): boolean =>
    isAssistant(one) && one.principal === id && one.to === null;
  if (agent === undefined || !state.participants.some(theirs)) return state;
  return {
    ...state,
    participants: state.participants.map((one) =>
      theirs(one) ? following(one, agent, entered) : one,
    ),
  };
};

/** Whoever came in by such an act does nothing more by it, and whoever was asked to is asked no longer; why is said where it stands. */
function withoutHelp(
  state: ParticipationState,
  of: {
    readonly helper: (one: Participant) => boolean;
    readonly grant: (one: Grant) => boolean;
  },
  why: string,
  { at, seq }: { readonly at: Instant; readonly seq: number },
): ParticipationState {
  const helps = (one: Participant): boolean => one.to === null && of.helper(one);
  const asks = (one: Grant): boolean => one.answer === null && of.grant(one);
  if (!state.participants.some(helps) && !state.grants.some(asks)) return state;
  return {
    ...state,
    participants: state.participants.map((one) =>
      helps(one) ? { ...one, to: at, ended: { why, seq } } : one,
    ),
    grants: state.grants.map((one) => (asks(one) ? { ...one, answer: 'withdrawn' } : one)),
  };
}

/** Why an assistant's part ends whose agent's account is frozen, or who was named by an act that was not the agent's. */
export const agentHeld = 'agent-held';
export const namedByAnother = 'named-by-another';

/**
 * OLR-7.2.3: an agent's account is frozen. Who named whoever helps them nobody knows until that is looked into: it may have been
 * whoever had the account. Free again, the agent names them anew.
 */
export const withAgentHeld = (
  state: ParticipationState,
  person: PersonId,
  entered: { readonly at: Instant; readonly seq: number },
): ParticipationState => {
  const agents = new Set(
    state.participants
      .filter((one) => one.person === person && !isAssistant(one))
      .map(({ id }) => id),
  );
  return withoutHelp(
    state,
    {
      helper: (one) => isAssistant(one) && agents.has(one.principal ?? ''),
      grant: ({ principal, standing }) => standing === 'assistant' && agents.has(principal),
    },
    agentHeld,
    entered,
  );
};

/**
 * OLR-7.2.3: a judge found that the act which named them was not the agent's; or not of whoever acts for the organisation, where
 * it named another representative whom the court has not recorded yet.
 */
export const withoutNamed = (
  state: ParticipationState,
  command: string,
  entered: { readonly at: Instant; readonly seq: number },
): ParticipationState => {
  const named = state.grants.filter(
    ({ standing, command: by }) =>
      (standing === 'assistant' || standing === 'legal-representative') && by === command,
  );
  return withoutHelp(
    state,
    {
      // Named anew by the agent, they are here by another grant, which nobody doubts.
      helper: (one) => named.some(({ id }) => id === one.grant),
      grant: (one) => named.includes(one),
    },
    namedByAnother,
    entered,
  );
};

/** Until the earlier of the two days; left out: neither names one. */
const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/**
 * The case as somebody finds it who hands in for an agent: they stand where the agent stands, at the agent's steps, until whichever
 * last day comes first, and with no special authority. The same state where they are nobody's assistant.
 */
export function standingIn(state: ParticipationState, person: PersonId | null): ParticipationState {
  const theirs = (one: Participant): boolean =>
    person !== null && one.person === person && one.to === null && isAssistant(one);
  if (!state.participants.some(theirs)) return state;
  return {
    ...state,
    participants: state.participants.map((one) => {
      const agent = theirs(one) ? agentOf(state, one) : null;
      if (agent === null) return one;
      const until = earlier(one.extent?.until, agent.extent?.until);
      return {
        ...one,
        principal: agent.principal,
        extent: {
          ...(agent.extent?.steps === undefined ? {} : { steps: agent.extent.steps }),
          ...(until === undefined ? {} : { until }),
        },
      };
    }),
  };
}
