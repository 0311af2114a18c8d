import type { CourtDay, EntryId, Instant, Money } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import type { appealBilled, appealNoticed, reliefDecided } from '../fees/entries.ts';
import { stillOwed } from '../fees/bill.ts';
import type { NoticeReceived } from '../fees/notice.ts';
import { receiptOf } from '../fees/notice.ts';
import type { Term } from '../proceedings/term.ts';

/** What an appeal costs, and what came of it. */
export interface AppealFee extends Term {
  readonly entry: EntryId;
  readonly amount: Money;
  readonly billedAt: Instant;
  /** The day the notice was received; until then the days of a reckoned term do not run. */
  readonly noticedOn: CourtDay | null;
  /** As in a bill: what the days that run rest on. */
  readonly notice: NoticeReceived | null;
  readonly paid: Money;
  /** Of what was paid: what came after the appeal had ended. */
  readonly paidLate: Money;
  readonly refunded: Money;
  readonly paidAt: Instant | null;
}

/** Without the day, as the term to pay for an appeal is named. */
export const appealFeeTerm = (id: string): string => `fees/appeal/${id}`;

export const billedAppeal = (
  { fen, dueOn, provisional, days }: BodyOf<typeof appealBilled.parts>,
  entry: EntryId,
  at: Instant,
): AppealFee => ({
  entry,
  amount: fen as Money,
  billedAt: at,
  dueOn: dueOn as CourtDay,
  provisional: provisional ?? false,
  from: courtDayOf(at),
  days: days ?? null,
  noticedOn: null,
  notice: null,
  paid: 0 as Money,
  paidLate: 0 as Money,
  refunded: 0 as Money,
  paidAt: fen === 0 ? at : null,
});

export const noticed = (
  fee: AppealFee,
  { on, dueOn, provisional, days, services }: BodyOf<typeof appealNoticed.parts>,
): AppealFee => ({
  ...fee,
  noticedOn: on as CourtDay,
  notice: receiptOf({ on, days, services }),
  from: on as CourtDay,
  days: days ?? fee.days,
  dueOn: dueOn as CourtDay,
  provisional: provisional ?? false,
});

const settled = (fee: AppealFee, at: Instant): AppealFee => ({
  ...fee,
  paidAt: stillOwed(fee) === 0 ? (fee.paidAt ?? at) : null,
});

export const paidFor = (fee: AppealFee, fen: number, ended: boolean, at: Instant): AppealFee =>
  settled(
    {
      ...fee,
      paid: (fee.paid + fen) as Money,
      paidLate: (fee.paidLate + (ended ? fen : 0)) as Money,
    },
    at,
  );

/** As a judge answered a request for relief, or mended the bill: fresh days wait for the notice; in older answers they ran at once from the account. */
export const relieved = (
  fee: AppealFee,
  {
    fen,
    dueOn,
    provisional,
    days,
    waits,
  }: Omit<BodyOf<typeof reliefDecided.parts>, 'bill' | 'granted' | 'kind' | 'reasons'>,
  at: Instant,
): AppealFee =>
  settled(
    {
      ...fee,
      ...(dueOn === null
        ? {}
        : {
            dueOn: dueOn as CourtDay,
            provisional: provisional ?? false,
            days: days ?? null,
            from: courtDayOf(at),
            noticedOn: waits === true ? null : courtDayOf(at),
            notice: null,
          }),
      amount: fen === null ? fee.amount : (fen as Money),
    },
    at,
  );
