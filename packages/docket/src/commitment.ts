import { createHash, randomBytes } from 'node:crypto';
import type {
  ActorRef,
  CommandId,
  EntryId,
  Instant,
  Json,
  Label,
  NewEntry,
  StreamId,
} from '@xiezhi/kernel';
import { canonical } from '@xiezhi/kernel';

/*
 * The stored body and its commitments, format 1. WARNING: this is for ever. The specification and its vectors are in
 * docs/spec/docket-1.md; a change is a new format beside this one.
 */

const partDomain = Buffer.from('xiezhi/part/1\0');
const entryDomain = Buffer.from('xiezhi/entry/1\0');
const headDomain = Buffer.from('xiezhi/head/1\0');
export const saltBytes = 16;

/** What the first part of every body says of the entry itself. */
export interface Envelope {
  readonly kind: string;
  readonly version: number;
  /** When it was entered; never runs back inside a docket. */
  readonly at: Instant;
  /** When the act was received, where it was decided later: the time that the law counts. */
  readonly receivedAt?: Instant;
  readonly actor: ActorRef;
  readonly command: { readonly id: CommandId; readonly name: string };
  readonly cause?: EntryId;
  /** Entries of other streams whose facts the decision rested on: stream → seq. */
  readonly facts?: Readonly<Record<string, number>>;
}

/** One audience's part as it is stored; `name` is `entry` for the envelope and a number for the rest. */
export interface StoredPart {
  readonly label: Label;
  readonly name: string;
  readonly value: Readonly<Record<string, Json>>;
}

export interface StoredEntry {
  readonly body: string;
  readonly salts: Buffer;
  readonly parts: readonly StoredPart[];
  readonly commitment: Buffer;
}

/** The parts of an entry in their stored order: the envelope under the first part's label, then the parts. */
export function partsOf(envelope: Envelope, parts: NewEntry['parts']): readonly StoredPart[] {
  const envelopeValue = envelope as unknown as Readonly<Record<string, Json>>;
  return [
    { label: parts[0].label, name: 'entry', value: envelopeValue },
    ...parts.map((part, index) => ({ label: part.label, name: String(index), value: part.value })),
  ];
}

/** The part as it is stored; canonical text is the same however often it is read. */
export const partText = (part: StoredPart): string =>
  canonical({ label: part.label, name: part.name, value: part.value });

/** c = SHA-256(domain ‖ salt ‖ part): with the salt thrown away the part can no longer be guessed from it. */
export function partCommitment(salt: Uint8Array, text: string): Buffer {
  return createHash('sha256').update(partDomain).update(salt).update(text, 'utf8').digest();
}

const lengthPrefixed = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf8');
  const prefix = Buffer.alloc(2);
  prefix.writeUInt16BE(bytes.length);
  return Buffer.concat([prefix, bytes]);
};

export function entryCommitment(
  stream: StreamId,
  seq: number,
  commitments: readonly Buffer[],
): Buffer {
  const numbers = Buffer.alloc(10);
  numbers.writeBigUInt64BE(BigInt(seq), 0);
  numbers.writeUInt16BE(commitments.length, 8);
  return createHash('sha256')
    .update(entryDomain)
    .update(lengthPrefixed(stream))
    .update(numbers)
    .update(Buffer.concat([...commitments]))
    .digest();
}

/** The head of a docket without entries. */
export const firstHead = (stream: StreamId): Buffer =>
  createHash('sha256').update(headDomain).update(lengthPrefixed(stream)).digest();

export const nextHead = (head: Buffer, commitment: Buffer): Buffer =>
  createHash('sha256').update(headDomain).update(head).update(commitment).digest();

/** Seals an entry: canonical body, fresh salts, commitment. `salts` is given by tests and vectors only. */
export function sealEntry(
  stream: StreamId,
  seq: number,
  parts: readonly StoredPart[],
  salts: Buffer = randomBytes(saltBytes * parts.length),
): StoredEntry {
  const texts = parts.map(partText);
  const commitments = texts.map((text, index) => partCommitment(saltAt(salts, index), text));
  return {
    body: `[${texts.join(',')}]`,
    salts,
    parts,
    commitment: entryCommitment(stream, seq, commitments),
  };
}

export const saltAt = (salts: Uint8Array, index: number): Uint8Array =>
  salts.subarray(index * saltBytes, (index + 1) * saltBytes);

/** Recomputes an entry's commitment from what is stored. */
export function commitmentOf(
  stream: StreamId,
  seq: number,
  body: string,
  salts: Uint8Array,
): Buffer {
  const parts = JSON.parse(body) as StoredPart[];
  const commitments = parts.map((part, index) =>
    partCommitment(saltAt(salts, index), partText(part)),
  );
  return entryCommitment(stream, seq, commitments);
}

/** The first id is the command's own; the same command decided again gives the same ids. */
export const entryIdOf = (actor: string, command: CommandId, index: number): EntryId =>
  createHash('sha256')
    .update(`xiezhi/id/1\0${actor}\0${command}\0${String(index)}`)
    .digest('hex')
    .slice(0, 32) as EntryId;
