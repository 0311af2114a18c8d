import type { CaseState, Separation } from '@xiezhi/record';
import { billsOf, claimBill, isSued, partiesOf } from '@xiezhi/record';
import type { Brought } from './transfer-letter.ts';
import { handedInOf, reliefOf } from './transfer-letter.ts';

/*
 * CPL-143: claims that a judge lets go their own way take along who is in the case, what was handed in as evidence and what was
 * answered, whether strangers may listen, and whom a plaintiff has let go. Counterclaims, and what is asked for evidence to be
 * collected, stay in the case they come from; what says something of all claims is decided there before.
 */

/** What goes its own way, by its name; null where the case itself goes. */
export const separationOf = (state: CaseState, name: string | undefined): Separation | null =>
  name === undefined ? null : (state.claims.separations.find(({ id }) => id === name) ?? null);

/** Whom nobody sues any more, and who stays here for a counterclaim: it does not go along. */
const notSued = (state: CaseState): readonly string[] =>
  partiesOf(state.participation, 'defendant').flatMap(({ id }) => (isSued(state, id) ? [] : [id]));

export function goesApart(state: CaseState): Brought {
  const handedIn = handedInOf(state, '分出以前');
  const { added, evidence, exhibitsWithdrawn, secrets, defences } = handedIn;
  const { closures, closureRequests, withdrawals, takenBack } = handedIn;
  return {
    ...{ added, evidence, exhibitsWithdrawn, secrets, defences },
    ...{ closures, closureRequests, withdrawals, takenBack },
    letGo: [...notSued(state)],
  };
}

/**
 * Relief that was granted holds for what goes as well, and what was asked for is asked for there. By how much a fee is lowered
 * was weighed for the whole of it: how much that is of a part a judge says there (FEE-44).
 */
function reliefThatGoes(state: CaseState) {
  const bill = billsOf(state).find(({ id }) => id === claimBill);
  return (bill === undefined ? [] : reliefOf(state, bill)).map(({ granted, ...asked }) =>
    granted === undefined || (granted.fen ?? 0) > 0 ? asked : { ...asked, granted },
  );
}

/** Whence it comes, as its filing says it, and what of the fee that was paid is for these claims (FEE-20). */
export const cameApart = (state: CaseState, { id, reasons, entry, paid }: Separation) => ({
  paid,
  bills: [{ bill: claimBill, paid, relief: reliefThatGoes(state) }],
  separated: { separation: id, reasons, entry },
});
