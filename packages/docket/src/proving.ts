import type { Entry, StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { StoredPart } from './commitment.ts';
import { firstHead, partCommitment, partText, saltAt } from './commitment.ts';
import { readEntries } from './entry-rows.ts';
import { readDocket } from './reading.ts';
import type { StreamCache } from './store.ts';

/** A part that is the reader's, with what it takes to come to its commitment; or of another's the commitment alone. */
export type ProvablePart =
  { readonly salt: Buffer; readonly text: string } | { readonly commitment: Buffer };

/** An entry as it is proven to one reader. */
export interface ProvableEntry {
  readonly seq: number;
  /** Its place in the log; null while it has none. */
  readonly leaf: number | null;
  readonly commitment: Buffer;
  /** The docket's head before and after it. */
  readonly before: Buffer;
  readonly head: Buffer;
  /** As the reader reads it; null where nothing of it is theirs. */
  readonly entry: Entry | null;
  /** Null where nothing of it is the reader's, or where its salts were destroyed: then it has its commitment alone. */
  readonly parts: readonly ProvablePart[] | null;
}

/**
 * A whole docket for whoever may read some of it: what is theirs by {@link readDocket}, which alone decides that, and bare
 * commitments for the rest. @returns null when the stream does not concern the reader.
 */
export async function readProvable(
  pool: Pool,
  cache: StreamCache,
  stream: StreamId,
  reader: Actor,
): Promise<readonly ProvableEntry[] | null> {
  const read = await readDocket(pool, cache, stream, reader);
  if (read === null || read.length === 0) return null;
  const theirs = new Map(read.map((one) => [one.entry.seq, one]));
  return provable(pool, stream, (seq) => theirs.get(seq) ?? null);
}

/** Which parts of an entry are somebody's. */
type Reads = (seq: number) => { readonly entry: Entry; readonly parts: readonly number[] } | null;

export async function provable(
  pool: Pool,
  stream: StreamId,
  reads: Reads,
): Promise<readonly ProvableEntry[]> {
  const rows = await readEntries(pool, stream);
  const beside = await pool.query<{ seq: string; leaf: string | null; salts: Buffer | null }>({
    name: 'salts-and-leaves',
    text: `select seq, leaf, salts from leaf full join entry_salt using (stream, seq) where stream = $1`,
    values: [stream],
  });
  const besideOf = new Map(beside.rows.map((row) => [row.seq, row]));
  let before = firstHead(stream);
  return rows.map((row) => {
    const seq = Number(row.seq);
    const { leaf = null, salts = null } = besideOf.get(row.seq) ?? {};
    const read = reads(seq);
    const one = {
      seq,
      leaf: leaf === null ? null : Number(leaf),
      commitment: row.commitment,
      before,
      head: row.head,
      entry: read?.entry ?? null,
      parts: read === null || salts === null ? null : partsFor(row.body, salts, read.parts),
    };
    before = row.head;
    return one;
  });
}

const partsFor = (
  body: string,
  salts: Buffer,
  theirs: readonly number[],
): readonly ProvablePart[] =>
  (JSON.parse(body) as StoredPart[]).map((part, index) => {
    const salt = Buffer.from(saltAt(salts, index));
    const text = partText(part);
    return theirs.includes(index) ? { salt, text } : { commitment: partCommitment(salt, text) };
  });
