import type { CourtDay, Entry, Refusal, StreamKind } from '@xiezhi/kernel';
import { byLaw, technical } from '@xiezhi/kernel';
import type { AnyState, AuthorityStep, Beyond, CaseState, Participant } from '@xiezhi/record';
import { hasActedBefore, isPending } from '@xiezhi/record';
import type { Actor } from './actor.ts';
import { atServiceHall, byHotline, refusal, useCommand } from './rule.ts';
import { withinTheAuthority } from './rules/within-the-authority.ts';

/* CPL-62: an agent acts within the matters and the limits that the power of attorney names. */

/** At which step an act is done, by the name of its procedure; what is not here belongs to none and goes with every authority. */
const stepOfProcedure: Readonly<Record<string, AuthorityStep>> = {
  filing: 'pleadings',
  defence: 'pleadings',
  claims: 'pleadings',
  evidence: 'evidence',
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
export const beyondOf = (agent: Participant, { command, today }: Act): Beyond | null =>
  agent.role !== 'agent' ||
  (isPending(agent) && agent.lapsed === undefined) ||
  asksForNone(command, agent)
    ? null
    : withinTheAuthority({ agent, step: stepOf(command), today });

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
  /** By what the authority is limited: the day it ended, or the step that is not in it. */
  readonly agent: Participant;
  /** Of whoever is agent of several parties each that does not reach it, and the case as if that one did. */
  readonly each: readonly Pick<Limited, 'whole' | 'beyond' | 'agent'>[];
  /** They stand in the case otherwise as well: as a party, or as an agent whose authority reaches. */
  readonly standsOtherwise: boolean;
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
  /** Those reach, and the others of them do not. */
  const asIf = (reaching: readonly Participant[]): CaseState => ({
    ...state,
    participation: {
      ...participation,
      participants: participation.participants.map((one) => {
        if (!found.some(({ agent }) => agent.id === one.id)) return one;
        if (!reaching.includes(one))
          return { ...one, authority: 'pending', extent: one.extent ?? {} };
        return one.lapsed === undefined ? one : { ...one, authority: one.lapsed.authority };
      }),
    },
  });
  return {
    ...first,
    state: asIf([]),
    whole: asIf(found.map(({ agent }) => agent)),
    each: found.map((one) => ({ ...one, whole: asIf([one.agent]) })),
    standsOtherwise: mine.length > found.length,
  };
}

/** The same of any docket, as what a declaration may know of it. */
export function withinLimits(
  { kind, state }: At,
  actor: Actor,
  act: Act,
): { readonly state: AnyState; readonly limited?: Limited } {
  const limited = kind === 'case' ? limitedTo(state as CaseState, actor, act) : null;
  if (limited === null) return { state };
  return { state: isReceived(act.command) ? limited.whole : limited.state, limited };
}

/** Did they act here for a party until the authority ended, and are nothing in the case any more? */
export const actedOnce = ({ kind, state }: At, { person }: Actor): boolean =>
  kind === 'case' && person !== null && hasActedBefore((state as CaseState).participation, person);

interface At {
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

/** An agent whose authority is over sees no bill any more; who has a link pays by it, and the party makes one. */
export const paidByLink: Refusal = refusal('permission/pays-by-link', technical, [
  useCommand('fees.make-payment-link', 'party'),
  byHotline,
  atServiceHall,
]);

/** The mark on what somebody does for that party outside their authority. */
export function beyondIn(
  { participation }: CaseState,
  { person }: { readonly person: string },
  principal: string,
  act: Act,
): Pick<Extract<Entry['actor'], { kind: 'person' }>, 'beyond'> {
  const mine = participation.participants.filter(
    (one) => one.to === null && one.person === person && one.principal === principal,
  );
  const [first = null, ...more] = mine.map((one) => beyondOf(one, act));
  // Beside an authority that reaches, one that does not says nothing.
  return first === null || more.includes(null) ? {} : { beyond: first };
}
