import type { Instant } from '@xiezhi/kernel';
import { addMillis, courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import {
  exchangeIsOpen,
  labelsFor,
  readsOnlyFees,
  readsOnlyOwn,
  readsOnlyWork,
  rolesIn,
  suitRuns,
} from '@xiezhi/procedures';
import type { CaseState, Hearing } from '@xiezhi/record';
import { isPending, participantsOf, readsAsLeft } from '@xiezhi/record';

/** So long before a sitting somebody may try whether all see the same. */
const beforeMillis = 30 * 60_000;

const isSitting = ({ at, held, replacedBy, postponed }: Hearing, now: Instant): boolean =>
  held === null &&
  replacedBy === null &&
  !postponed &&
  now >= addMillis(at, -beforeMillis) &&
  // It may last longer than was planned, and not into the next day.
  courtDayOf(now) <= courtDayOf(at);

/** Is evidence looked at together now: in an exchange in each one's own time, or at a sitting of a suit that runs? */
export const isLookedAt = (state: CaseState, law: Law, now: Instant): boolean =>
  exchangeIsOpen(state, law, courtDayOf(now)) ||
  (suitRuns(state) && state.hearing.hearings.some((one) => isSitting(one, now)));

/**
 * Is it any of their business that somebody presents? Of everybody who reads what all parties read. Not of whoever was let go,
 * who reads the case as it was, nor of the cashier's office, nor of whoever has not shown for whom they stand there.
 */
export const isInTheRoom = (actor: Actor, key: string, state: CaseState): boolean =>
  labelsFor(actor, 'case', key, state).has('parties') &&
  readsAsLeft(state, actor.person).length === 0 &&
  !readsOnlyOwn(actor, state) &&
  // OLR-26.1.1: whoever is heard as a witness is does not listen to the rest.
  !readsOnlyWork(actor, state) &&
  !readsOnlyFees(actor, state);

/** Who presents: a party or who acts for one, and the judge; the judge also in the place of another. */
export function presenterIn(
  actor: Actor,
  key: string,
  state: CaseState,
): { readonly name: string; readonly court: boolean } | null {
  if (actor.person === null || !isInTheRoom(actor, key, state)) return null;
  const own = participantsOf(state.participation, actor.person);
  if (rolesIn(actor, 'case', key, state).has('judge'))
    return { name: own.find(({ role }) => role === 'judge')?.name ?? actor.name, court: true };
  const standing = own.find((one) => one.side !== null && !isPending(one));
  return standing === undefined ? null : { name: standing.name, court: false };
}
