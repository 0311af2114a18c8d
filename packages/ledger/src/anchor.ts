/*
 * Whoever outside was shown a checkpoint gives a receipt for it: an authority of time its token, a contract on a chain its
 * event. One interface: a receipt is checked without them, of the text of the checkpoint, by whom the reader believes.
 */
import type { Anchored } from './evm/anchor.ts';
import { verifyAnchor } from './evm/anchor.ts';
import type { Fault, Trust } from './finding.ts';
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
