/* One line of `docket.jsonl`: an entry as the reader of a copy may read it, and its way into the log. */
import type { Checkpoint } from './checkpoint.ts';
import type { Hash } from './merkle.ts';
import { isIncluded, leafHash } from './merkle.ts';
import { fromBase64, NoteError, toBase64 } from './note.ts';
import type { NamedFile, Part } from './opening.ts';
import {
  commitmentOfParts,
  envelopeOf,
  filesOf,
  parsed,
  readOpenParts,
  readParts,
} from './opening.ts';
import { readHashes } from './proof.ts';

/** One entry in `docket.jsonl`: with its parts, or where nothing of it is the reader's with its commitment alone. */
export interface ExportedEntry {
  readonly seq: number;
  readonly leaf: number;
  readonly path: readonly string[];
  readonly parts?: readonly Part[];
  readonly commitment?: string;
}

export interface SeenEntry {
  readonly seq: number;
  /** Null where the entry is not the reader's. */
  readonly kind: string | null;
  readonly at: string | null;
  readonly leaf: number;
  /** The docket’s head after it. */
  readonly head: string;
  readonly files: readonly NamedFile[];
}

/** Whether the log of this checkpoint holds the commitment where the entry says. */
export const isInLog = (
  commitment: Hash,
  { leaf, path }: ExportedEntry,
  { size, root }: Checkpoint,
): boolean => isIncluded(leafHash(commitment), leaf, size, readHashes(path), root);

/** @throws NoteError when the line is not one, or not written in the one way. */
export function readEntry(line: string, docket: string) {
  const read = parsed(line) as ExportedEntry | null;
  const { seq, leaf, path, parts, commitment } = read ?? ({} as Partial<ExportedEntry>);
  if (!Number.isSafeInteger(seq) || !Number.isSafeInteger(leaf) || !Array.isArray(path))
    throw new NoteError('this is no entry');
  const entry = {
    seq: seq as number,
    leaf: leaf as number,
    path: readHashes(path as string[]).map(toBase64),
  };
  if (parts === undefined) {
    const hash = fromBase64(String(commitment));
    if (hash.length !== 32 || JSON.stringify({ ...entry, commitment: toBase64(hash) }) !== line)
      throw new NoteError('the entry is not written as it must be');
    return { entry, commitment: hash, kind: null, at: null, files: [] };
  }
  const given = readParts(parts);
  if (JSON.stringify({ ...entry, parts: given }) !== line)
    throw new NoteError('the entry is not written as it must be');
  const open = readOpenParts(given);
  const { kind = null, at = null } = envelopeOf(open) ?? {};
  return {
    entry,
    commitment: commitmentOfParts(docket, entry.seq, given),
    kind,
    at,
    files: filesOf(open),
  };
}
