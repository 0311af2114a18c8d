import type { Instant, StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { EntryRow } from './entry-rows.ts';
import { entryFrom } from './store.ts';

/** Money that a docket says came or went back. */
export interface MoneyEntered {
  readonly stream: StreamId;
  readonly caseNumber: string | null;
  readonly at: Instant;
  readonly bill: string;
  /** Below zero: it went back. */
  readonly fen: number;
  /** `transfer`: it came by no order of ours; `with-the-case`: another court took it and handed it over. */
  readonly channel: string;
  readonly reference: string;
}

/** By an order of ours, so that a cashier knows of it: money that came, or that it gave back. */
export const isByOrder = ({ channel }: Pick<MoneyEntered, 'channel'>): boolean =>
  channel !== 'transfer' && channel !== 'with-the-case';

/** The courts whose cashier's office this reader is of. */
export const moneyReachOf = (reader: Actor): readonly string[] =>
  reader.offices.filter(({ post }) => post === 'finance-officer').map(({ court }) => court);

interface Span {
  readonly from: Instant;
  /** The first moment that is not in it. */
  readonly to: Instant;
}

/** What came and went back at the courts that this reader's office reaches. Nothing for anybody else. */
export const readMoney = (
  pool: Pool,
  reader: Actor,
  span: Span,
): Promise<readonly MoneyEntered[]> => readMoneyOfCourts(pool, moneyReachOf(reader), span);

/** By what a docket says that money came or went back. */
export const moneyKinds = [
  'fees.Paid',
  'fees.CounterclaimPaid',
  'fees.AppealPaid',
  'fees.DebtPaid',
  'fees.Refunded',
] as const;

/** The same for the court's own machine, which shows it to nobody. */
export async function readMoneyOfCourts(
  pool: Pool,
  courts: readonly string[],
  { from, to }: Span,
): Promise<readonly MoneyEntered[]> {
  if (courts.length === 0) return [];
  const { rows } = await pool.query<EntryRow & { number: string | null }>({
    name: 'money',
    text: `select e.stream, e.seq, e.id, e.kind, e.body, e.commitment, e.head, c.number
      from entry e join case_card c on c.stream = e.stream
     where e.kind = any($4)
       and e.at >= $1 and e.at < $2 and c.court = any($3) order by e.at, e.id`,
    values: [from, to, courts, moneyKinds],
  });
  return rows.map(({ number, ...row }) => {
    const { kind, at, body } = entryFrom(row);
    const { bill, counterclaim, appeal, fen, channel, reference } = body as {
      readonly bill?: string;
      readonly counterclaim?: string;
      readonly appeal?: string;
      readonly fen: number;
      readonly channel?: string;
      readonly reference: string;
    };
    return {
      stream: row.stream,
      caseNumber: number,
      at,
      bill: bill ?? counterclaim ?? appeal ?? '1',
      fen: kind === 'fees.Refunded' ? -fen : fen,
      channel: channel ?? 'transfer',
      reference,
    };
  });
}

/**
 * Something happened to this order: the cashier is asked after it at once, also where an answer had been entered already.
 * A channel that takes no more than a part of an order's number gives that part.
 */
export async function askCashierAgain(pool: Pool, order: string): Promise<void> {
  await pool.query(
    `update outbox set next_at = now(), state = 'waiting'
      where port = 'cashier' and id >= $1 and id < $1 || 'g'`,
    [order],
  );
}

/** The order of a payment, as the cashier knows it. */
export async function orderAt(
  pool: Pool,
  stream: StreamId,
  seq: number,
): Promise<{ readonly id: string; readonly message: Readonly<Record<string, unknown>> } | null> {
  const { rows } = await pool.query<{ id: string; message: Readonly<Record<string, unknown>> }>(
    "select id, message from outbox where port = 'cashier' and stream = $1 and seq = $2",
    [stream, seq],
  );
  return rows[0] ?? null;
}

/** The order by which this payment was made, as the cashier knows it. */
export async function orderOfPayment(
  pool: Pool,
  stream: StreamId,
  payment: string,
): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from outbox where port = 'cashier' and stream = $1 and message ->> 'payment' = $2",
    [stream, payment],
  );
  return rows[0]?.id ?? null;
}

/** The dockets that ordered these payments from the cashier, by the order's number. */
export async function ordersOf(
  pool: Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly stream: StreamId; readonly payment: string }>> {
  const { rows } = await pool.query<{ id: string; stream: StreamId; payment: string }>(
    "select id, stream, message->>'payment' as payment from outbox where port = 'cashier' and id = any($1)",
    [ids],
  );
  return new Map(rows.map(({ id, stream, payment }) => [id, { stream, payment }]));
}
