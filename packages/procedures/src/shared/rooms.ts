import type { Instant } from '@xiezhi/kernel';
import { addMillis, courtDayOf, courtTimeOf, millisOf } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, Hearing } from '@xiezhi/record';
import { standing } from '@xiezhi/record';
import type { Release } from '../framework/index.ts';
import { roomNames } from './settings.ts';

const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;
const quarterMillis = 15 * minuteMillis;

/** The hour at the court in which a moment lies, 0 to 23. */
export const courtHour = (at: Instant): number => Math.floor(millisOf(at) / hourMillis + 8) % 24;

/** What a sitting takes up: from when, for how long, and where. */
export type Place = Pick<Hearing, 'at' | 'minutes' | 'place' | 'onlineOnly'>;

export const endOf = ({ at, minutes }: Pick<Place, 'at' | 'minutes'>): Instant =>
  addMillis(at, minutes * minuteMillis);

/** One begins before the other has ended, whatever the clock hour. */
export const overlap = (
  one: Pick<Place, 'at' | 'minutes'>,
  other: Pick<Place, 'at' | 'minutes'>,
): boolean => one.at < endOf(other) && other.at < endOf(one);

/** A room by its name, however it is spaced. */
export const roomName = (place: string): string => place.replaceAll(/\s/g, '');

/** Whether the court has entered rooms and this is none of them: then it is somewhere else, and told apart by what was written. */
export const isNoRoom = (court: Pick<CourtProfile, 'policies'> | null, place: string): boolean => {
  const known = roomNames(court).map(roomName);
  return known.length > 0 && !known.includes(roomName(place));
};

/**
 * What one court has only one of: a room in a quarter of an hour of a day, each that the sitting reaches into. Nothing for
 * a sitting that needs no room.
 */
export function roomQuarters(
  { filing }: Pick<CaseState, 'filing'>,
  { at, minutes, place, onlineOnly }: Place,
): readonly string[] {
  if (onlineOnly) return [];
  const from = Math.floor(millisOf(at) / quarterMillis);
  const to = Math.ceil((millisOf(at) + minutes * minuteMillis) / quarterMillis);
  return Array.from({ length: to - from }, (_, index) => {
    const quarter = addMillis(at, (from + index) * quarterMillis - millisOf(at));
    return [filing.court ?? '', roomName(place), courtDayOf(quarter), courtTimeOf(quarter)].join(
      ' ',
    );
  });
}

/** Rooms were once held by the clock hour: what is held so is let go under that name too. */
const roomHour = ({ filing }: Pick<CaseState, 'filing'>, { at, place }: Place): string =>
  [filing.court ?? '', roomName(place), courtDayOf(at), courtHour(at)].join(' ');

/** Everything this sitting holds, under whatever name it was taken. */
export const heldFor = (state: Pick<CaseState, 'filing'>, one: Place): readonly string[] =>
  one.onlineOnly ? [] : [...roomQuarters(state, one), roomHour(state, one)];

/** The rooms this case holds for sittings to come. */
export const roomsHeld = (state: Pick<CaseState, 'filing' | 'hearing'>): readonly string[] =>
  standing(state.hearing)
    .filter((one) => one.held === null)
    .flatMap((one) => heldFor(state, one));

export const letGo = (rooms: readonly string[]): readonly Release[] =>
  rooms.map((value) => ({ space: 'room', value }));
