import type { Publication } from '@xiezhi/docket';
import { asPublisher, keepCosignature, lastCheckpoint, logReach } from '@xiezhi/docket';
import type { Instant } from '@xiezhi/kernel';
import type { Checkpoint, Verifier } from '@xiezhi/ledger';
import {
  emptyRoot,
  grow,
  hashesIn,
  NoteError,
  openCheckpoint,
  overlaid,
  readNote,
  readVerifier,
  rootOf,
  sameHash,
  signatureLine,
  signCheckpoint,
} from '@xiezhi/ledger';
import type { Pool } from 'pg';
import type { LedgerKeys } from './keys.ts';

/** More would hold the connection too long; what is left is taken in the next round. */
export const publisherBatch = 4096;

/** The log cannot go on as it stands: somebody must look. Nothing more is promised meanwhile. */
export class LogFault extends Error {
  override readonly name = 'LogFault';
}

/** A checkpoint that this log has signed, by the key it has or one that it had. @throws NoteError */
export function openOwn(
  note: string,
  { vkey, past }: Pick<LedgerKeys, 'vkey' | 'past'>,
): Checkpoint {
  const [first, ...rest] = [vkey, ...past].map(readVerifier);
  for (const key of rest) {
    try {
      return openCheckpoint(note, key);
    } catch (fault) {
      if (!(fault instanceof NoteError)) throw fault;
    }
  }
  return openCheckpoint(note, first as Verifier);
}

/** The same, of the last one there is. @throws LogFault */
function lastOwn(note: string, keys: LedgerKeys): Checkpoint {
  try {
    return openOwn(note, keys);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new LogFault(`the last checkpoint is not one of this log: ${why}`);
  }
}

/**
 * Adds to the last checkpoint the lines of keys that have not signed it: a log that got a key goes on under it at once, also
 * while nothing is entered.
 */
export async function signAnew(pool: Pool, keys: LedgerKeys): Promise<void> {
  const last = await lastCheckpoint(pool);
  if (last === null) return;
  lastOwn(last.note, keys);
  const { text, signatures } = readNote(last.note);
  for (const signer of keys.signers)
    if (!signatures.some(({ name, id }) => name === signer.name && id === signer.id))
      await keepCosignature(
        pool,
        last.size,
        `log ${String(signer.id)}`,
        signatureLine(text, signer),
      );
}

/** What the log last promised, held against its own tiles before anything is added. @throws LogFault */
async function standing(publication: Publication, keys: LedgerKeys): Promise<Checkpoint> {
  if (publication.last === null) return { origin: keys.origin, size: 0, root: emptyRoot };
  const last = lastOwn(publication.last.note, keys);
  const root = await rootOf(hashesIn(publication), last.size).catch((fault: unknown) => {
    throw new LogFault(fault instanceof Error ? fault.message : String(fault));
  });
  if (!sameHash(root, last.root))
    throw new LogFault(`its tiles do not give the root that was signed for ${String(last.size)}`);
  return last;
}

/**
 * Takes entries that have a number and are not in the tree yet, adds them, and signs what the tree then is. Never signs
 * what is not stored: tiles and checkpoint are kept in one transaction.
 * @returns how many were added; -1 when another publisher is at work.
 * @throws LogFault when the log does not fit what it promised.
 */
export async function publish(pool: Pool, keys: LedgerKeys, now: () => Instant): Promise<number> {
  const { numbered, promised } = await logReach(pool);
  if (numbered === promised) return 0;
  if (numbered < promised)
    throw new LogFault(
      `the log has promised ${String(promised)} entries and the dockets hold ${String(numbered)}`,
    );
  const done = await asPublisher(pool, async (publication) => {
    const last = await standing(publication, keys);
    const entries = await publication.commitments(last.size, publisherBatch);
    if (entries.length === 0) return 0;
    const tiles = await grow(publication, last.size, entries);
    const size = last.size + entries.length;
    const root = await rootOf(hashesIn(overlaid(publication, tiles)), size);
    const note = signCheckpoint({ origin: keys.origin, size, root }, keys.signers);
    await publication.keep(tiles, { size, note, at: now() });
    return entries.length;
  });
  return done ?? -1;
}
