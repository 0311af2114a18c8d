/* A checkpoint says: the log of this name had so many entries, and this was their root. */
import type { Hash } from './merkle.ts';
import type { Signer, Verified, Verifier } from './note.ts';
import { fromBase64, NoteError, openNote, readNote, signNote, toBase64 } from './note.ts';

export interface Checkpoint {
  /** The name of the log, which is the name of its key. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${String(size)}\n${toBase64(root)}\n`;

export const signCheckpoint = (checkpoint: Checkpoint, signers: readonly Signer[]): string =>
  signNote(checkpointText(checkpoint), signers);

/** Whole numbers as they are written everywhere here: no sign, no zero in front. @throws NoteError */
export function readNumber(text: string): number {
  const value = Number(text);
  if (!/^(0|[1-9]\d*)$/.test(text) || !Number.isSafeInteger(value))
    throw new NoteError(`“${text}” is no number as it is written here`);
  return value;
}

/** Reads the text of a checkpoint; lines after the third are allowed and passed over. @throws NoteError */
export function readCheckpointText(text: string): Checkpoint {
  const [origin = '', size = '', root = '', ...more] = text.split('\n');
  const hash = fromBase64(root);
  if (origin === '' || hash.length !== 32 || more.pop() !== '' || more.includes(''))
    throw new NoteError('this is no checkpoint');
  return { origin, size: readNumber(size), root: hash };
}

/** Reads a checkpoint and believes nothing of it. @throws NoteError */
export const readCheckpoint = (note: string): Checkpoint => readCheckpointText(readNote(note).text);

/**
 * Reads a checkpoint that this log has signed. @param witnesses whose cosignatures are looked for besides.
 * @throws NoteError when the log has not signed it, or it bears another log's name.
 */
export function openCheckpoint(
  note: string,
  log: Verifier,
  witnesses: readonly Verifier[] = [],
): Checkpoint & { readonly cosigned: readonly Verified[] } {
  const { text, verified } = openNote(note, [log, ...witnesses]);
  const checkpoint = readCheckpointText(text);
  if (!verified.some(({ verifier }) => verifier === log))
    throw new NoteError(`${log.name} has not signed this checkpoint`);
  if (checkpoint.origin !== log.name)
    throw new NoteError(`this is a checkpoint of ${checkpoint.origin}, not of ${log.name}`);
  return { ...checkpoint, cosigned: verified.filter(({ verifier }) => verifier !== log) };
}
