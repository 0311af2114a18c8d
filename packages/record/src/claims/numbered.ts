import type { ClaimsState } from './shapes.ts';

/* What is asked of claims has a number of its own in the case, by which the rest of the docket names it. */

export const nextWithdrawal = (state: ClaimsState): string =>
  `w${String(state.withdrawals.length + 1)}`;
export const nextChange = (state: ClaimsState): string => `g${String(state.changes.length + 1)}`;
export const nextCounterclaim = (state: ClaimsState): string =>
  `r${String(state.counterclaims.length + 1)}`;
/** A third party's claim is kept beside the counterclaims; by this name it is told from them wherever it is spoken of. */
export const nextThirdPartyClaim = (state: ClaimsState): string =>
  `third-${String(state.counterclaims.length + 1)}`;
export const nextCounterclaimWithdrawal = (state: ClaimsState): string =>
  `k${String(state.counterclaimWithdrawals.length + 1)}`;
