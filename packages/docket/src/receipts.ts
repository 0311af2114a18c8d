import type { EntryId, Instant, StreamId } from '@xiezhi/kernel';
import { courtDayOf, parseReceiptNumber } from '@xiezhi/kernel';
import type { Pool } from 'pg';

/** Where an entry lies, and nothing of what is in it. */
export interface EntryOfReceipt {
  readonly stream: StreamId;
  readonly seq: number;
  readonly id: EntryId;
  readonly kind: string;
  readonly at: Instant;
}

/**
 * The entry of a case that this receipt was given for. Its number is known to whoever may read the entry; it names one
 * entry out of 30¹² and its day, so that none is found by trying. Null where there is none, or the text is no number.
 */
export async function entryOfReceipt(pool: Pool, number: string): Promise<EntryOfReceipt | null> {
  const parts = parseReceiptNumber(number);
  if (parts === null) return null;
  const { rows } = await pool.query<Omit<EntryOfReceipt, 'seq'> & { readonly seq: string }>(
    `select stream, seq, id, kind, at from entry
      where receipt_mark(id) = $1 and stream >= 'case:' and stream < 'case;'`,
    [String(parts.mark)],
  );
  const [row, other] = rows.filter(({ at }) => courtDayOf(at) === parts.day);
  // Two entries of one day and one number: nobody has met them, and neither is named.
  return row === undefined || other !== undefined ? null : { ...row, seq: Number(row.seq) };
}
