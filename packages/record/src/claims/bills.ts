import type { EntryId, Instant, Money, Side } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Appeal, AppealFee, AppealState } from '../appeal/index.ts';
import { appealEnded } from '../appeal/index.ts';
import type { Debt, FeesState, NoticeReceived, Received } from '../fees/index.ts';
import {
  asIfGone,
  cameSinceTransfer,
  claimBill,
  isReceived,
  leaving,
  overpaid,
  stillOwed,
  tooMuchOf,
} from '../fees/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import { participant } from '../participation/index.ts';
import type { Term } from '../proceedings/term.ts';
import type { ServiceState } from '../service/index.ts';
import type { ClaimsState, Counterclaim, CounterclaimFee } from './shapes.ts';

/** One bill of a case: the claim's, a counterclaim's, or an appeal's. Each is paid, relieved and refunded by itself. */
export interface CaseBill extends Term {
  /** The claim's is `1`; a counterclaim's is called as the counterclaim is, an appeal's as the appeal. */
  readonly id: string;
  /** Who pays it, and with the court reads of it. */
  readonly side: Side;
  /** By which it was billed. */
  readonly entry: EntryId;
  readonly amount: Money;
  readonly paid: Money;
  readonly refunded: Money;
  /** Still to come; nothing once what it is for has ended, or is with another court. */
  readonly owed: Money;
  /** Came beyond what is owed, or after the end, and has not gone back. */
  readonly overpaid: Money;
  readonly billedAt: Instant;
  readonly paidAt: Instant | null;
  /** The days to pay run. */
  readonly runs: boolean;
  /** Whose alone it is, where it is not a whole side's: what one party bears by the judgment. */
  readonly participant?: string;
  /** It comes to what the judgment, which has effect, says; null while that is not so. */
  readonly byJudgment?: true;
  /** It is for an objection to jurisdiction that was not well founded: which. */
  readonly ruling?: string;
}

/** What has effect by now: what is said of the costs, and rulings on objections to jurisdiction. */
export interface InForce {
  readonly costs: boolean;
  readonly rulings: readonly string[];
}

const nothingInForce: InForce = { costs: false, rulings: [] };

interface Fees {
  readonly fees: FeesState;
  readonly claims: ClaimsState;
  readonly appeal: AppealState;
  readonly participation: ParticipationState;
  readonly service: ServiceState;
}

/**
 * Whether the days to pay run: a reckoned term from the notice on, a day that a judge named at once. Where a judge found that
 * the notice was not received, or on another day, they are again as before it, and wait for the next service of it.
 */
function running(
  { service }: Fees,
  { days, notice }: Pick<Term, 'days'> & { readonly notice: NoticeReceived | null },
  noticed: boolean,
): Pick<CaseBill, 'runs' | 'days'> {
  if (days === null || notice === null || isReceived(service, notice))
    return { days, runs: days === null || noticed };
  return { days: notice.days ?? days, runs: false };
}

type Billed = Counterclaim & { readonly fee: CounterclaimFee };

const ofCounterclaim = (about: Fees, { id, fee, ended, participant: by }: Billed): CaseBill => {
  const { fees } = about;
  const tooMuch = ended === null ? tooMuchOf(fee, cameSinceTransfer(fees, id)) : fee.paidLate;
  return {
    ...fee,
    id,
    side: participant(about.participation, by)?.side ?? 'defendant',
    owed:
      ended === null && fees.transferred === null
        ? stillOwed(asIfGone(fee, leaving(fees, id)))
        : (0 as Money),
    overpaid: Math.max(0, tooMuch - fee.refunded) as Money,
    ...running(about, fee, !fee.waits),
  };
};

const ofAppeal = (about: Fees, one: Appeal & { readonly fee: AppealFee }): CaseBill => {
  const { fee } = one;
  const ended = appealEnded(one);
  // Taken back it costs what the decision on that says; an appeal that ended otherwise keeps what came in time.
  const tooMuch =
    ended && one.takenBackAt === null ? fee.paidLate : Math.max(0, fee.paid - fee.amount);
  return {
    ...fee,
    id: one.id,
    side: participant(about.participation, one.participant)?.side ?? 'plaintiff',
    owed: ended ? (0 as Money) : stillOwed(asIfGone(fee, leaving(about.fees, one.id))),
    overpaid: Math.max(0, tooMuch - fee.refunded) as Money,
    ...running(about, fee, fee.noticedOn !== null),
  };
};

/** Is this the bill of an appeal? */
export const isOfAppeal = ({ id }: Pick<CaseBill, 'id'>): boolean => id.startsWith('appeal-');

/** Is this what one party bears, and nobody paid in advance? It is a debt: no days run for it, and nothing ends for want of it. */
export const isDebt = ({ participant: by }: Pick<CaseBill, 'participant'>): boolean =>
  by !== undefined;

/** What one party bears and nobody paid in advance. Before the judgment has effect nothing of it is owed. */
const ofDebt = ({ fees }: Fees, { fen, at, ...debt }: Debt, now: InForce): CaseBill => {
  const inForce = debt.ruling === undefined ? now.costs : now.rulings.includes(debt.ruling);
  const paid = fees.received
    .filter(({ bill }) => bill === debt.id)
    .reduce((sum, one) => sum + one.fen, 0) as Money;
  const refunded = fees.refunds[debt.id] ?? (0 as Money);
  const known = { amount: fen, paid, refunded };
  return {
    ...debt,
    ...known,
    owed: inForce ? stillOwed(asIfGone(known, leaving(fees, debt.id))) : (0 as Money),
    overpaid: Math.max(0, paid - refunded - fen) as Money,
    billedAt: at,
    paidAt: null,
    runs: false,
    dueOn: courtDayOf(at),
    provisional: false,
    from: courtDayOf(at),
    days: null,
    ...(inForce && debt.ruling === undefined ? { byJudgment: true } : {}),
  };
};

/** A bill that was paid in advance, at what its payer bears of it. */
const atItsShare = ({ fees }: Fees, bill: CaseBill): CaseBill => {
  const { settled, transferred } = fees;
  const carried = settled?.carried.find((one) => one.bill === bill.id);
  if (carried === undefined || transferred !== null) return bill;
  const next = { ...bill, amount: carried.fen };
  return {
    ...next,
    owed: stillOwed(asIfGone(next, leaving(fees, bill.id))),
    overpaid: Math.max(0, bill.paid - bill.refunded - carried.fen) as Money,
    byJudgment: true,
  };
};

/**
 * Every bill of the case, the claim's first. `now`: what has effect; once what is said of the costs does, each bill comes
 * to what its payer bears, and whoever has paid less than that owes the rest.
 */
export function billsOf(about: Fees, now: InForce = nothingInForce): readonly CaseBill[] {
  const { settled, objections } = about.fees;
  const shared = settled !== null && settled.stands ? settled : null;
  return [
    ...paidInAdvance(about).map((one) =>
      now.costs && shared !== null ? atItsShare(about, one) : one,
    ),
    ...[...(shared?.debts ?? []), ...objections].map((one) => ofDebt(about, one, now)),
  ];
}

function paidInAdvance(about: Fees): readonly CaseBill[] {
  const { fees, claims } = about;
  const { bill, withdrawnAt, transferred } = fees;
  const own: readonly CaseBill[] =
    bill === null
      ? []
      : [
          {
            ...bill,
            id: claimBill,
            side: 'plaintiff',
            owed:
              withdrawnAt === null && transferred === null
                ? stillOwed(asIfGone(bill, leaving(fees, claimBill)))
                : (0 as Money),
            overpaid: overpaid(fees),
            ...running(about, bill, bill.noticedOn !== null),
          },
        ];
  return [
    ...own,
    ...claims.counterclaims
      .filter((one): one is Billed => one.fee !== null)
      .map((one) => ofCounterclaim(about, one)),
    ...about.appeal.appeals.flatMap((one) =>
      one.fee === null ? [] : [ofAppeal(about, { ...one, fee: one.fee })],
    ),
  ];
}

export const billOf = (state: Fees, id: string, now: InForce = nothingInForce): CaseBill | null =>
  billsOf(state, now).find((one) => one.id === id) ?? null;

export const receivedFor = ({ fees }: Pick<Fees, 'fees'>, bill: string): readonly Received[] =>
  fees.received.filter((one) => one.bill === bill);
