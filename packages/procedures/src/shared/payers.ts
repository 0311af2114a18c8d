import type { CaseBill, CaseState, Participant } from '@xiezhi/record';
import { claimBill, debtsOf, participant, partiesOf } from '@xiezhi/record';

/** Who is to pay: of the claim's bill every plaintiff, of a counterclaim's and an appeal's whoever brought it. */
export function payersOf(state: CaseState, { id }: Pick<CaseBill, 'id'>): readonly string[] {
  if (id === claimBill) return partiesOf(state.participation, 'plaintiff').map((one) => one.id);
  const debt = debtsOf(state.fees).find((one) => one.id === id);
  if (debt !== undefined) return [debt.participant];
  return [...state.claims.counterclaims, ...state.appeal.appeals]
    .filter((one) => one.id === id)
    .map(({ participant }) => participant);
}

export const payersNamed = (state: CaseState, bill: Pick<CaseBill, 'id'>): readonly Participant[] =>
  payersOf(state, bill).flatMap((id) => participant(state.participation, id) ?? []);

/** FEE-44: said to whoever asks for it, and to the judge, where it is a company that would be let off the whole bill. */
export function companiesIn(
  state: CaseState,
  bill: Pick<CaseBill, 'id'>,
): readonly { readonly code: string; readonly facts: { readonly names: readonly string[] } }[] {
  const names = payersNamed(state, bill)
    .filter((one) => one.kind === 'organisation')
    .map(({ name }) => name);
  return names.length === 0 ? [] : [{ code: 'persons-only', facts: { names } }];
}
