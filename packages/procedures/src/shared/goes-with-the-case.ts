import type { CaseBill, CaseState, Counterclaim } from '@xiezhi/record';
import { billsOf, claimBill, leaving } from '@xiezhi/record';

/** The counterclaims that go to the other court: handed in, and neither ended nor kept out of the suit by a judge. */
export const counterclaimsThatGo = ({
  claims: { counterclaims },
}: Pick<CaseState, 'claims'>): readonly Counterclaim[] =>
  counterclaims.filter(({ ended, decided }) => ended === null && decided !== 'not-accepted');

/** Of each bill what goes with the case: what came for it, but for what was too much or ordered, and goes back here. */
export function paidThatGoes(
  state: CaseState,
): readonly { readonly bill: CaseBill; readonly paid: number }[] {
  const going = new Set([claimBill, ...counterclaimsThatGo(state).map(({ id }) => id)]);
  return billsOf(state)
    .filter(({ id }) => going.has(id))
    .map((bill) => ({
      bill,
      paid: bill.paid - bill.refunded - Math.max(bill.overpaid, leaving(state.fees, bill.id)),
    }));
}
