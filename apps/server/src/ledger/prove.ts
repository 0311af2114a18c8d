import type { EntryRow, KeptCheckpoint, ProvableEntry, ProvablePart } from '@xiezhi/docket';
import {
  entryFrom,
  firstStampedAbove,
  lastCheckpoint,
  logTile,
  timestampsAbove,
  witnessedCheckpoints,
} from '@xiezhi/docket';
import type { Hashes, Part, Policy, Printed, Receipt } from '@xiezhi/ledger';
import {
  hashesIn,
  inclusionProof,
  openByPolicy,
  receiptFrom,
  toBase64,
  writeExhibit,
  writeProof,
} from '@xiezhi/ledger';
import type { Pool } from 'pg';

/** So many checkpoints are looked at in one go. */
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
 * The newest checkpoint over that place which the policy takes. It is looked for among those that one witness has seen, then
 * among those of two, and so on: one witness that is away leaves any number of checkpoints that the others alone have seen, and
 * these do not hide what enough have.
 */
export async function newestAccepted(
  pool: Pool,
  above: number,
  policy: Policy,
): Promise<KeptCheckpoint | null> {
  for (let by = 1; by <= Math.max(1, policy.witnesses.length); by += 1) {
    const some = await witnessedCheckpoints(pool, above, lookBack, by);
    const found = some.find((one) => accepts(policy, one));
    if (found !== undefined) return found;
    // All there are were looked at: among those that more have seen there is none either.
    if (some.length < lookBack) return null;
  }
  return null;
}

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
  return (await newestAccepted(pool, leaf, policy)) ?? last;
}

/** Of these sizes the one that most outside were shown, and of several the first, under a checkpoint that the policy takes. */
async function mostShown(
  pool: Pool,
  sizes: readonly number[],
  policy: Policy,
): Promise<KeptCheckpoint | null> {
  const often = new Map<number, number>();
  for (const size of sizes) often.set(size, (often.get(size) ?? 0) + 1);
  // Sorting keeps the order of those that were shown to as many.
  for (const [size] of [...often].sort((one, other) => other[1] - one[1])) {
    const found = await lastCheckpoint(pool, size);
    if (found?.size === size && accepts(policy, found)) return found;
  }
  return null;
}

/** For a whole docket: the newest of the checkpoints over it that most outside were shown; or the best there is. */
export async function newestShown(
  pool: Pool,
  leaf: number,
  policy: Policy,
): Promise<KeptCheckpoint | null> {
  const sizes = (await timestampsAbove(pool, leaf, lookBack)).map(({ size }) => size);
  return (await mostShown(pool, sizes, policy)) ?? (await checkpointOver(pool, leaf, policy));
}

/**
 * For one entry: the first of them, since what was there early was there ever after. Under a key that the log has no more
 * it proves nothing to whoever knows the new one alone: then the newest.
 */
export async function firstShown(
  pool: Pool,
  leaf: number,
  policy: Policy,
): Promise<KeptCheckpoint | null> {
  const sizes = await firstStampedAbove(pool, leaf, lookBack);
  return (await mostShown(pool, sizes, policy)) ?? (await newestShown(pool, leaf, policy));
}

/** What those outside gave for this checkpoint, by what the court calls them. */
export const receiptsOf = async (
  pool: Pool,
  { size }: KeptCheckpoint,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> =>
  (await timestampsAbove(pool, size - 1, lookBack, size)).map(({ authority, token }) => ({
    name: authority,
    bytes: token,
  }));

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
  /** What lies in the proof itself; none in a copy of a case, which holds them once. */
  readonly receipts: readonly Receipt[];
}

export const publishedHashes = (pool: Pool): Hashes =>
  hashesIn({ tile: (level, index) => logTile(pool, level, index) });

/**
 * The proof of one entry, in one file. @param printed the head that a paper of the court bears, and what came after.
 * @returns null for an entry that is not in the log, or whose salts were destroyed.
 */
export async function proofUnder(
  { hashes, vkey, over, receipts }: Under,
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
      receipts,
    }),
  });
}

/** So many bytes of receipts lie in one proof at the most, since a paper may carry it. */
const mostReceipts = 64 * 1024;

/** As many as there is room for. */
function inRoom(
  receipts: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): readonly Receipt[] {
  let left = mostReceipts;
  return receipts.flatMap(({ name, bytes }) => {
    if (bytes.length > left) return [];
    left -= bytes.length;
    return [receiptFrom(name, bytes)];
  });
}

/**
 * The same, under the best checkpoint there is, with what those outside gave for it.
 * @returns null also while no checkpoint holds it.
 */
export async function proofOf(
  pool: Pool,
  log: { readonly vkey: string; readonly own: Policy },
  stream: string,
  entry: ProvableEntry,
  printed: Printed | null,
): Promise<string | null> {
  const over = entry.leaf === null ? null : await firstShown(pool, entry.leaf, log.own);
  if (over === null) return null;
  const receipts = inRoom(await receiptsOf(pool, over));
  const under = { hashes: publishedHashes(pool), vkey: log.vkey, over, receipts };
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
