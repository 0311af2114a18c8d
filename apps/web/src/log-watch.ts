/*
 * Every visitor is a witness: the browser keeps the last checkpoint of the court's log that it saw, and the next one must
 * contain it. What does not is kept as it was signed, twice: that is the evidence.
 */
import type { Checkpoint } from '@xiezhi/ledger';
import {
  consistencyProof,
  hashesIn,
  isConsistent,
  leadsTo,
  NoteError,
  openCheckpoint,
  readVerifier,
  tilePath,
  widthAt,
} from '@xiezhi/ledger';

/** A checkpoint as it was published, and the key that it was published under. */
export interface SeenCheckpoint {
  readonly vkey: string;
  readonly note: string;
}

/** Two checkpoints of which the later does not contain the earlier. */
export interface Fork {
  readonly why: 'other-log' | 'shorter' | 'other-history' | 'bad-signature' | 'withheld';
  readonly before: SeenCheckpoint;
  readonly now: SeenCheckpoint;
}

export interface Watching {
  /** @returns null when it cannot be reached, which alone is no fork; `absent` where the court says that it has no such thing. */
  readonly fetched: (path: string) => Promise<Uint8Array | 'absent' | null>;
  readonly kept: {
    get(): SeenCheckpoint | null;
    put(seen: SeenCheckpoint): void;
  };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const opened = ({ vkey, note }: SeenCheckpoint): Checkpoint =>
  openCheckpoint(note, readVerifier(vkey));

/**
 * Whether the log grew out of what was seen of it; null when its tiles cannot be had just now. A court that says it has not the
 * tiles of its own checkpoint withholds them: else a fork would go unseen by whoever does not give the proof against it.
 */
async function contains(
  old: Checkpoint,
  fresh: Checkpoint,
  fetched: Watching['fetched'],
): Promise<boolean | 'withheld' | null> {
  const withheld: string[] = [];
  const hashes = hashesIn({
    tile: async (level, index) => {
      const width = widthAt(fresh.size, level, index);
      if (width === 0) return null;
      const path = tilePath(level, index, width);
      const tile = await fetched(path);
      if (tile !== 'absent') return tile;
      withheld.push(path);
      return null;
    },
  });
  const proof = await consistencyProof(hashes, old.size, fresh.size).catch(() => null);
  if (proof !== null) return isConsistent(old, fresh, proof);
  return withheld.length > 0 ? 'withheld' : null;
}

/** More changes of its key no log has. */
const mostSuccessions = 32;

/** The notes by which the log says under which key it goes on, the first first; null when they cannot be had just now. */
async function successions(fetched: Watching['fetched']): Promise<readonly string[] | null> {
  const notes: string[] = [];
  while (notes.length < mostSuccessions) {
    const note = await fetched(`succession/${String(notes.length + 1)}`);
    if (note === null) return null;
    if (note === 'absent') break;
    notes.push(textOf(note));
  }
  return notes;
}

/**
 * @returns what is wrong; `unseen` when what it takes to tell could not be had; null when nothing is wrong, or there is no log. What
 * was seen is kept only when it holds.
 */
export async function watchLog({ fetched, kept }: Watching): Promise<Fork | 'unseen' | null> {
  const [key, note] = await Promise.all([fetched('vkey'), fetched('checkpoint')]);
  const before = kept.get();
  if (key === null || note === null) return 'unseen';
  // A court that had a log and has none now shows it to nobody.
  if (key === 'absent' || note === 'absent') return before === null ? null : 'unseen';
  const now = { vkey: textOf(key).trim(), note: textOf(note) };
  const wrong = (why: Fork['why']): Fork | null => (before === null ? null : { why, before, now });
  let fresh: Checkpoint;
  try {
    fresh = opened(now);
  } catch (fault) {
    if (!(fault instanceof NoteError)) throw fault;
    return wrong('bad-signature');
  }
  if (before !== null) {
    if (before.vkey !== now.vkey) {
      const notes = await successions(fetched);
      if (notes === null) return 'unseen';
      if (!leadsTo(before.vkey, now.vkey, notes)) return wrong('other-log');
    }
    const old = opened(before);
    if (fresh.size < old.size) return wrong('shorter');
    const holds = await contains(old, fresh, fetched);
    if (holds === null) return 'unseen';
    if (holds === 'withheld') return wrong('withheld');
    if (!holds) return wrong('other-history');
  }
  kept.put(now);
  return null;
}
