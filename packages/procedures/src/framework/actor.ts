import type { ActorRef, CourtId, Instant, PersonId, StreamKind } from '@xiezhi/kernel';
import { isFreeHere } from '@xiezhi/law';
import type { AnyState, CaseRole, CaseState, FeedbackState, Post, StateOf } from '@xiezhi/record';
import {
  divisionOf,
  filingEnd,
  isAppraiser,
  isProcuratorate,
  isUnanswered,
  leftBy,
  openObjectionsToService,
  participantsOf,
} from '@xiezhi/record';

/**
 * What `by` may name. A case role is held by participation, a post by office; `filing-judge` is any judge of the court
 * where a ruling on a filing, or on what came after it ended, is asked for; `person` is anybody signed in,
 * `visitor` anybody at all, `self` the holder of the person stream, or whoever said what a feedback stream holds, `rule` a reaction, `clock` the timer,
 * `system` the court's own machine reporting what happened (a paper rendered, a message delivered).
 */
export type Role =
  CaseRole | Post | 'filing-judge' | 'visitor' | 'person' | 'self' | 'rule' | 'clock' | 'system';

export interface HeldOffice {
  readonly court: CourtId;
  readonly post: Post;
  readonly division: string | null;
}

/** Whoever gives a command, as the court knows them at that moment. */
export interface Actor {
  readonly kind: 'person' | 'rule' | 'clock' | 'system';
  readonly id: string;
  readonly person: PersonId | null;
  readonly name: string;
  /** How sure the court is of the account's holder: 0–3. */
  readonly level: number;
  /** How sure it is of who sits there now; raised by step-up for acts that ask for it (OLR-7.3.1). */
  readonly session: number;
  /** When they last showed it: signed in, or confirmed once more. */
  readonly confirmedAt?: Instant;
  /** How and when they came in: what is asked of them once more is something else. */
  readonly came?: { readonly by: string; readonly at: Instant };
  readonly frozen: boolean;
  /** Of an act that somebody else wrote down for them, and that they hand in themselves: who. */
  readonly prepared?: { readonly person: PersonId; readonly name: string };
  /** The moment at which they ask: what may be read for a while is read until then. */
  readonly asksAt?: Instant;
  readonly offices: readonly HeldOffice[];
}

export const visitor = (session: string): Actor => ({
  kind: 'person',
  id: `visitor:${session}`,
  person: null,
  name: '',
  level: 0,
  session: 0,
  frozen: false,
  offices: [],
});

const machine = (kind: 'rule' | 'clock' | 'system', id: string): Actor => ({
  kind,
  id: `${kind}:${id}`,
  person: null,
  name: '',
  level: 3,
  session: 3,
  frozen: false,
  offices: [],
});
export const ruleActor = (rule: string): Actor => machine('rule', rule);
export const clockActor: Actor = machine('clock', 'court');
export const systemActor = (part: string): Actor => machine('system', part);

/** Everything this actor is towards this stream. */
export function rolesIn(
  actor: Actor,
  kind: StreamKind,
  key: string,
  state: AnyState,
): ReadonlySet<Role> {
  const roles = new Set<Role>(['visitor']);
  if (actor.kind !== 'person') return new Set([actor.kind]);
  if (actor.person === null) return roles;
  roles.add('person');
  if (kind === 'person') {
    if (key === actor.person) roles.add('self');
    // A person belongs to no court: at every counter somebody can look at an id card. Never at one's own.
    else
      for (const office of actor.offices)
        if (postsAtTheCounter.has(office.post)) roles.add(office.post);
  }
  if (kind === 'case') {
    const mine = participantsOf((state as CaseState).participation, actor.person);
    // CPL-47: whoever stands on a side of a case is no court to it: neither by a post nor by having been assigned.
    // Nor is the prosecutor who takes part in it, or whoever examines something for it.
    const sides = mine.filter(
      (one) => one.side !== null || isProcuratorate(one) || isAppraiser(one),
    );
    // Nor is whoever was a party until it was let go: what they may still do is read.
    const sided = sides.length > 0 || leftBy(state as CaseState, actor.person).length > 0;
    for (const one of sided ? sides : mine) roles.add(one.role);
    if (!sided) addPosts(roles, actor, state as CaseState);
  }
  if (kind === 'court') for (const one of actor.offices) if (one.court === key) roles.add(one.post);
  // The book of the whole country is kept by whoever keeps a court.
  if (kind === 'rulebook') for (const one of actor.offices) roles.add(one.post);
  if (kind === 'feedback') addDesk(roles, actor, (state as StateOf<'feedback'>).feedback);
  return roles;
}

/** Is this person a party to the case, or acts in it for one, or did until the party was let go? */
export const standsOnASide = (state: CaseState, person: PersonId): boolean =>
  participantsOf(state.participation, person).some(
    (one) => one.side !== null || isAppraiser(one),
  ) || leftBy(state, person).length > 0;

/** Does one stand on a side of this case on which the other does not, or did until they were let go? */
export const standsElsewhere = (state: CaseState, one: PersonId, other: PersonId): boolean => {
  const sides = (person: PersonId): ReadonlySet<string | null> =>
    new Set([
      ...participantsOf(state.participation, person).map(({ side }) => side),
      ...leftBy(state, person).map(({ one: { side } }) => side),
    ]);
  const theirs = sides(other);
  return [...sides(one)].some((side) => side !== null && !theirs.has(side));
};

/** CPL-47: what somebody would be as the court, by a post or by having been assigned, if they stood on no side of this case. */
export function withheldRoles(actor: Actor, kind: StreamKind, state: AnyState): ReadonlySet<Role> {
  const roles = new Set<Role>();
  if (kind !== 'case' || actor.person === null || !standsOnASide(state as CaseState, actor.person))
    return roles;
  const { participation } = state as CaseState;
  for (const one of participantsOf(participation, actor.person))
    if (one.side === null && !isProcuratorate(one) && !isAppraiser(one)) roles.add(one.role);
  addPosts(roles, actor, state as CaseState);
  return roles;
}

/**
 * Whoever said it, and the posts that deal with it. Nobody who is named in it has any part in it, and nobody answers
 * what they said themselves.
 */
function addDesk(
  roles: Set<Role>,
  actor: Actor,
  { court, from, desk, named, excluded }: FeedbackState,
): void {
  if (from !== null && from === actor.person) roles.add('self');
  else if (
    (actor.name === '' || !named.includes(actor.name)) &&
    (actor.person === null || !excluded.includes(actor.person))
  )
    for (const one of actor.offices)
      if (one.court === court && desk.includes(one.post)) roles.add(one.post);
}

/** Heads of the court: they know of the cases they reach, and read one for a reason (`reading.open`). */
export const isHead = (roles: ReadonlySet<Role>): boolean =>
  roles.has('president') || roles.has('division-head');

/** Posts that meet a person who stands before them: they check papers, and the administrator freezes and releases. */
export const postsAtTheCounter: ReadonlySet<Post> = new Set<Post>([
  'administrator',
  'filing-reviewer',
  'clerk',
]);

/**
 * No case is assigned before it is registered; the ruling on that is for the judges of the court together, and so is whose act
 * a complaint is of which somebody says that it was not theirs. An application that was accepted has no judge here either: both
 * that and what is said against a service stay with them. Its later papers are passed on by the reviewer.
 */
export const rulesOnAcceptance = ({
  filing,
  attribution,
  service,
}: Pick<CaseState, 'filing' | 'attribution' | 'service'>): boolean =>
  filing.registeredAt === null &&
  (attribution.challenges.some(({ decided }) => decided === null) ||
    openObjectionsToService(service).length > 0 ||
    (filing.acceptedOn === null &&
      (filing.proposal !== null || filing.later.length > 0 || isUnanswered(filing))));

const holdsPost = (actor: Actor, court: string | null, post: Post): boolean =>
  actor.offices.some((one) => one.court === court && one.post === post);

/** Under which roles the holder of a post finds the tasks of cases that are nobody's own. */
export const taskRolesOf = (post: Post): readonly Role[] =>
  post === 'judge'
    ? ['filing-judge']
    : reachesCases(post) || post === 'administrator'
      ? [post]
      : [];

function addPosts(roles: Set<Role>, actor: Actor, state: CaseState): void {
  const { filing, participation } = state;
  const division = divisionOf(participation);
  const { application } = filing;
  const free = application !== null && isFreeHere(application.kind);
  const billed = filing.caseNumber !== null && filingEnd(filing) === null && !free;
  for (const office of actor.offices) {
    const reaches = divisionsOf(office)?.includes(division) !== false;
    if (office.court === filing.court && reaches && (billed || !onlyBilled(office)))
      roles.add(office.post);
  }
  if (rulesOnAcceptance(state) && holdsPost(actor, filing.court, 'judge'))
    roles.add('filing-judge');
}

/**
 * The cases of its court that a post reaches, by their division (`null`: a filing, not yet with any): `null` for all
 * of them, none for a post that reaches no case but by assignment. Being the court's judge or clerk gives nothing in a
 * case, only being assigned does; and an administrator sets a court up and knows of no case. The one answer for acts,
 * reading and lists.
 */
export function divisionsOf({ post, division }: HeldOffice): readonly (string | null)[] | null {
  switch (post) {
    case 'president':
    case 'finance-officer':
      return null;
    case 'division-head':
      return division === null ? [] : [division];
    case 'filing-reviewer':
      return division === null ? [null] : [null, division];
    case 'administrator':
    case 'judge':
    case 'judge-assistant':
    case 'clerk':
      return [];
  }
}

/**
 * The cashier's office knows of a suit from its number on: before that nothing is billed, and it is nobody's to know of; nor
 * is a complaint that was refused, whose ruling has a number, or an application for which nothing is paid here.
 */
export const onlyBilled = ({ post }: Pick<HeldOffice, 'post'>): boolean =>
  post === 'finance-officer';

/** Posts that know of cases without being assigned to them; of which ones, see {@link divisionsOf}. */
export const reachesCases = (role: Role): boolean =>
  ['president', 'finance-officer', 'division-head', 'filing-reviewer'].includes(role);

export function actorRef(actor: Actor, roles: ReadonlySet<Role>, by: readonly Role[]): ActorRef {
  if (actor.kind === 'clock') return { kind: 'clock' };
  if (actor.kind !== 'person') return { kind: 'rule', rule: actor.id };
  const role = by.find((one) => roles.has(one)) ?? 'visitor';
  return {
    kind: 'person',
    person: (actor.person ?? actor.id) as PersonId,
    role,
    ...(actor.prepared === undefined ? {} : { prepared: actor.prepared }),
  };
}
