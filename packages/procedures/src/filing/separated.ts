import type { CaseState, Separation } from '@xiezhi/record';
import type { Brought } from './transfer-letter.ts';
import { handedInOf } from './transfer-letter.ts';

/*
 * CPL-143: claims that a judge lets go their own way take along who is in the case, what was handed in as evidence and what was
 * answered. What is decided in the case they come from stays there: objections, counterclaims, changes, withdrawals, and what
 * is asked for evidence to be collected.
 */

/** What goes its own way, by its name; null where the case itself goes. */
export const separationOf = (state: CaseState, name: string | undefined): Separation | null =>
  name === undefined ? null : (state.claims.separations.find(({ id }) => id === name) ?? null);

export function goesApart(state: CaseState): Brought {
  const { added, evidence, exhibitsWithdrawn, secrets, defences } = handedInOf(state);
  return { added, evidence, exhibitsWithdrawn, secrets, defences };
}

/** Whence it comes, as its filing says it; no money comes along, for each of the two is billed by itself. */
export const cameApart = ({ id, reasons, entry }: Separation) => ({
  paid: 0,
  bills: [],
  separated: { separation: id, reasons, entry },
});
