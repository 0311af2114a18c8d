import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, ClaimsChange } from '@xiezhi/record';
import { givenKey, joinedCounterclaims, respondentsToClaim } from '@xiezhi/record';
import { counterclaimReceivedOn } from './counterclaim-received.ts';
import { readsInAnAccount } from './reads-in-an-account.ts';

/** When a party knew of changed claims: with an account at once, otherwise when they were told by hand; null: not yet. */
function knewOn(state: CaseState, one: ClaimsChange, participant: string): CourtDay | null {
  if (one.askedMoreAt === null) return null;
  if (one.participant === participant || readsInAnAccount(state, participant))
    return courtDayOf(one.askedMoreAt);
  const days = state.told.entries
    .filter(({ body }) => body['change'] === one.id)
    .flatMap(({ entry }) => state.told.given[givenKey(entry, participant)] ?? [])
    .sort();
  return (days[0] as CourtDay | undefined) ?? null;
}

/** A counterclaim, or a third party's claim, is with those it is against once the last of them was served; null: not yet. */
function servedOnAll(
  state: CaseState,
  one: Parameters<typeof counterclaimReceivedOn>[1],
): CourtDay | null {
  const days = respondentsToClaim(state.participation, one).map(({ id }) =>
    counterclaimReceivedOn(state, one, id),
  );
  return days.includes(null) ? null : (days.sort().at(-1) ?? null);
}

/**
 * Since when a party's days for evidence run anew, once for every time that something more was asked: claims that were added or
 * changed, counterclaims that were joined. Null: they have not begun, because what was asked has not reached whom it must.
 */
export const askedMoreOn = (
  state: CaseState,
  participant: string,
): readonly (CourtDay | null)[] => [
  ...state.claims.changes
    .filter(({ askedMoreAt }) => askedMoreAt !== null)
    .map((one) => knewOn(state, one, participant)),
  ...joinedCounterclaims(state.claims).map((one) => servedOnAll(state, one)),
];
