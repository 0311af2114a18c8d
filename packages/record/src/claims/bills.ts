import type { EntryId, Instant, Money } from '@xiezhi/kernel';
import type { FeesState, Received } from '../fees/index.ts';
import { claimBill, overpaid, stillOwed, termRuns } from '../fees/index.ts';
import type { Term } from '../proceedings/term.ts';
import type { ClaimsState, Counterclaim, CounterclaimFee } from './shapes.ts';

/** One bill of a case: the claim's, or a counterclaim's. Each is paid, relieved and refunded by itself. */
export interface CaseBill extends Term {
  /** The claim's is `1`; a counterclaim's is called as the counterclaim is. */
  readonly id: string;
  /** Who pays it, and with the court reads of it. */
  readonly side: 'plaintiff' | 'defendant';
  /** By which it was billed. */
  readonly entry: EntryId;
  readonly amount: Money;
  readonly paid: Money;
  readonly refunded: Money;
  /** Still to come; nothing once what it is for has ended. */
  readonly owed: Money;
  /** Came beyond what is owed, or after the end, and has not gone back. */
  readonly overpaid: Money;
  readonly billedAt: Instant;
  readonly paidAt: Instant | null;
  /** The days to pay run. */
  readonly runs: boolean;
}

type Fees = Pick<{ readonly fees: FeesState; readonly claims: ClaimsState }, 'fees' | 'claims'>;
type Billed = Counterclaim & { readonly fee: CounterclaimFee };

const ofCounterclaim = ({ id, fee, ended }: Billed): CaseBill => {
  const tooMuch = ended === null ? fee.paid - fee.amount : fee.paidLate;
  return {
    ...fee,
    id,
    side: 'defendant',
    owed: ended === null ? stillOwed(fee) : (0 as Money),
    overpaid: Math.max(0, tooMuch - fee.refunded) as Money,
    runs: true,
  };
};

/** Every bill of the case, the claim's first. */
export function billsOf({ fees, claims }: Fees): readonly CaseBill[] {
  const { bill, withdrawnAt } = fees;
  const own: readonly CaseBill[] =
    bill === null
      ? []
      : [
          {
            ...bill,
            id: claimBill,
            side: 'plaintiff',
            owed: withdrawnAt === null ? stillOwed(bill) : (0 as Money),
            overpaid: overpaid(fees),
            runs: termRuns(bill),
          },
        ];
  return [
    ...own,
    ...claims.counterclaims
      .filter((one): one is Billed => one.fee !== null)
      .map((one) => ofCounterclaim(one)),
  ];
}

export const billOf = (state: Fees, id: string): CaseBill | null =>
  billsOf(state).find((one) => one.id === id) ?? null;

export const receivedFor = ({ fees }: Pick<Fees, 'fees'>, bill: string): readonly Received[] =>
  fees.received.filter((one) => one.bill === bill);
