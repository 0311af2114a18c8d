import type { CourtDay, EntryId, Instant, Money } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import type { counterclaimBilled, counterclaimNoticed } from '../fees/entries.ts';
import { receiptOf } from '../fees/notice.ts';
import type { CounterclaimFee } from './shapes.ts';

/** As it was billed: nothing of it has come. */
export const billed = (
  body: BodyOf<typeof counterclaimBilled.parts>,
  entry: EntryId,
  at: Instant,
): CounterclaimFee => ({
  entry,
  amount: body.fen as Money,
  dueOn: body.dueOn as CourtDay,
  provisional: body.provisional ?? false,
  from: courtDayOf(at),
  waits: body.waits === true,
  notice: null,
  days: body.days ?? null,
  billedAt: at,
  paid: 0 as Money,
  paidLate: 0 as Money,
  refunded: 0 as Money,
  paidAt: body.fen === 0 ? at : null,
});

export const noticed = (
  fee: CounterclaimFee,
  body: BodyOf<typeof counterclaimNoticed.parts>,
): CounterclaimFee => ({
  ...fee,
  waits: false,
  notice: receiptOf(body),
  from: body.on as CourtDay,
  dueOn: body.dueOn as CourtDay,
  provisional: body.provisional ?? false,
  days: body.days ?? fee.days,
});

/** There is nothing left to pay of it from that moment on, or there is again. */
export const settled = (fee: CounterclaimFee, at: Instant): CounterclaimFee => ({
  ...fee,
  paidAt: fee.paid - fee.refunded >= fee.amount ? (fee.paidAt ?? at) : null,
});
