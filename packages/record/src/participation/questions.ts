import type { CourtDay, Instant, PersonId, Side } from '@xiezhi/kernel';
import type { AuthorityStep, SpecialAct } from './extent.ts';
import { isAssistant } from './assisting.ts';
import { holdsAct, reachesStep } from './extent.ts';
import type { Grant, Participant, ParticipationState, Represented } from './shape.ts';

/** Takes part in the case of others: on no side, no party, and no part of the court. */
export const isProcuratorate = ({ role }: Pick<Participant, 'role'>): boolean =>
  role === 'procuratorate';

/** Of a body that examines something for the court: on no side, no part of the court, and reads what it was entrusted with. */
export const isAppraiser = ({ role }: Pick<Participant, 'role'>): boolean => role === 'appraiser';

interface Looked {
  readonly active: readonly Participant[];
  readonly parties: readonly Participant[];
  readonly takingPart: readonly Participant[];
  readonly procuratorates: readonly Participant[];
  readonly byId: ReadonlyMap<string, Participant>;
  /** Where each party stands in the order of the parties. */
  readonly places: ReadonlyMap<string, number>;
  readonly byPerson: ReadonlyMap<PersonId | null, readonly Participant[]>;
  readonly bySide: ReadonlyMap<Side | null, readonly Participant[]>;
  readonly byRole: ReadonlyMap<Participant['role'], readonly Participant[]>;
  readonly pending: readonly Participant[];
  readonly withoutAccount: readonly Participant[];
}

/** Every act of everybody asks these, and a case may have thousands of parties: made once for each state. */
const lookedAt = new WeakMap<ParticipationState, Looked>();

function look(state: ParticipationState): Looked {
  const known = lookedAt.get(state);
  if (known !== undefined) return known;
  const all = state.participants.filter((one) => one.to === null);
  const sides = all.filter((one) => one.side !== null && one.role !== 'agent');
  const procuratorate = all.filter(isProcuratorate);
  const byId = new Map(state.participants.map((one) => [one.id, one]));
  const made = {
    active: all,
    parties: sides,
    takingPart: [...sides, ...procuratorate],
    procuratorates: procuratorate,
    byId,
    places: new Map(sides.map(({ id }, place) => [id, place])),
    byPerson: Map.groupBy(all, (one) => one.person),
    bySide: Map.groupBy(sides, (one) => one.side),
    byRole: Map.groupBy(all, (one) => one.role),
    // Whoever stands by an agent has no authority of the party to show.
    pending: all.filter(
      (one) =>
        isPending(one) && !(isAssistant(one) && byId.get(one.principal ?? '')?.role === 'agent'),
    ),
    withoutAccount: all.filter(hasNoAccount),
  };
  lookedAt.set(state, made);
  return made;
}

/** Those whose participation has not ended. */
export const active = (state: ParticipationState): readonly Participant[] => look(state).active;

export const participantsOf = (
  state: ParticipationState,
  person: PersonId,
): readonly Participant[] => look(state).byPerson.get(person) ?? [];

export const parties = (state: ParticipationState): readonly Participant[] => look(state).parties;

/** The number by which the court writes to somebody; null where it knows none. */
export const reachedBy = (one: Participant | null | undefined): string | null =>
  one?.mobile ?? one?.accountMobile ?? null;

/** Who represents an organisation by its statute, or did, when it was this account that acted for it; null for everybody else. */
export const representedBy = (one: Participant, person: PersonId): string | null =>
  one.represented?.findLast((each) => each.person === person)?.name ??
  // Of a case that came from another court it is known who represents it, and not since when.
  (one.kind === 'organisation' && one.person === person ? one.representative : null);

/** Of an organisation: since when another represents it than did before (CPLI-51); null where nobody took anybody's place. */
export const anotherRepresentsSince = ({ represented }: Participant): Represented | null =>
  represented !== undefined && represented.length > 1 ? (represented.at(-1) ?? null) : null;

/** Is this one of the parties now? */
export const isParty = (state: ParticipationState, id: string): boolean =>
  look(state).places.has(id);

export const procuratorates = (state: ParticipationState): readonly Participant[] =>
  look(state).procuratorates;

/** Everybody who is asked whether a step is online and takes part in it: the parties, then a procuratorate (OLR-4.3.0). */
export const takingPart = (state: ParticipationState): readonly Participant[] =>
  look(state).takingPart;

export const partiesOf = (state: ParticipationState, side: Side): readonly Participant[] =>
  look(state).bySide.get(side) ?? [];

/** Those who take part now in this role. */
export const inRole = (
  state: ParticipationState,
  role: Participant['role'],
): readonly Participant[] => look(state).byRole.get(role) ?? [];

export const participant = (state: ParticipationState, id: string): Participant | null =>
  look(state).byId.get(id) ?? null;

/** Does this party ask for something: a plaintiff, or a third party with a claim of its own (CPL-59)? */
export const isClaiming = (
  { claimants }: ParticipationState,
  { id, side }: Pick<Participant, 'id' | 'side'>,
): boolean => side === 'plaintiff' || claimants.includes(id);

/** Third parties who claim something of their own of both sides (CPL-59). */
export const ownClaimants = (state: ParticipationState): readonly Participant[] =>
  parties(state).filter((one) => one.side === 'third-party' && isClaiming(state, one));

/** A party that was in the suit and is not any more: let go by a ruling, or followed by whoever took its place. */
const lettingGo: ReadonlySet<string> = new Set([
  'withdrawn',
  'deemed-withdrawn',
  'let-go',
  'heir',
  'successor',
]);

/**
 * The party with which somebody left the case: themselves, or the principal for whom they acted to the end. Null for
 * whoever takes part, and for an agent whose authority had ended before.
 */
export function leftParty(state: ParticipationState, one: Participant): Participant | null {
  if (one.ended === null || one.side === null) return null;
  const party = one.principal === null ? one : participant(state, one.principal);
  const ended = party?.ended ?? null;
  return ended !== null && lettingGo.has(ended.why) && one.ended.seq >= ended.seq ? party : null;
}

export const holder = (state: ParticipationState, role: 'judge' | 'clerk'): Participant | null =>
  inRole(state, role)[0] ?? null;

/** The division of the court that has the case; null while it is a filing, or where the court has no divisions. */
export const divisionOf = (state: ParticipationState): string | null =>
  holder(state, 'judge')?.division ?? null;

/**
 * CPL-285, CPL-286: has this party no domicile here, so that what was served on it on that day gives it longer? Who is found to
 * have one keeps the days of what was served before.
 */
export const livesAbroad = (
  { participants }: ParticipationState,
  id: string,
  servedOn: CourtDay,
): boolean => {
  const one = participants.find((each) => each.id === id);
  return (
    one?.domicile === 'abroad' || (one?.abroadUntil !== undefined && servedOn <= one.abroadUntil)
  );
};

/** The party itself, or an agent whose authority the court has seen. */
const actsFor = (one: Participant, participantId: string): boolean =>
  one.id === participantId || (one.principal === participantId && one.authority !== 'pending');

/** A guardian whom the court has seen to be one: acts by law, and not because anybody asked them to (CPL-60). */
export const isGuardian = ({ standing, authority }: Participant): boolean =>
  standing === 'guardian' && authority !== 'pending';

/** The parties whose guardian this person is. */
export const wardsOf = (state: ParticipationState, person: PersonId): readonly Participant[] => {
  const of = new Set(
    participantsOf(state, person)
      .filter(isGuardian)
      .map((one) => one.principal),
  );
  return of.size === 0 ? [] : parties(state).filter(({ id }) => of.has(id));
};

/** Is this an agent who has not yet shown that they may act? */
export const isPending = ({ authority }: Participant): boolean => authority === 'pending';

/**
 * Those without an account here: parties, and whoever acts for one by a paper that the court has seen (CPL-62). A code links
 * the case for each of them.
 */
export const withoutAccount = (state: ParticipationState): readonly Participant[] =>
  look(state).withoutAccount;

function hasNoAccount(one: Participant): boolean {
  return (
    one.person === null &&
    one.side !== null &&
    // Whoever represents others of its side is reached by the party's own code, and linked with it.
    one.chosen === undefined &&
    (one.role !== 'agent' || (one.authority !== null && !isPending(one)))
  );
}

/** Agents who handed in for a party and have not yet shown that they may (OOR-15.1.0). */
export const pendingAgents = (state: ParticipationState): readonly Participant[] =>
  look(state).pending;

/** Somebody named them and said how far; what they may not do is not theirs because they handed something in. */
const hasLimits = ({ extent, lapsed }: Participant): boolean =>
  extent !== undefined || lapsed !== undefined;

/** Did they hand in the complaint for another, and have shown no authority since? */
export const handedInForAnother = (one: Participant): boolean =>
  isPending(one) && one.side === 'plaintiff' && one.standing === null && !hasLimits(one);

/** Did the party of that side name this person, and say how far, so that what they do now lies outside it (CPL-62)? */
export const isOutsideFor = (
  state: ParticipationState,
  person: PersonId | null,
  side: Side,
): boolean =>
  (look(state).byPerson.get(person) ?? []).some(
    (one) => isPending(one) && one.side === side && hasLimits(one),
  );

/** Whoever handed in the complaint for another: until the case is registered, the filing is their paper. */
export const filedForAnother = (state: ParticipationState, person: PersonId | null): boolean =>
  (look(state).byPerson.get(person) ?? []).some(handedInForAnother);

/** Could another person with an account mend the complaint: for the plaintiff at that step, or as whoever handed it in? */
export const isMendedByOthers = (
  state: ParticipationState,
  person: PersonId | null,
  step: AuthorityStep,
): boolean =>
  look(state).active.some(
    (one) =>
      one.person !== null &&
      one.person !== person &&
      one.side === 'plaintiff' &&
      !isAssistant(one) &&
      (handedInForAnother(one) || (!isPending(one) && reachesStep(one, step))),
  );

/** Did this person, who hands in for that party, read the case when this came to it? Not after their last day was over. */
export const knewOf = (
  state: ParticipationState,
  person: PersonId | null,
  { party, at }: { readonly party: string; readonly at: Instant },
): boolean =>
  (look(state).byPerson.get(person) ?? []).some(
    ({ id, principal, lapsed }) =>
      (id === party || principal === party) && (lapsed === undefined || at < lapsed.at),
  );

/** Is all that this person is in the case an agent who has not yet shown that they may act? */
export const onlyPending = (state: ParticipationState, person: PersonId): boolean => {
  const mine = participantsOf(state, person);
  return mine.length > 0 && mine.every(isPending);
};

/** May this person hand in for that participant: also before their authority is shown; it is received and marked. */
export const handsInFor = (
  state: ParticipationState,
  person: PersonId,
  participantId: string,
): boolean =>
  speaksFor(state, person, participantId) ||
  pendingAgents(state).some((one) => one.person === person && one.principal === participantId);

/**
 * May this person act for that participant: as the party itself, or as an agent whose principal it is. The step matters of what was
 * handed in before; an act of now meets the limits of an authority where it is planned.
 */
export function speaksFor(
  state: ParticipationState,
  person: PersonId,
  participantId: string,
  step: AuthorityStep | null = null,
): boolean {
  return participantsOf(state, person).some(
    (one) => actsFor(one, participantId) && reachesStep(one, step),
  );
}

/** The ids under which somebody may stand for a party: their own, and their principal's. */
const idsOf = (
  one: Participant,
  counts: (one: Participant, id: string) => boolean,
): readonly string[] =>
  [one.id, ...(one.principal === null ? [] : [one.principal])].filter((id) => counts(one, id));

/** The parties of these ids, each once, in the order of the parties. */
function partiesWith(state: ParticipationState, ids: readonly string[]): readonly Participant[] {
  const { parties: sides, places } = look(state);
  return [...new Set(ids.map((id) => places.get(id)))]
    .filter((place) => place !== undefined)
    .sort((left, right) => left - right)
    .map((place) => sides[place] as Participant);
}

/** The parties for whom this person may act here: as the party, or as an agent whose principal it is. */
export function principalsOf(
  state: ParticipationState,
  person: PersonId | null,
): readonly Participant[] {
  if (person === null) return [];
  // From what the person holds, which is little, to the parties, who may be thousands.
  const ids = participantsOf(state, person).flatMap((one) => idsOf(one, actsFor));
  return partiesWith(state, ids);
}

/** For whom of those taking part this person speaks: the parties as above, and a procuratorate as its prosecutor. */
export const voicesOf = (
  state: ParticipationState,
  person: PersonId | null,
): readonly Participant[] =>
  person === null
    ? []
    : [
        ...principalsOf(state, person),
        ...procuratorates(state).filter((one) => one.person === person),
      ];

/** The parties for whom this person may hand in, also before their authority is shown: from what the person holds to them. */
export function handingInFor(
  state: ParticipationState,
  person: PersonId | null,
): readonly Participant[] {
  if (person === null) return [];
  return partiesWith(
    state,
    participantsOf(state, person).flatMap((one) => idsOf(one, () => true)),
  );
}

/** Does this person act for a party of that side: as the party, or as the agent of one. */
export const speaksForSide = (
  state: ParticipationState,
  person: PersonId | null,
  side: Side,
): boolean => principalsOf(state, person).some((one) => one.side === side);

/** May this person do what takes special authority for that side: a party may, and an agent whose authority names it (CPL-62). */
export const hasSpecialAuthority = (
  state: ParticipationState,
  person: PersonId | null,
  side: Side,
  act: SpecialAct,
): boolean =>
  active(state).some(
    (one) =>
      person !== null &&
      one.person === person &&
      one.side === side &&
      (one.role !== 'agent' || holdsAct(one, act)),
  );

/** May this person do that act for that party: the party itself, or an agent whose special authority names it (CPL-62). */
export const mayActSpecially = (
  state: ParticipationState,
  person: PersonId | null,
  participantId: string,
  act: SpecialAct,
): boolean =>
  person !== null &&
  participantsOf(state, person).some(
    (one) => one.id === participantId || (one.principal === participantId && holdsAct(one, act)),
  );

/** Did this person act for a party of the case, by an authority that was ended, and take no part now? */
export const hasActedBefore = (state: ParticipationState, person: PersonId): boolean =>
  participantsOf(state, person).length === 0 &&
  state.participants.some(
    (one) =>
      one.person === person &&
      one.role === 'agent' &&
      one.to !== null &&
      (!isPending(one) || one.lapsed !== undefined),
  );

/** Was all that this person did here, who takes part no more, done as somebody's assistant? */
export const onlyAssisted = (state: ParticipationState, person: PersonId): boolean =>
  state.participants.every(
    (one) => one.person !== person || one.role !== 'agent' || isAssistant(one),
  );

/**
 * Authority that was given and waits for an answer, while the party it comes from takes part, and, of a representative of many, the party that
 * was chosen, by the account it was chosen with: whoever is its head no more has nothing to answer.
 */
export const openGrants = (state: ParticipationState): readonly Grant[] =>
  state.grants.filter(
    (one) =>
      one.answer === null &&
      active(state).some(({ id }) => id === one.principal) &&
      (one.chosen === undefined ||
        (isParty(state, one.chosen) &&
          state.participants.find(({ id }) => id === one.chosen)?.person === one.person)),
  );

/**
 * Everybody with an account who may act for that party at this step, each once, whatever they are to it: the party first, then the
 * agents.
 */
export const speakersFor = (
  state: ParticipationState,
  participantId: string,
  step: AuthorityStep | null = null,
): readonly PersonId[] =>
  [...new Set(standingFor(state, participantId, step).map((one) => one.person))].filter(
    (person) => person !== null,
  );

/** The same as they stand in the case. */
export const standingFor = (
  state: ParticipationState,
  participantId: string,
  step: AuthorityStep | null = null,
): readonly Participant[] =>
  active(state).filter(
    (one) => one.person !== null && actsFor(one, participantId) && reachesStep(one, step),
  );
