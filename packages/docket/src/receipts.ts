import type { EntryId, Instant, StreamId } from '@xiezhi/kernel';
import { courtDayOf, parseReceiptNumber } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { EntryRow } from './entry-rows.ts';
import { entryFrom } from './store.ts';

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
  const { rows } = await pool.query<Pick<EntryRow, 'stream' | 'seq' | 'id' | 'body'>>(
    `select stream, seq, id, body from entry
      where receipt_mark(id) = $1 and stream >= 'case:' and stream < 'case;'`,
    [String(parts.mark)],
  );
  // The day of a receipt is that of the act, which may have been entered on the next.
  const [row, other] = rows.map(entryFrom).filter(({ at }) => courtDayOf(at) === parts.day);
  // Two entries of one day and one number: nobody has met them, and neither is named.
  if (row === undefined || other !== undefined) return null;
  const { stream, seq, id, kind, at } = row;
  return { stream, seq, id, kind, at };
}
