import type { KeptCheckpoint, ProvableEntry, ProvablePart } from '@xiezhi/docket';
import { lastCheckpoint, logTile, witnessedCheckpoints } from '@xiezhi/docket';
import type { Part, Policy, Printed } from '@xiezhi/ledger';
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
const lookBack = 50;

const accepts = (policy: Policy, { note }: KeptCheckpoint): boolean => {
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
  policy: Policy | null,
): Promise<KeptCheckpoint | null> {
  const last = await lastCheckpoint(pool);
  if (last === null || last.size <= leaf) return null;
  if (policy === null || accepts(policy, last)) return last;
  const seen = await witnessedCheckpoints(pool, leaf, lookBack);
  return seen.find((one) => accepts(policy, one)) ?? last;
}

export const exportedParts = (parts: readonly ProvablePart[]): readonly Part[] =>
  parts.map((part) =>
    'commitment' in part
      ? { commitment: toBase64(part.commitment) }
      : { salt: toBase64(part.salt), text: part.text },
  );

/**
 * The proof of one entry, in one file. @param printed the head that a paper of the court bears, and what came after.
 * @returns null while no checkpoint holds it, or when its salts were destroyed.
 */
export async function proofOf(
  pool: Pool,
  log: { readonly vkey: string; readonly policy: Policy | null },
  stream: string,
  { seq, leaf, before, parts }: ProvableEntry,
  printed?: Printed,
): Promise<string | null> {
  const over =
    leaf === null || parts === null ? null : await checkpointOver(pool, leaf, log.policy);
  if (over === null || leaf === null || parts === null) return null;
  const hashes = hashesIn({ tile: (level, index) => logTile(pool, level, index) });
  return writeProof({
    index: leaf,
    path: await inclusionProof(hashes, leaf, over.size),
    checkpoint: over.note,
    extra: writeExhibit({
      vkey: log.vkey,
      stream,
      seq,
      before: before.toString('hex'),
      parts: exportedParts(parts),
      ...(printed === undefined ? {} : { printed }),
    }),
  });
}
