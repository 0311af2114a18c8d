/*
 * Whoever outside was shown a checkpoint gives a receipt for it: an authority of time its token, a contract on a chain its
 * event. One interface: a receipt is checked without them, of the text of the checkpoint, by whom the reader believes.
 */
import type { Anchored } from './evm/anchor.ts';
import { verifyAnchor } from './evm/anchor.ts';
import type { Fault, Finding, Trust } from './finding.ts';
import { finding } from './finding.ts';
import { fromBase64, NoteError, toBase64 } from './note.ts';
import type { Stamped } from './timestamp.ts';
import { verifyTimestamp } from './timestamp.ts';

interface AnchorKind<Said> {
  /** Where its receipts lie in a copy of a case, and how their names end. */
  readonly folder: string;
  readonly ending: string;
  readonly fault: Fault;
  /** @throws NoteError that says why the receipt proves nothing of these bytes. */
  readonly verify: (receipt: Uint8Array, message: Uint8Array, trust: Trust) => Promise<Said>;
}

interface Said {
  readonly time: Stamped;
  readonly chain: Anchored;
}

export type AnchorName = keyof Said;

export const anchorKinds: { readonly [Name in AnchorName]: AnchorKind<Said[Name]> } = {
  time: {
    folder: 'log/timestamps/',
    ending: '.tsr',
    fault: 'timestamp',
    verify: (receipt, message, { authorities = [] }) =>
      verifyTimestamp(receipt, message, authorities),
  },
  chain: {
    folder: 'log/anchors/',
    ending: '.anchor',
    fault: 'anchor',
    verify: async (receipt, message, { chains = [] }) =>
      Promise.resolve(verifyAnchor(receipt, message, chains)),
  },
};

/** A token is DER and begins with 0x30; a receipt of a chain is JSON. */
const firstOfJson = 0x7b;

export const anchorKindOf = (receipt: Uint8Array): AnchorName =>
  receipt[0] === firstOfJson ? 'chain' : 'time';

/** What one of those outside gave for a checkpoint, as a proof carries it. */
export interface Receipt {
  /** What the court calls whoever gave it. */
  readonly name: string;
  /** In base64. */
  readonly receipt: string;
}

export const receiptFrom = (name: string, bytes: Uint8Array): Receipt => ({
  name,
  receipt: toBase64(bytes),
});

/** A name is that of a file in a copy of a case, too. */
const nameForm = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** @throws NoteError for anything but a list of receipts that holds one at least. */
export function readReceipts(value: unknown): readonly Receipt[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new NoteError('the proof says that it bears receipts, and bears none');
  return value.map((one: unknown) => {
    const { name, receipt } = (one ?? {}) as Record<string, unknown>;
    if (typeof name !== 'string' || !nameForm.test(name) || typeof receipt !== 'string')
      throw new NoteError('a receipt in the proof is none');
    fromBase64(receipt);
    return { name, receipt };
  });
}

/** Checks each, and says of each that does not hold why. @param shown the text of the checkpoint. */
export async function receiptsHold(
  receipts: readonly Receipt[],
  shown: Uint8Array,
  trust: Trust,
): Promise<{
  readonly stamped: readonly Stamped[];
  readonly anchored: readonly Anchored[];
  readonly findings: readonly Finding[];
}> {
  const stamped: Stamped[] = [];
  const anchored: Anchored[] = [];
  const findings: Finding[] = [];
  for (const { name, receipt } of receipts) {
    const bytes = fromBase64(receipt);
    const kind = anchorKindOf(bytes);
    try {
      if (kind === 'time') stamped.push(await anchorKinds.time.verify(bytes, shown, trust));
      else anchored.push(await anchorKinds.chain.verify(bytes, shown, trust));
    } catch (fault) {
      if (!(fault instanceof NoteError)) throw fault;
      findings.push(finding(anchorKinds[kind].fault, `proof, ${name}`, fault));
    }
  }
  return { stamped, anchored, findings };
}
