import type { CourtDay, Entry, PersonId, Refusal, StreamKind } from '@xiezhi/kernel';
import { byLaw, byPolicy, technical } from '@xiezhi/kernel';
import type { AnyState, AuthorityStep, Beyond, CaseState, Participant } from '@xiezhi/record';
import { hasActedBefore, isAssistant, isPending, onlyAssisted, standingIn } from '@xiezhi/record';
import type { Actor } from './actor.ts';
import { atServiceHall, byHotline, refusal, useCommand } from './rule.ts';
import { handedInForTheAgent } from './rules/handed-in-for-the-agent.ts';
import { withinTheAuthority } from './rules/within-the-authority.ts';

/* CPL-62: an agent acts within the matters and the limits that the power of attorney names. */

/** At which step an act is done, by the name of its procedure; what is not here belongs to none and goes with every authority. */
const stepOfProcedure: Readonly<Record<string, AuthorityStep>> = {
  filing: 'pleadings',
  defence: 'pleadings',
  claims: 'pleadings',
  evidence: 'evidence',
  appraisal: 'evidence',
  admission: 'evidence',
  chain: 'evidence',
  exchange: 'evidence',
  mediation: 'mediation',
  hearing: 'hearing',
  transcript: 'hearing',
  service: 'service',
  fees: 'fees',
  appeal: 'appeal',
  ruling: 'appeal',
};
/** Acts whose procedure does not say it. */
const stepOfOne: Readonly<Record<string, AuthorityStep>> = { 'judgment.appeal': 'appeal' };

export const stepOf = (command: string): AuthorityStep | null =>
  stepOfOne[command] ?? stepOfProcedure[command.split('.', 1)[0] ?? ''] ?? null;

interface Act {
  /** The name of the command. */
  readonly command: string;
  readonly today: CourtDay;
}

/** Of each agent that this person is in the case; their own standing as a party has no limits. */
export function beyondOf(agent: Participant, { command, today }: Act): Beyond | null {
  if (
    agent.role !== 'agent' ||
    (isPending(agent) && agent.lapsed === undefined) ||
    asksForNone(command, agent)
  )
    return null;
  const beyond = withinTheAuthority({ agent, step: stepOf(command), today });
  const hand = handedInForTheAgent({ agent, command });
  // What is the agent's own hand is not theirs whatever the agent's steps are.
  return hand === 'own' && beyond !== 'day' ? 'hand' : (beyond ?? (hand === null ? null : 'hand'));
}

/** Paying what another owes, which no article forbids anybody. Whoever sees the bill does it, and that ends with the last day. */
const paying: ReadonlySet<string> = new Set(['fees.pay', 'fees.make-payment-link']);
export const isPaying = (command: string): boolean => paying.has(command);

/** What is done about the authority itself does not depend on how far it reaches; nor does paying. */
const asksForNone = (command: string, { lapsed }: Participant): boolean =>
  command.startsWith('authority.') || (isPaying(command) && lapsed === undefined);

/**
 * What is received whoever hands it in for the party (FEE-44, CPL-149, OLR-31.2.3, OLR-5.1.1, CPL-50): it is marked, and offered as if
 * the authority reached. Somebody of the court answers each, and reads the mark.
 */
const receivedFrom: ReadonlySet<string> = new Set([
  'fees.request-relief',
  'hearing.request-postponement',
  'service.object',
  'conversion.request',
  'recusal.ask-again',
]);
export const isReceived = (command: string): boolean => receivedFrom.has(command);

export interface Limited {
  readonly state: CaseState;
  /** As if it reached: what would be offered then. */
  readonly whole: CaseState;
  readonly beyond: Beyond;
  /** As what is received whoever hands it in finds it: an act of the agent's own hand is not theirs who assists. */
  readonly received: CaseState;
  /** By what the authority is limited: the day it ended, or the step that is not in it. */
  readonly agent: Participant;
  /** Of whoever is agent of several parties each that does not reach it, and the case as if that one did. */
  readonly each: readonly Pick<Limited, 'whole' | 'beyond' | 'agent'>[];
  /** They stand in the case otherwise as well: as a party, or as an agent whose authority reaches. */
  readonly standsOtherwise: boolean;
  /** Of no standing of theirs is it received: each is that of an assistant, and it takes an agent's own hand. */
  readonly refused: boolean;
}

/**
 * The case as an act finds it whose author's authority does not reach it: as one whose authority nobody has shown. What such a
 * one hands in is received and marked; what does not count without authority is not theirs to do. Null where it reaches.
 */
export function limitedTo(state: CaseState, { person }: Actor, act: Act): Limited | null {
  if (person === null) return null;
  const { participation } = state;
  const mine = participation.participants.filter((one) => one.person === person && one.to === null);
  const found = mine.flatMap((agent) => {
    const beyond = beyondOf(agent, act);
    return beyond === null ? [] : [{ agent, beyond }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const own = new Set(
    found.flatMap(({ agent }) =>
      handedInForTheAgent({ agent, command: act.command }) === 'own' ? [agent.id] : [],
    ),
  );
  /** Those reach, and the others of them do not. */
  const asIf = (reaching: readonly Participant[]): CaseState => ({
    ...state,
    participation: {
      ...participation,
      participants: participation.participants.flatMap((one): readonly Participant[] => {
        if (!found.some(({ agent }) => agent.id === one.id)) return [one];
        if (reaching.includes(one))
          return [one.lapsed === undefined ? one : { ...one, authority: one.lapsed.authority }];
        // Whose word would only stand in the way of the party's stands there for nobody.
        return own.has(one.id) ? [] : [{ ...one, authority: 'pending', extent: one.extent ?? {} }];
      }),
    },
  });
  return {
    ...first,
    state: asIf([]),
    whole: asIf(found.map(({ agent }) => agent)),
    received: asIf(found.map(({ agent }) => agent).filter(({ id }) => !own.has(id))),
    each: found.map((one) => ({ ...one, whole: asIf([one.agent]) })),
    standsOtherwise: mine.length > found.length,
    refused: mine.length === found.length && own.size === found.length,
  };
}

/**
 * The case as an act of this person finds it: whoever assists an agent stands where the agent stands. Not in what is done about
 * authorities: an assistant holds none.
 */
function foundBy(state: CaseState, person: PersonId | null, { command }: Act): CaseState {
  const participation = command.startsWith('authority.')
    ? state.participation
    : standingIn(state.participation, person);
  return participation === state.participation ? state : { ...state, participation };
}

/** The same of any docket, as what a declaration may know of it. */
export function withinLimits(
  { kind, state: whole }: At,
  actor: Actor,
  act: Act,
): { readonly state: AnyState; readonly limited?: Limited } {
  if (kind !== 'case') return { state: whole };
  const state = foundBy(whole as CaseState, actor.person, act);
  const limited = limitedTo(state, actor, act);
  if (limited === null) return { state };
  return { state: isReceived(act.command) ? limited.received : limited.state, limited };
}

/** Did they act here for a party until the authority ended, and are nothing in the case any more? */
export const actedOnce = ({ kind, state }: At, { person }: Actor): boolean =>
  kind === 'case' && person !== null && hasActedBefore((state as CaseState).participation, person);

/** Was it as somebody's assistant? */
export const assistedOnce = ({ state }: At, { person }: Actor): boolean =>
  person !== null && onlyAssisted((state as CaseState).participation, person);

export interface At {
  readonly kind: StreamKind;
  readonly state: AnyState;
}

/**
 * It would count for the party, and the authority does not reach it. The article has the power of attorney name the matters and
 * the limits, so what lies outside them is what is missing.
 */
export const beyondRefusal = (
  beyond: Beyond,
  facts: { readonly name: string; readonly step: AuthorityStep | null; readonly on: string | null },
): Refusal =>
  refusal(
    beyond === 'day' ? 'permission/authority-ended-by-day' : 'permission/beyond-authority',
    byLaw('CPL-62'),
    [useCommand('authority.change', 'party'), byHotline, atServiceHall],
    facts,
  );

/**
 * An assistant prepares and hands in papers; what binds the party by the agent's own word the agent does. No article forbids an agent
 * help, nor says whose hand each act takes: it is how this court keeps whoever holds the authority answerable for it.
 */
export const ownHandRefusal = (command: string, { name }: { readonly name: string }): Refusal =>
  refusal(
    'permission/agents-own-hand',
    byPolicy('assistants'),
    [useCommand(command, 'agent'), byHotline, atServiceHall],
    { name },
  );

/** Whoever helped an agent does so no more: the agent ended it, its last day is over, or the agent's own authority is. */
export const assistingEnded: Refusal = refusal(
  'permission/assisting-ended',
  byPolicy('assistants'),
  // Where the agent's own authority is over, the party gives another first.
  [
    useCommand('authority.name-assistant', 'agent'),
    useCommand('authority.grant', 'party'),
    byHotline,
    atServiceHall,
  ],
);

/** An agent whose authority is over sees no bill any more; who has a link pays by it, and the party makes one. */
export const paidByLink: Refusal = refusal('permission/pays-by-link', technical, [
  useCommand('fees.make-payment-link', 'party'),
  byHotline,
  atServiceHall,
]);

type ByPerson = Extract<Entry['actor'], { kind: 'person' }>;

/**
 * The agent whose assistant somebody is, and the mark on what lies outside the authority, of an act for that party; `null`: of an act
 * that is for none of the parties alone, where they are nothing but an assistant in the case.
 */
export function markedIn(
  { participation }: CaseState,
  { person }: { readonly person: PersonId },
  principal: string | null,
  act: Act,
): Pick<ByPerson, 'through' | 'beyond'> {
  const all = standingIn(participation, person).participants.filter(
    (one) => one.to === null && one.person === person,
  );
  if (principal === null && !all.every(isAssistant)) return {};
  const mine = all
    .filter((one) => principal === null || one.principal === principal)
    .map((one) => ({ one, beyond: beyondOf(one, act) }))
    // Whoever acts for the party by an authority of their own does not act through another agent.
    .sort((left, right) => Number(isAssistant(left.one)) - Number(isAssistant(right.one)));
  // Beside an authority that reaches, one that does not says nothing.
  const counts = mine.find(({ beyond }) => beyond === null) ?? mine[0];
  if (counts === undefined) return {};
  const { one, beyond } = counts;
  const agent = isAssistant(one)
    ? participation.participants.find(({ id }) => id === one.id)?.principal
    : null;
  return {
    ...(agent === null || agent === undefined ? {} : { through: agent }),
    ...(beyond === null ? {} : { beyond }),
  };
}
