import type { Instant } from '@xiezhi/kernel';
import type { CaseState, Standstill } from '@xiezhi/record';
import { participant } from '@xiezhi/record';

/** A party, and those whose place it took, one after another: what they did, and what reached them, holds for it (CPLI-55). */
export function inTheirPlace(state: Pick<CaseState, 'suspension'>, id: string): readonly string[] {
  const before = state.suspension.successions.find(({ successor }) => successor === id);
  return before === undefined ? [id] : [id, ...inTheirPlace(state, before.former)];
}

/** Who stands in the suit where this one stood; the same one, where nobody took their place. */
export function whoStandsNow(state: Pick<CaseState, 'suspension'>, id: string): string {
  const after = state.suspension.successions.find(({ former }) => former === id);
  return after === undefined ? id : whoStandsNow(state, after.successor);
}

/**
 * Was a former party reported dead or dissolved by then, and the report never found untrue? Whoever is a party still is alive to the
 * suit: a report about them is answered before anything follows (`asked-is-answered`).
 */
const knownToBeGone = ({ suspension }: CaseState, id: string, at: Instant): boolean =>
  suspension.reports.some(
    (one) =>
      one.participant === id &&
      !one.setAside &&
      (one.event === 'death' || one.event === 'organisation-ended') &&
      one.at <= at,
  );

/** The standstill of the suit at that time: nobody was to come. */
export const standstillAt = ({ suspension }: CaseState, at: Instant): Standstill | null =>
  suspension.stoodStill.find(({ from, to }) => from <= at && (to === null || at < to)) ?? null;

export const stoodStillAt = (state: CaseState, at: Instant): boolean =>
  standstillAt(state, at) !== null;

/**
 * Of those, the party itself and whoever stood in its place at that time. Whoever had left by then, or was known to be dead or
 * dissolved, was nobody who could come, and while the suit stood still nobody was to: what had reached them says nothing of whoever
 * took the place later.
 */
export const inTheirPlaceAt = (state: CaseState, id: string, at: Instant): readonly string[] =>
  inTheirPlace(state, id).filter(
    (one) =>
      one === id ||
      ((participant(state.participation, one)?.to ?? '') > at &&
        !knownToBeGone(state, one, at) &&
        !stoodStillAt(state, at)),
  );
