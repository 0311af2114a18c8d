/*
 * A witness remembers of each log the last checkpoint it signed, and signs a later one only when it contains the earlier.
 * `POST /add-checkpoint` of tlog-witness, without the HTTP.
 */
import type { Checkpoint } from './checkpoint.ts';
import { openCheckpoint, readCheckpoint, readNumber } from './checkpoint.ts';
import type { Hash } from './merkle.ts';
import { emptyRoot, isConsistent, sameHash } from './merkle.ts';
import type { Signer, Verifier } from './note.ts';
import { NoteError, readNote, signatureLine, toBase64 } from './note.ts';
import { readHashes } from './proof.ts';

/** What a witness keeps. */
export interface WitnessMemory {
  last(origin: string): Promise<Pick<Checkpoint, 'size' | 'root'> | null>;
  /**
   * Durable when it returns, and in one step with the look at what was there.
   * @returns false when something else than `before` was there.
   */
  replace(
    origin: string,
    before: Pick<Checkpoint, 'size' | 'root'> | null,
    fresh: Pick<Checkpoint, 'size' | 'root'>,
  ): Promise<boolean>;
}

/** The answer as HTTP gives it. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly type: 'text/plain; charset=utf-8' | 'text/x.tlog.size';
  readonly body: string;
}

export interface Submission {
  readonly old: number;
  readonly proof: readonly Hash[];
  readonly checkpoint: string;
}

export const writeSubmission = ({ old, proof, checkpoint }: Submission): string =>
  [`old ${String(old)}`, ...proof.map(toBase64), '', checkpoint].join('\n');

/** @throws NoteError */
export function readSubmission(body: string): Submission {
  const split = body.indexOf('\n\n');
  const [first = '', ...hashes] = body.slice(0, Math.max(split, 0)).split('\n');
  if (split < 0 || !first.startsWith('old '))
    throw new NoteError('this is no checkpoint handed in');
  return {
    old: readNumber(first.slice('old '.length)),
    proof: readHashes(hashes),
    checkpoint: body.slice(split + 2),
  };
}

const plain = (status: WitnessAnswer['status'], body: string): WitnessAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});

const otherSize = (size: number): WitnessAnswer => ({
  status: 409,
  type: 'text/x.tlog.size',
  body: `${String(size)}\n`,
});

function isSignedBy(checkpoint: string, key: Verifier): boolean {
  try {
    openCheckpoint(checkpoint, key);
    return true;
  } catch {
    return false;
  }
}

const nothingYet = { size: 0, root: emptyRoot };

/** Asks nothing of the clock: the signer has one. */
export class Witness {
  readonly #signer: Signer;
  readonly #logs: readonly Verifier[];
  readonly #memory: WitnessMemory;

  constructor(signer: Signer, logs: readonly Verifier[], memory: WitnessMemory) {
    this.#signer = signer;
    this.#logs = logs;
    this.#memory = memory;
  }

  /** @returns what is to be answered; a fork of the log is answered with 409 or 422 and never signed. */
  async addCheckpoint(body: string): Promise<WitnessAnswer> {
    let submission: Submission;
    let claimed: Checkpoint;
    try {
      submission = readSubmission(body);
      claimed = readCheckpoint(submission.checkpoint);
    } catch (fault) {
      return plain(400, fault instanceof NoteError ? fault.message : 'not readable');
    }
    // A log that changes its key is known by both for a while.
    const keys = this.#logs.filter(({ name }) => name === claimed.origin);
    if (keys.length === 0)
      return plain(404, `${claimed.origin} is not a log that this witness knows`);
    if (!keys.some((key) => isSignedBy(submission.checkpoint, key)))
      return plain(403, `${claimed.origin} has not signed this`);
    if (submission.old > claimed.size) return plain(400, 'the old size is the larger one');
    return this.#decide(claimed, submission);
  }

  async #decide(fresh: Checkpoint, { old, proof, checkpoint }: Submission): Promise<WitnessAnswer> {
    const before = await this.#memory.last(fresh.origin);
    const last = before ?? nothingYet;
    if (last.size !== old) return otherSize(last.size);
    if (old === fresh.size && !sameHash(last.root, fresh.root)) return otherSize(last.size);
    if (!isConsistent(last, fresh, proof))
      return plain(422, 'this checkpoint does not contain the one that was signed before');
    if (!(await this.#memory.replace(fresh.origin, before, fresh)))
      return otherSize((await this.#memory.last(fresh.origin))?.size ?? 0);
    const line = signatureLine(readNote(checkpoint).text, this.#signer);
    return { status: 200, type: 'text/plain; charset=utf-8', body: line };
  }
}
