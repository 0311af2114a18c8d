import type { Publication } from '@xiezhi/docket';
import { asPublisher, logReach } from '@xiezhi/docket';
import type { Instant } from '@xiezhi/kernel';
import type { Checkpoint } from '@xiezhi/ledger';
import {
  emptyRoot,
  grow,
  hashesIn,
  openCheckpoint,
  overlaid,
  readVerifier,
  rootOf,
  sameHash,
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

/** What the log last promised, held against its own tiles before anything is added. @throws LogFault */
async function standing(publication: Publication, keys: LedgerKeys): Promise<Checkpoint> {
  if (publication.last === null) return { origin: keys.origin, size: 0, root: emptyRoot };
  const { note } = publication.last;
  let last: Checkpoint;
  try {
    last = openCheckpoint(note, readVerifier(keys.vkey));
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new LogFault(`the last checkpoint is not one of this log: ${why}`);
  }
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
