import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { divisionOf, filingEnd, isCauseUnknown, partiesOf, suitEnd } from '@xiezhi/record';
import type { Actor, Told } from '../framework/index.ts';
import { divisionsOf, fromOutside } from '../framework/index.ts';
import { countersOf, isForCounter } from './counter.ts';
import type { EarlierSuit, Suit } from './rules/like-cases.ts';
import { likeCases, onlyThese } from './rules/like-cases.ts';

/*
 * What the same people brought before for the same cause; for whatever cause where one of the two names none. The list
 * comes from a port, which answers with suits that one of `people` brought: nobody learns here of a case in which they are
 * nothing. The court itself also asks by `named`, since whoever comes to the counter has no account to be found by.
 */

const port = 'earlier-suits';

type Named = Readonly<Record<'plaintiffs' | 'defendants', readonly string[]>>;
const nobodyNamed: Named = { plaintiffs: [], defendants: [] };

/** The names that stand in these fields of a form, as far as they are written. */
const namesIn = (...given: readonly unknown[]): readonly string[] =>
  given.flat().flatMap((one) => {
    const { name } = (one ?? {}) as { readonly name?: unknown };
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });

/** Asked of whoever is about to hand in; by the cause's name, which the need before this one finds. */
export const suitsOfWriter = fromOutside<readonly EarlierSuit[]>(
  port,
  ({ actor, input, facts }) => {
    // Where another court receives it, what counts is the one that decides.
    const court = input?.['jurisdiction'] ?? input?.['court'];
    const named = facts?.['causeName'];
    const cause = typeof named === 'string' ? named : null;
    if (typeof court !== 'string' || (cause === null && input?.['causeUnknown'] !== true))
      return null;
    const about = { court, cause, besides: null };
    if (isForCounter(input))
      return countersOf(actor).some((one) => one === court)
        ? {
            ...about,
            people: [],
            named: {
              plaintiffs: namesIn(input?.['plaintiff'], input?.['coPlaintiffs']),
              defendants: namesIn(input?.['defendants']),
            },
          }
        : null;
    return actor.person === null ? null : { ...about, people: [actor.person], named: nobodyNamed };
  },
);

/** The same of an application: which of them are of its kind is known once the form says which that is. */
export const applicationsOfWriter = fromOutside<readonly EarlierSuit[]>(
  port,
  ({ actor, input }) => {
    const court = input?.['jurisdiction'] ?? input?.['court'];
    return actor.person !== null && !isForCounter(input) && typeof court === 'string'
      ? { people: [actor.person], named: nobodyNamed, court, cause: null, besides: null }
      : null;
  },
);

/** Asked of a complaint under review: who brought it, or handed it in. */
export const suitsOfPlaintiffs = fromOutside<readonly EarlierSuit[]>(port, ({ stream, state }) => {
  const { filing, participation } = state as CaseState;
  const { court, causeName, submittedBy, status } = filing;
  if (court === null || causeName === null || status === 'registered') return null;
  const cause = isCauseUnknown(filing) ? null : causeName;
  const people = partiesOf(participation, 'plaintiff').flatMap(({ person }) => person ?? []);
  const asked = [...new Set([...people, ...(submittedBy === null ? [] : [submittedBy])])];
  const named = {
    plaintiffs: partiesOf(participation, 'plaintiff').map(({ name }) => name),
    defendants: partiesOf(participation, 'defendant').map(({ name }) => name),
  };
  return { people: asked, named, court, cause, besides: stream };
});

/** Told to whoever is about to hand in the same once more. They may have good reason, and insist. */
export const warnedOfLike = (
  suit: Suit,
  earlier: readonly EarlierSuit[] | null,
  cause: string | undefined,
): readonly Told[] =>
  told(suit, cause === undefined, likeCases({ suit, earlier: ofKind(earlier, null) }));

/** The same at the counter: whoever takes it in is led to those that they may open, and of others learns how many there are. */
export const warnedAtCounter = (
  suit: Suit,
  earlier: readonly EarlierSuit[] | null,
  cause: string | undefined,
  at: { readonly actor: Actor; readonly court: string },
): readonly Told[] =>
  withinReach(
    suit,
    cause === undefined,
    likeCases({ suit, earlier: ofKind(earlier, null) }),
    at,
  ).map((one) => ({ ...one, code: `brought-${one.code}` }));

/** The same of an application, among those of its kind; of one that is against nobody there is nothing to compare. */
export const warnedOfLikeApplication = (
  suit: Suit,
  earlier: readonly EarlierSuit[] | null,
  kind: string,
): readonly Told[] => told(suit, false, likeCases({ suit, earlier: ofKind(earlier, kind) }));

const ofKind = (earlier: readonly EarlierSuit[] | null, kind: string | null) =>
  (earlier ?? []).filter((one) => (one.application ?? null) === kind);

/** Told to the reviewer: where those lie that they may open, and how many there are besides. */
export function toldOfLike(
  state: CaseState,
  actor: Actor,
  earlier: readonly EarlierSuit[] | null,
): readonly Told[] {
  const { participation, filing } = state;
  const suit = {
    plaintiffs: partiesOf(participation, 'plaintiff'),
    defendants: partiesOf(participation, 'defendant'),
  };
  // The case it was separated from is told as such, and is not the same suit once more.
  const whence = filing.transferred?.separated === undefined ? null : filing.transferred.stream;
  const like = likeCases({
    suit,
    earlier: ofKind(earlier, filing.application?.kind ?? null),
  }).filter(({ stream }) => stream !== whence);
  return withinReach(suit, isCauseUnknown(filing), like, { actor, court: filing.court });
}

function withinReach(
  suit: Suit,
  causeUnknown: boolean,
  like: readonly EarlierSuit[],
  { actor, court }: { readonly actor: Actor; readonly court: string | null },
): readonly Told[] {
  const reaches = ({ division }: EarlierSuit): boolean =>
    actor.offices.some(
      (one) => one.court === court && divisionsOf(one)?.includes(division) !== false,
    );
  const mine = like.filter(reaches);
  const others = like.length - mine.length;
  return [
    ...told(suit, causeUnknown, mine),
    ...(others === 0 ? [] : [{ code: 'like-elsewhere', facts: { count: others } }]),
  ];
}

/** Where one of the two names no cause, no more is known than that the people are the same. */
const told = (suit: Suit, causeUnknown: boolean, like: readonly EarlierSuit[]): readonly Told[] =>
  (['like-case', 'like-parties'] as const).flatMap((code) => {
    const ofThese = like.filter(
      (one) => (causeUnknown || one.causeUnknown) === (code === 'like-parties'),
    );
    // Together those of which the same is to be said; not all of a side need be the same.
    const alike = Map.groupBy(ofThese, (one) => JSON.stringify(onlyThese(suit, one)));
    return [...alike.values()].flatMap((some): readonly Told[] => {
      const [first] = some;
      return first === undefined
        ? []
        : [
            {
              code,
              facts: {
                days: some.map(({ submittedOn }) => submittedOn),
                ...onlyThese(suit, first),
              },
              cases: some.map(({ stream, number }) => ({ stream, label: number })),
            },
          ];
    });
  });

/** What a suit is for the comparison; null where it ended without one. For the port, which reads the dockets. */
export function earlierSuit(stream: StreamId, state: CaseState): EarlierSuit | null {
  const { filing, participation } = state;
  const number = filing.caseNumber ?? filing.receipt;
  const { submittedAt } = filing;
  if (number === null || submittedAt === null || filingEnd(filing) !== null) return null;
  // Taken back, it can be brought again.
  const end = suitEnd(state);
  if (end !== null && !['terminated', 'transferred', 'mediated'].includes(end.how)) return null;
  return {
    stream,
    division: divisionOf(participation),
    number,
    submittedOn: courtDayOf(submittedAt),
    causeUnknown: isCauseUnknown(filing),
    ...(filing.application === null ? {} : { application: filing.application.kind }),
    plaintiffs: partiesOf(participation, 'plaintiff'),
    defendants: partiesOf(participation, 'defendant'),
  };
}
