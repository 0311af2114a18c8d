import type { Entry, Label, PersonId, StreamKind } from '@xiezhi/kernel';
import type { AnyState, CaseState, Left, Participant } from '@xiezhi/record';
import {
  filedForAnother,
  handedInForAnother,
  holder,
  isPending,
  isAppraiser,
  isProcuratorate,
  leftBy,
  letsGo,
  onlyPending,
  workOfStanding,
  participantsOf,
  readsForAReason,
} from '@xiezhi/record';
import type { Actor, Role } from './actor.ts';
import { isHead, postsAtTheCounter, rolesIn } from './actor.ts';

/* Who reads what. The same rules stand, apart from these, in test/authorisation/reading.cedar; a test compares the two. */

const everyLabel: ReadonlySet<Label> = new Set<Label>([
  'public',
  'parties',
  'court',
  'side:plaintiff',
  'side:defendant',
  'side:third-party',
]);

type Told = Pick<Entry, 'seq' | 'kind' | 'actor' | 'body'>;
type Labels = ReadonlySet<Label>;
const saidIn = ({ body }: Pick<Told, 'body'>) => body as Readonly<Record<string, unknown>>;
/** What is read in every entry of a stream, and what in some entries besides. */
interface Grounds {
  readonly widest: Labels;
  readonly of: (entry: Told) => Labels;
}

/** The labels this actor may read in this stream, in whatever entry. Nobody sees a part whose label is not here. */
export const labelsFor = (actor: Actor, kind: StreamKind, key: string, state: AnyState): Labels =>
  groundsOf(actor, kind, key, state).widest;

/**
 * The labels this actor may read in one entry: for most readers the same in all. The cashier's office reads what any side
 * was asked and paid, and nothing else of it; whoever has not shown the authority by which they are in the case
 * reads what they handed in themselves, what is said about them, and, where they handed in the complaint, what the court
 * said of the filing. Whoever was let go reads what was there until then, and after it what concerns them alone.
 */
export const labelsOfEntries = (
  actor: Actor,
  kind: StreamKind,
  key: string,
  state: AnyState,
): ((entry: Told) => Labels) => groundsOf(actor, kind, key, state).of;

const open: Labels = new Set<Label>(['public']);
const same = (labels: Labels): Grounds => ({ widest: labels, of: () => labels });

function groundsOf(actor: Actor, kind: StreamKind, key: string, state: AnyState): Grounds {
  const { person } = actor;
  if (actor.kind !== 'person') return same(everyLabel);
  if (person === null || kind === 'court' || kind === 'rulebook') return same(open);
  const roles = rolesIn(actor, kind, key, state);
  if (kind === 'feedback') return same(new Set([...open, ...labelsOfFeedback(person, roles)]));
  if (kind === 'person') return same(new Set([...open, ...labelsOfAccount(person, roles)]));
  const at = state as CaseState;
  const mine = participantsOf(at.participation, person).filter(
    (one) => one.side !== null || isProcuratorate(one) || isAppraiser(one),
  );
  const always = new Set([
    ...open,
    ...labelsOfSides(person, opening(at, mine)),
    ...labelsOfPosts(actor, roles, at),
  ]);
  const also: Labels = new Set([...always, ...labelsBesides(person, roles, mine)]);
  const besides = roles.has('finance-officer')
    ? ({ kind: of }: Told): boolean => isOfFees(of)
    : (entry: Told): boolean => concerns(entry, person, at);
  // What it hands in the court reads before the parties do (EVR-36); it reads its own, and no side's because of it.
  const work: readonly Label[] = ['parties', 'court', `person:${person}`];
  const examines =
    mine.some(isAppraiser) && mine.every((one) => isPending(one) || isAppraiser(one));
  return withWhatWas(
    also.size === always.size
      ? same(always)
      : {
          widest: also,
          of: (entry) => {
            const labels = besides(entry) ? also : always;
            return examines &&
              !roles.has('finance-officer') &&
              isOfTheirWork(saidIn(entry), person, at.participation)
              ? new Set([...labels, ...work])
              : labels;
          },
        },
    person,
    at,
  );
}

/** And what of each entry is theirs since they were in the suit when it was made. */
function withWhatWas(now: Grounds, person: PersonId, at: CaseState): Grounds {
  const left = leftBy(at, person);
  if (left.length === 0) return now;
  const and = (labels: Labels, of: readonly Left[]): Labels =>
    new Set([
      ...labels,
      ...labelsOfSides(
        person,
        of.map(({ one }) => one),
      ),
    ]);
  return {
    widest: and(now.widest, left),
    of: (entry) =>
      and(
        now.of(entry),
        left.filter((one) => entry.seq <= one.until || isOf(entry, one, at)),
      ),
  };
}

/** Is it about the party that left: who took its place, the ruling that let it go, what is served on it. */
function isOf({ body }: Told, { party }: Left, { documents, service }: CaseState): boolean {
  const said = body as Readonly<Record<string, unknown>>;
  return (
    [said['participant'], said['addressee'], said['former']].includes(party.id) ||
    documents.papers.some(
      (one) => one.id === said['paper'] && (one.addressee === party.id || letsGo(one, party)),
    ) ||
    service.services.some((one) => one.id === said['service'] && one.addressee === party.id)
  );
}

/**
 * Through which of their standings a case opens to somebody: those that are shown. A link that shows no authority opens
 * nothing (CPL-62); but until the case is registered there is nothing in it but the complaint, which whoever handed it
 * in for another follows and mends.
 */
function opening({ filing }: CaseState, mine: readonly Participant[]): readonly Participant[] {
  const shown = mine.filter((one) => !isPending(one) && !isAppraiser(one));
  return shown.length > 0 || filing.registeredAt !== null ? shown : mine.filter(handedInForAnother);
}

/** What is said to the court about itself: whoever said it, and whoever deals with it. */
function labelsOfFeedback(person: PersonId, roles: ReadonlySet<Role>): readonly Label[] {
  if (roles.has('self')) return ['parties', `person:${person}`];
  return (['president', 'administrator', 'filing-reviewer'] as const).some((post) =>
    roles.has(post),
  )
    ? ['parties']
    : [];
}

/** In entries of which {@link groundsOf} says that they are theirs. Beside a standing that is shown, an unshown one is silent. */
const labelsBesides = (
  person: PersonId,
  roles: ReadonlySet<Role>,
  mine: readonly Participant[],
): readonly Label[] => {
  // Whoever pays, for a claim, a counterclaim or an appeal: the money comes to one desk.
  if (roles.has('finance-officer')) return ['side:plaintiff', 'side:defendant', 'side:third-party'];
  return mine.every((one) => isPending(one) || isAppraiser(one)) ? labelsOfSides(person, mine) : [];
};

const labelsOfSides = (person: PersonId, standings: readonly Participant[]): readonly Label[] =>
  // A procuratorate stands on no side: it reads what all parties read (OLR-4.3.0).
  standings.flatMap(({ side }): Label[] => [
    'parties',
    ...(side === null ? [] : [`side:${side}` as const]),
    `person:${person}`,
  ]);

function labelsOfAccount(person: PersonId, roles: ReadonlySet<Role>): readonly Label[] {
  if (roles.has('self')) return ['court', `person:${person}`];
  return [...postsAtTheCounter].some((post) => roles.has(post)) ? ['court'] : [];
}

/** Was it made by them, does it speak of them as of somebody on a side, or of the complaint that they handed in. */
const concerns = (
  { kind, actor: by, body }: Told,
  person: PersonId,
  { participation }: CaseState,
): boolean =>
  (by.kind === 'person' && by.person === person) ||
  (saidOfTheFiling.has(kind) && filedForAnother(participation, person)) ||
  participantsOf(participation, person).some(
    ({ id, side, role }) =>
      (side !== null || isAppraiser({ role })) &&
      (body as Readonly<Record<string, unknown>>)['participant'] === id,
  );

/** Of what was entrusted to a body its people read what bears its mark, and nothing else of the case (OOR-28.2.1). */
const isOfTheirWork = (
  body: Readonly<Record<string, unknown>>,
  person: PersonId,
  participation: CaseState['participation'],
): boolean =>
  participantsOf(participation, person).some(
    (one) => isAppraiser(one) && body['commission'] === workOfStanding(one.id),
  );

/**
 * What a post reads of a case. The bench reads all of it, and whoever reviews the filing until there is a bench. A head
 * of the court who has given a reason reads what all parties read, nothing of one side and no draft of a judge. The
 * cashier's office reads what was asked and paid, and that is said of entries.
 */
function labelsOfPosts(
  { person, asksAt }: Actor,
  roles: ReadonlySet<Role>,
  state: CaseState,
): Iterable<Label> {
  if (roles.has('judge') || roles.has('clerk') || roles.has('filing-judge')) return everyLabel;
  if (roles.has('filing-reviewer'))
    return holder(state.participation, 'judge') === null ? everyLabel : ['parties'];
  const reason =
    isHead(roles) &&
    person !== null &&
    asksAt !== undefined &&
    readsForAReason(state.reading, person, asksAt);
  return reason ? ['parties'] : [];
}

/** Entries and commands of the one procedure that concerns the cashier's office. */
export const isOfFees = (name: string): boolean => name.startsWith('fees.');

/** Is the case open to this actor as the cashier's office and in no other way? A head who has given no reason is not. */
export const readsOnlyFees = (actor: Actor, state: CaseState): boolean =>
  rolesIn(actor, 'case', '', state).has('finance-officer') &&
  !labelsFor(actor, 'case', '', state).has('parties');

/** Is the case open to this actor as one of those who examine something for it, and in no other way? */
export const readsOnlyWork = (actor: Actor, { participation }: CaseState): boolean => {
  const mine = actor.person === null ? [] : participantsOf(participation, actor.person);
  return mine.length > 0 && mine.every(isAppraiser);
};

/** What the court says to whoever handed in a complaint, up to its registration. */
const saidOfTheFiling: ReadonlySet<string> = new Set([
  'filing.CorrectionRequested',
  'filing.Explained',
  'filing.Returned',
  'filing.AcceptanceRefused',
  'filing.Reopened',
  'filing.LeftClosed',
  'filing.WaitExtended',
  'filing.Registered',
]);

/**
 * Does this actor know of the case only by an authority that the court has not seen? Until the case is registered there
 * is nothing in it but the complaint, which whoever handed it in follows and mends.
 */
export const readsOnlyOwn = (actor: Actor, { participation, filing }: CaseState): boolean =>
  actor.person !== null &&
  onlyPending(participation, actor.person) &&
  (filing.registeredAt !== null || !filedForAnother(participation, actor.person));
