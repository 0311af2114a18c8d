import type { CourtDay, Json } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, Participant } from '@xiezhi/record';
import { billsOf, participant } from '@xiezhi/record';
import { payersOf } from '../shared/payers.ts';
import { billsToShare, feeNameZh } from '../shared/shares.ts';
import { sideNames } from '../shared/side-names.ts';

/**
 * FEE-53: the list of costs, with what each party bears, has paid, gets back and has still to pay. Those who pay one bill
 * together stand in one line, for nobody knows out of whose pocket it was paid.
 */
export function costsListData(
  state: CaseState,
  court: CourtProfile,
  today: CourtDay,
  contact: Json,
  addressee: Participant | null,
): Readonly<Record<string, Json>> {
  const { settled } = state.fees;
  const bills = billsOf(state, { costs: true, rulings: [] }).filter(
    ({ id, participant: by, ruling }) =>
      ruling === undefined &&
      (by !== undefined || settled?.carried.some((one) => one.bill === id) === true),
  );
  const called = (id: string): string => {
    const one = participant(state.participation, id);
    return `${sideNames[one?.side ?? ''] ?? ''}${one?.name ?? ''}`;
  };
  const groups = new Map<string, { ids: readonly string[]; paid: number }>();
  for (const bill of bills) {
    const ids = payersOf(state, bill);
    const key = ids.join(' ');
    const paid = (groups.get(key)?.paid ?? 0) + bill.paid - bill.refunded;
    groups.set(key, { ids, paid });
  }
  const shares = settled?.shares ?? [];
  const grouped = new Set([...groups.values()].flatMap(({ ids }) => ids));
  const lines = [
    ...groups.values(),
    ...shares
      .filter(({ participant: id }) => !grouped.has(id))
      .map(({ participant: id }) => ({ ids: [id], paid: 0 })),
  ].map(({ ids, paid }) => {
    const bears = shares
      .filter(({ participant: id }) => ids.includes(id))
      .reduce((sum, { fen }) => sum + fen, 0);
    return {
      name: ids.map(called).join('、'),
      yours: addressee !== null && ids.includes(addressee.id),
      bears,
      paid,
      back: Math.max(0, paid - bears),
      due: Math.max(0, bears - paid),
    };
  });
  return {
    court: court.name,
    addressee: addressee?.name ?? '各方当事人',
    cause: state.filing.causeName ?? '',
    fees: billsToShare(state).map((bill) => ({ name: feeNameZh(bill), amount: bill.amount })),
    total: settled?.total ?? 0,
    parties: lines,
    contact,
    issuedOn: today,
  };
}
