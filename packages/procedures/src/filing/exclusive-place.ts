import type { CourtDay } from '@xiezhi/kernel';
import { causesWithExclusivePlace, exclusivePlaceOf, whichCourt } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { fields } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { fieldWhen } from '../framework/index.ts';

/*
 * CPL-34: over land and buildings, work in a port and an estate one court alone has jurisdiction, that of the place. It is asked of
 * whoever sues for such a cause, and told; a complaint that goes elsewhere is received all the same.
 */

export const placeFields = { place: fields.text(100).optional() };
export const placeAsked = fieldWhen('place', 'cause', causesWithExclusivePlace());

/** What the law says of the place, and the courts it is likely to mean where a place was named that is not the court's own. */
function toldOf(
  { cause, place }: { readonly cause?: string | undefined; readonly place?: string | undefined },
  court: string | null,
  day: CourtDay,
): readonly Told[] {
  const kind = cause === undefined ? null : exclusivePlaceOf(cause, day);
  if (kind === null) return [];
  const likely =
    // Which court of a port it is the table of basic courts does not say.
    place === undefined || kind === 'port'
      ? []
      : (whichCourt('immovable', { immovable: place }).found[0]?.courts ?? []);
  const courts = court !== null && likely.includes(court) ? [] : likely;
  return [{ code: 'exclusive-place', facts: { kind, place: place ?? '', courts: [...courts] } }];
}

export const warnedOfPlace = (
  input: { readonly cause?: string | undefined; readonly place?: string | undefined },
  court: { readonly name: string } | null,
  today: CourtDay,
): readonly Told[] => toldOf(input, court?.name ?? null, today);

/** For whoever registers it. Of a cause that is fixed only now nobody was asked for the place. */
export const toldOfPlace = (
  { filing: { cause, place } }: CaseState,
  court: { readonly name: string } | null,
  today: CourtDay,
): readonly Told[] =>
  toldOf({ cause: cause ?? undefined, place: place ?? undefined }, court?.name ?? null, today);
