import type { Instant } from '@xiezhi/kernel';
import { courtDayOf, millisOf } from '@xiezhi/kernel';
import type { CaseState, Hearing } from '@xiezhi/record';
import { standing } from '@xiezhi/record';
import type { Release } from '../framework/index.ts';

const hourMillis = 3_600_000;
/** The hour at the court in which a moment lies, 0 to 23. */
export const courtHour = (at: Instant): number => Math.floor(millisOf(at) / hourMillis + 8) % 24;

/** What one court has only one of: a room in an hour of a day. Nothing for a sitting that needs no room. */
export const roomHour = (
  { filing }: Pick<CaseState, 'filing'>,
  { at, place, onlineOnly }: Pick<Hearing, 'at' | 'place' | 'onlineOnly'>,
): string | null =>
  onlineOnly
    ? null
    : [filing.court ?? '', place.replaceAll(/\s/g, ''), courtDayOf(at), courtHour(at)].join(' ');

/** The rooms this case holds for sittings to come. */
export const roomsHeld = (state: Pick<CaseState, 'filing' | 'hearing'>): readonly string[] =>
  standing(state.hearing)
    .filter((one) => one.held === null)
    .map((one) => roomHour(state, one))
    .filter((one) => one !== null);

export const letGo = (rooms: readonly string[]): readonly Release[] =>
  rooms.map((value) => ({ space: 'room', value }));
