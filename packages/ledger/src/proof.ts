/* One small file that proves that an entry is in the log: `.tlog-proof`. */
import { readNumber } from './checkpoint.ts';
import type { Hash } from './merkle.ts';
import { isIncluded, leafHash } from './merkle.ts';
import { fromBase64, NoteError, toBase64 } from './note.ts';
import type { Policy, Seen } from './policy.ts';
import { openByPolicy } from './policy.ts';

const firstLine = 'c2sp.org/tlog-proof@v1';
/** No tree that can be counted is deeper. */
export const mostHashes = 63;

export interface Proof {
  readonly index: number;
  readonly path: readonly Hash[];
  /** The checkpoint, signed, as it was published. */
  readonly checkpoint: string;
  /** Whatever helps to find the entry; nothing vouches for it. */
  readonly extra: Uint8Array | null;
}

export const writeProof = ({ index, path, checkpoint, extra }: Proof): string =>
  [
    firstLine,
    ...(extra === null ? [] : [`extra ${toBase64(extra)}`]),
    `index ${String(index)}`,
    ...path.map(toBase64),
    '',
    checkpoint,
  ].join('\n');

/** Lines of hashes. @throws NoteError */
export function readHashes(lines: readonly string[]): readonly Hash[] {
  if (lines.length > mostHashes) throw new NoteError('more hashes than any tree is deep');
  return lines.map((line) => {
    const hash = fromBase64(line);
    if (hash.length !== 32) throw new NoteError(`“${line}” is no hash`);
    return hash;
  });
}

/** Reads a proof and believes nothing of it. @throws NoteError */
export function readProof(text: string): Proof {
  const split = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(split, 0)).split('\n');
  if (split < 0 || first !== firstLine) throw new NoteError('this is no proof of a log');
  const extra = lines[0]?.startsWith('extra ') === true ? lines.shift() : undefined;
  const index = lines.shift();
  if (index?.startsWith('index ') !== true) throw new NoteError('the proof names no entry');
  return {
    index: readNumber(index.slice('index '.length)),
    path: readHashes(lines),
    checkpoint: text.slice(split + 2),
    extra: extra === undefined ? null : fromBase64(extra.slice('extra '.length)),
  };
}

export interface Proven {
  readonly origin: string;
  readonly index: number;
  /** How many entries the log had when the checkpoint was made. */
  readonly size: number;
  readonly seen: readonly Seen[];
}

/**
 * What a proof proves of an entry: that this log holds it at this place, and who has seen so.
 * @throws NoteError that says why it proves nothing.
 */
export function verifyProof(text: string, entry: Uint8Array, policy: Policy): Proven {
  const { index, path, checkpoint } = readProof(text);
  const { origin, size, root, seen } = openByPolicy(checkpoint, policy);
  if (!isIncluded(leafHash(entry), index, size, path, root))
    throw new NoteError(`the entry is not the one that ${origin} holds at place ${String(index)}`);
  return { origin, index, size, seen };
}
