import type { CaseBill, CaseState } from '@xiezhi/record';
import { claimBill, partiesOf } from '@xiezhi/record';

/** Who is to pay: of the claim's bill every plaintiff, of a counterclaim's and an appeal's whoever brought it. */
export function payersOf(state: CaseState, { id }: Pick<CaseBill, 'id'>): readonly string[] {
  if (id === claimBill) return partiesOf(state.participation, 'plaintiff').map((one) => one.id);
  return [...state.claims.counterclaims, ...state.appeal.appeals]
    .filter((one) => one.id === id)
    .map(({ participant }) => participant);
}
