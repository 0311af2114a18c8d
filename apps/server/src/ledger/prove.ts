import type { EntryRow, KeptCheckpoint, ProvableEntry, ProvablePart } from '@xiezhi/docket';
import { entryFrom, lastCheckpoint, logTile, witnessedCheckpoints } from '@xiezhi/docket';
import type { Hashes, Part, Policy, Printed } from '@xiezhi/ledger';
import {
  hashesIn,
  inclusionProof,
  openByPolicy,
  toBase64,
  writeExhibit,
  writeProof,
} from '@xiezhi/ledger';
import type { Pool } from 'pg';

/** So many checkpoints back one is looked for that enough witnesses have seen. */
export const lookBack = 50;

export const accepts = (policy: Policy, { note }: KeptCheckpoint): boolean => {
  try {
    openByPolicy(note, policy);
    return true;
  } catch {
    return false;
  }
};

/**
 * The newest checkpoint that holds this place of the log: one that the witnesses of the court's own policy have seen, where
 * there is one. @returns null while the log has not come so far.
 */
export async function checkpointOver(
  pool: Pool,
  leaf: number,
  policy: Policy,
): Promise<KeptCheckpoint | null> {
  const last = await lastCheckpoint(pool);
  if (last === null || last.size <= leaf) return null;
  if (accepts(policy, last)) return last;
  const seen = await witnessedCheckpoints(pool, leaf, lookBack);
  return seen.find((one) => accepts(policy, one)) ?? last;
}

export const exportedParts = (parts: readonly ProvablePart[]): readonly Part[] =>
  parts.map((part) =>
    'commitment' in part
      ? { commitment: toBase64(part.commitment) }
      : { salt: toBase64(part.salt), text: part.text },
  );

/** The log, and the checkpoint of it under which something is proven. */
export interface Under {
  readonly hashes: Hashes;
  readonly vkey: string;
  readonly over: KeptCheckpoint;
}

export const publishedHashes = (pool: Pool): Hashes =>
  hashesIn({ tile: (level, index) => logTile(pool, level, index) });

/**
 * The proof of one entry, in one file. @param printed the head that a paper of the court bears, and what came after.
 * @returns null for an entry that is not in the log, or whose salts were destroyed.
 */
export async function proofUnder(
  { hashes, vkey, over }: Under,
  stream: string,
  { seq, leaf, before, parts }: ProvableEntry,
  printed: Printed | null,
): Promise<string | null> {
  if (leaf === null || parts === null || leaf >= over.size) return null;
  return writeProof({
    index: leaf,
    path: await inclusionProof(hashes, leaf, over.size),
    checkpoint: over.note,
    extra: writeExhibit({
      vkey,
      stream,
      seq,
      before: before.toString('hex'),
      parts: exportedParts(parts),
      ...(printed === null ? {} : { printed }),
    }),
  });
}

/** The same, under the best checkpoint there is. @returns null also while no checkpoint holds it. */
export async function proofOf(
  pool: Pool,
  log: { readonly vkey: string; readonly own: Policy },
  stream: string,
  entry: ProvableEntry,
  printed: Printed | null,
): Promise<string | null> {
  const over = entry.leaf === null ? null : await checkpointOver(pool, entry.leaf, log.own);
  if (over === null) return null;
  const under = { hashes: publishedHashes(pool), vkey: log.vkey, over };
  return proofUnder(under, stream, entry, printed);
}

/** From the head that a paper bears, which is that of the entry that ordered it, to the entry that names its bytes. */
export function printedIn(
  entries: readonly ProvableEntry[],
  ordered: number,
  issued: number,
): Printed | null {
  const head = entries[ordered - 1]?.head.toString('hex');
  if (head === undefined || ordered >= issued) return null;
  const between = entries
    .slice(ordered, issued - 1)
    .map(({ commitment }) => commitment.toString('hex'));
  return { seq: ordered, head, between };
}

const paperIn = ({ body }: { readonly body: unknown }): string =>
  (body as { readonly paper: string }).paper;

/** By which entry of the docket each paper was ordered, also where that entry is the court's alone: the paper bears it. */
export async function ordersIn(pool: Pool, stream: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<EntryRow>(
    `select stream, seq, id, kind, body, commitment, head from entry
      where stream = $1 and kind = 'documents.Ordered'`,
    [stream],
  );
  return new Map(rows.map((row) => [paperIn(entryFrom(row)), Number(row.seq)]));
}

/** Brought is a paper when it is made; one that was the court's alone until then, when its text is released. */
const bringing = new Set(['documents.Issued', 'documents.Released']);

/** The same for an entry of a whole docket; null for any that brings no paper of the court. */
export function printedOn(
  entries: readonly ProvableEntry[],
  { seq, entry }: ProvableEntry,
  orders: ReadonlyMap<string, number>,
): Printed | null {
  const ordered =
    entry !== null && bringing.has(entry.kind) ? orders.get(paperIn(entry)) : undefined;
  return ordered === undefined ? null : printedIn(entries, ordered, seq);
}
