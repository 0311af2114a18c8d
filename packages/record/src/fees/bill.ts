import type { CourtDay, EntryId, Instant, Money } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { EntryOf } from '../define.ts';
import type { Term } from '../proceedings/term.ts';
import type * as kinds from './entries.ts';
import type { NoticeReceived } from './notice.ts';
import { receiptOf } from './notice.ts';

export interface Bill extends Term {
  readonly id: string;
  readonly entry: EntryId;
  readonly amount: Money;
  readonly billedAt: Instant;
  /** The day the notice was received; until then the days of a reckoned term do not run. */
  readonly noticedOn: CourtDay | null;
  /** What the days that run rest on; null before the notice, and where they rest on a decision or an older entry. */
  readonly notice: NoticeReceived | null;
  readonly paid: Money;
  /** Of what was paid: what came after the suit had ended, when nothing was owed any more. */
  readonly paidLate: Money;
  readonly refunded: Money;
  readonly paidAt: Instant | null;
  /** How far below nothing relief and a change of claims came: the amount is nothing, and a next change starts there. */
  readonly under: Money;
  /** The fee was paid once, and what is open is only what claims raised later add to it. */
  readonly onlyMore: boolean;
  /** The first change of claims whose part of the fee is open; null where none is. */
  readonly raisedBy: string | null;
  /** What is open is what the ordinary procedure costs beyond the summary one (CPLI-199). */
  readonly converted: boolean;
  /** What it came to before the suit was dismissed; null unless it was. It is owed again where that is set aside. */
  readonly beforeDismissal: Money | null;
}

/** The term after an answer to a request for relief: the day the judge named, a fresh term, or the one that ran. */
export const againstRelief = (
  bill: Bill,
  body: EntryOf<typeof kinds.reliefDecided>['body'],
  at: Instant,
): Term & Pick<Bill, 'noticedOn' | 'notice'> => {
  if (body.dueOn === null) return bill;
  const { provisional = false, days = null } = body;
  const from = courtDayOf(at);
  // Older answers left this out for whoever had an account; the days they began then stay as they were told.
  const noticedOn = body.waits === true ? null : from;
  return { dueOn: body.dueOn as CourtDay, provisional, days, from, noticedOn, notice: null };
};

/** The notice was received: its days count from then, and not what was left of earlier ones. */
export const noticed = (bill: Bill, body: EntryOf<typeof kinds.feeNoticed>['body']): Bill => ({
  ...bill,
  noticedOn: body.on as CourtDay,
  notice: receiptOf(body),
  from: body.on as CourtDay,
  dueOn: body.dueOn as CourtDay,
  provisional: body.provisional ?? false,
  days: body.days ?? bill.days,
});

/** More is owed than was: days to pay run anew, from the day on which the notice of it is received. */
export const adjusted = (
  bill: Bill,
  { dueOn, provisional = false, days }: EntryOf<typeof kinds.feeAdjusted>['body'],
  at: Instant,
): Term & Pick<Bill, 'noticedOn' | 'notice'> =>
  dueOn === undefined
    ? bill
    : {
        dueOn: dueOn as CourtDay,
        provisional,
        days: days ?? null,
        from: courtDayOf(at),
        noticedOn: null,
        notice: null,
      };

/** What is still open of a bill that was paid once: what raised claims add, or what the other procedure costs. */
export const openSince = (
  bill: Bill,
  { why, before, fen }: EntryOf<typeof kinds.feeAdjusted>['body'],
  change: string | null,
): Pick<Bill, 'onlyMore' | 'raisedBy' | 'converted' | 'beforeDismissal'> => {
  const { onlyMore, converted } = bill;
  // Nothing that was open before is open any more, and all of it is again.
  if (why === 'dismissed')
    return { onlyMore, converted, raisedBy: bill.raisedBy, beforeDismissal: before as Money };
  if (why === 'heard-after-all')
    return { onlyMore, converted, raisedBy: bill.raisedBy, beforeDismissal: null };
  const { beforeDismissal } = bill;
  const raisedBy = bill.paidAt === null ? bill.raisedBy : null;
  return why === 'converted'
    ? { onlyMore: false, raisedBy, converted: fen > before, beforeDismissal }
    : {
        onlyMore: bill.paidAt !== null || bill.onlyMore,
        raisedBy: why === 'claims-changed' && fen > before ? (raisedBy ?? change) : raisedBy,
        converted,
        beforeDismissal,
      };
};

/** What came beyond what is owed, and what came when nothing was to be paid here any more. */
export const tooMuchOf = ({ amount, paid }: Pick<Bill, 'amount' | 'paid'>, since: Money): Money =>
  (Math.max(0, paid - since - amount) + since) as Money;

/** What of a bill has still to come, after what was paid and what went back of it. */
export const stillOwed = ({
  amount,
  paid,
  refunded,
}: Pick<Bill, 'amount' | 'paid' | 'refunded'>): Money =>
  Math.max(0, amount - (paid - refunded)) as Money;

/** As if what is on its way back had gone. */
export const asIfGone = <Of extends Pick<Bill, 'refunded'>>(bill: Of, leaving: Money): Of => ({
  ...bill,
  refunded: (bill.refunded + leaving) as Money,
});

/** So much more came in for it, or less where what was noted is corrected; `late`: after the suit had ended. */
export function came(bill: Bill, fen: number, late: boolean, at: Instant, leaving: Money): Bill {
  const paid = (bill.paid + fen) as Money;
  const paidLate = (bill.paidLate + (late ? fen : 0)) as Money;
  const owed = stillOwed(asIfGone({ ...bill, paid }, leaving));
  return { ...bill, paid, paidLate, paidAt: owed === 0 ? (bill.paidAt ?? at) : null };
}
