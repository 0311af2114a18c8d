import type { KeptCheckpoint } from '@xiezhi/docket';
import { keepTimestamp, lastCheckpoint, lastStampedBy, timestampsAbove } from '@xiezhi/docket';
import type { Instant } from '@xiezhi/kernel';
import type { AnchorName } from '@xiezhi/ledger';
import { readNote } from '@xiezhi/ledger';
import type { Pool } from 'pg';

/** Somebody outside answered with what does not hold, or has seen more than this log has: somebody must look. */
export class AnchorFault extends Error {
  override readonly name = 'AnchorFault';
}

/**
 * The port: whoever outside keeps that they were shown a checkpoint, and gives a receipt that is checked without them
 * (`anchorKinds` of the ledger).
 */
export interface Anchor {
  /** As it is called here, and in copies of cases. */
  readonly name: string;
  readonly kind: AnchorName;
  /** Who it is, as a reader lists whom they believe; left out where they bring a certificate. */
  readonly known?: string;
  /** Seconds from one checkpoint to the next that it is shown, while there is something new. */
  readonly every: number;
  /**
   * Shows it a checkpoint. Doing so twice costs what it costs and nothing else. @returns the receipt, verified.
   * @throws AnchorFault when somebody must look; anything else when it cannot be reached: it is asked again later.
   */
  readonly submit: (note: string) => Promise<Uint8Array>;
}

/** What of a checkpoint is shown: its text, which names log, size and root; who signed it may still grow. */
export const shownBytes = (note: string): Uint8Array =>
  new TextEncoder().encode(readNote(note).text);

/** A chain is shown, where it can be, a checkpoint that an authority of time has stamped: one copy then bears both. */
async function aimOf(pool: Pool, { kind }: Anchor, above: number): Promise<KeptCheckpoint | null> {
  const [stamped] = kind === 'chain' ? await timestampsAbove(pool, above, 1) : [];
  return lastCheckpoint(pool, stamped?.size);
}

/** Shows it what the log has become, when the last time is long enough ago. @returns 1 when it was shown, 0 when not. */
export async function askAnchor(pool: Pool, anchor: Anchor, now: () => Instant): Promise<number> {
  const before = await lastStampedBy(pool, anchor.name);
  const aim = await aimOf(pool, anchor, before?.size ?? 0);
  if (aim === null || before?.size === aim.size) return 0;
  const at = now();
  const age = before === null ? Infinity : Date.parse(at) - Date.parse(before.at);
  if (age >= 0 && age < anchor.every * 1000) return 0;
  const token = await anchor.submit(aim.note);
  await keepTimestamp(pool, { size: aim.size, authority: anchor.name, token }, at);
  return 1;
}
