import type { Instant, StreamId } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf, momentAtCourt } from '@xiezhi/kernel';
import type { CaseState, Hearing } from '@xiezhi/record';
import { holder, standing, suitEnd } from '@xiezhi/record';
import type { NeedContext } from '../framework/index.ts';
import { fromOutside } from '../framework/index.ts';
import { endOf, heldFor, overlap, roomName } from './rooms.ts';
import type { Place } from './rooms.ts';

/*
 * What else the bench of a case, and the room it wants, are fixed for. Each case knows its own sittings alone, so the list
 * comes from a port, which reads the other dockets; what is made of it is decided here.
 */

export const benchRoles = ['judge', 'clerk'] as const;

/** A sitting of another case that is fixed and has not been held. */
export interface OtherSitting {
  readonly stream: StreamId;
  readonly number: string;
  readonly at: Instant;
  readonly minutes: number;
  readonly place: string;
  readonly onlineOnly: boolean;
  /** Who sits in it, by the account. */
  readonly bench: readonly string[];
}

/** How long it may be planned for, in minutes. */
export const lengths = ['30', '60', '90', '120', '180', '240', '360', '480'] as const;

/** What the form asks for, as a sitting takes it up. */
export const wanted = (input: {
  readonly at: string;
  readonly minutes?: string | undefined;
  readonly place: string;
  readonly elsewhere?: string | undefined;
  readonly onlineOnly?: boolean | undefined;
}): Place => ({
  at: momentAtCourt(input.at),
  minutes: Number(input.minutes ?? '60'),
  place: input.place === elsewhere ? (input.elsewhere ?? '') : input.place,
  onlineOnly: input.onlineOnly === true,
});

/** Chosen in place of a room: the place is written out. */
export const elsewhere = 'elsewhere';

const benchOf = ({ participation }: Pick<CaseState, 'participation'>) =>
  benchRoles.flatMap((role) => {
    const one = holder(participation, role);
    return one?.person === undefined || one.person === null
      ? []
      : [{ role, person: one.person, name: one.name }];
  });

/** Sittings of one docket that still take up people and a room. For the port, which reads the dockets. */
export function sittingsAhead(stream: StreamId, state: CaseState): readonly OtherSitting[] {
  const { filing, judgment, hearing } = state;
  if (judgment.closedOn !== null || suitEnd(state) !== null) return [];
  const number = filing.caseNumber ?? filing.receipt ?? '';
  const bench = benchOf(state).map(({ person }) => person);
  return standing(hearing)
    .filter(({ held }) => held === null)
    .map(({ at, minutes, place, onlineOnly }) => ({
      stream,
      number,
      at,
      minutes,
      place,
      onlineOnly,
      bench,
    }));
}

/** Asked only once a time and a place are written. */
export const othersThen = fromOutside<readonly OtherSitting[]>(
  'other-sittings',
  ({ stream, state, input }: NeedContext) => {
    const { at, place } = input ?? {};
    if (typeof at !== 'string' || typeof place !== 'string') return null;
    const about = state as CaseState;
    const people = benchOf(about).map(({ person }) => person);
    const rooms = heldFor(about, wanted(input as Parameters<typeof wanted>[0]));
    return { people, rooms, court: about.filing.court, besides: stream };
  },
);

/** What a person is told of the other sitting: whose, on which day, from when to when, where. */
export const saidOf = (one: Pick<OtherSitting, 'number' | 'at' | 'minutes' | 'place'>) => ({
  number: one.number,
  on: courtDayOf(one.at),
  from: courtTimeOf(one.at),
  to: courtTimeOf(endOf(one)),
  room: one.place,
});

/** The other sitting in this room at that time; null where it is free, or no room is needed. */
export const inThatRoom = (
  place: Place,
  others: readonly OtherSitting[] | null,
): OtherSitting | null =>
  place.onlineOnly
    ? null
    : ((others ?? []).find(
        (one) =>
          !one.onlineOnly && roomName(one.place) === roomName(place.place) && overlap(one, place),
      ) ?? null);

/** Of the bench, who sits elsewhere then, and in which other sitting. */
export const sitsElsewhere = (
  state: Pick<CaseState, 'participation'>,
  place: Pick<Hearing, 'at' | 'minutes'>,
  others: readonly OtherSitting[] | null,
) =>
  benchOf(state).flatMap(({ role, person, name }) =>
    (others ?? [])
      .filter((one) => one.bench.includes(person) && overlap(one, place))
      .slice(0, 1)
      .map((other) => ({ role, name, other })),
  );
