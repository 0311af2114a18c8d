import { createHash, sign, verify } from 'node:crypto';
import type { Instant, Json } from '@xiezhi/kernel';
import { canonical } from '@xiezhi/kernel';
import type { PublicKeys, ZoneKeys, ZoneName } from './keys.ts';
import { otherZone } from './keys.ts';
import { openBytes, sealBytes } from './sealing.ts';

/*
 * A letter on its medium: one line of canonical JSON, which says what it is and is signed, then the sealed body. The
 * specification is docs/spec/letter-1.md; a change is a new format beside this one.
 */

/** A file that goes with a letter, by its hash in the store of the sender and of the receiver. */
export interface Enclosure {
  readonly sha256: string;
  readonly mediaType: string;
}

/** What one zone tells the other. */
export interface Letter {
  /** What it speaks of; the same again is the same letter. */
  readonly key: string;
  readonly kind: string;
  readonly body: Json;
  readonly files: readonly Enclosure[];
}

export interface LetterHead {
  readonly format: 'xiezhi/letter/1';
  readonly from: ZoneName;
  readonly to: ZoneName;
  /** 1, 2, 3 … in each direction. */
  readonly number: number;
  readonly kind: string;
  readonly queuedAt: Instant;
  readonly body: string;
  /** Hashes of the sealed forms, in the order of the enclosures. */
  readonly files: readonly string[];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The sealed form in which a letter waits: neither the medium nor the sender's own database holds its text. */
export const sealLetter = (to: PublicKeys, letter: Letter): Buffer =>
  sealBytes(to.seal, Buffer.from(JSON.stringify(letter), 'utf8'));

/** @throws when it was changed or is sealed to another zone. */
export const openLetter = (keys: ZoneKeys, sealed: Buffer): Letter =>
  JSON.parse(openBytes(keys.own.seal, sealed).toString('utf8')) as Letter;

/** The bytes of a letter as they lie on the medium. */
export function writeLetter(
  keys: ZoneKeys,
  from: ZoneName,
  about: Pick<LetterHead, 'number' | 'kind' | 'queuedAt' | 'files'>,
  sealed: Buffer,
): Buffer {
  const { number, kind, queuedAt, files } = about;
  const head: LetterHead = {
    format: 'xiezhi/letter/1',
    from,
    to: otherZone(from),
    number,
    kind,
    queuedAt,
    body: sha256(sealed),
    files: [...files],
  };
  return Buffer.concat([Buffer.from(`${signed(keys, { ...head })}\n`, 'utf8'), sealed]);
}

/** Why a letter is not processed. */
export type Fault = 'not-a-letter' | 'not-signed' | 'wrong-address' | 'wrong-number' | 'changed';

/** Reads a letter that should be number `number` to this zone. @returns what is wrong with it, if anything is. */
export function readLetter(
  peer: PublicKeys,
  to: ZoneName,
  number: number,
  bytes: Buffer,
): { readonly head: LetterHead; readonly sealed: Buffer } | { readonly fault: Fault } {
  const end = bytes.indexOf(10);
  const head = end < 0 ? null : verified(peer, bytes.subarray(0, end).toString('utf8'));
  if (head === null) return { fault: 'not-a-letter' };
  if (head === 'not-signed') return { fault: head };
  if (head['format'] !== 'xiezhi/letter/1') return { fault: 'not-a-letter' };
  const read = head as unknown as LetterHead;
  if (read.to !== to || read.from !== otherZone(to)) return { fault: 'wrong-address' };
  if (read.number !== number) return { fault: 'wrong-number' };
  const sealed = bytes.subarray(end + 1);
  return sha256(sealed) === read.body ? { head: read, sealed } : { fault: 'changed' };
}

/** A line that this zone has signed: canonical JSON with `signature` over all the rest. */
export const signed = (keys: ZoneKeys, value: Readonly<Record<string, Json | undefined>>): string =>
  canonical({
    ...value,
    signature: sign(null, Buffer.from(canonical(value as Json)), keys.own.sign).toString('base64'),
  });

/** Reads a signed line of the other zone. */
export function verified(
  peer: PublicKeys,
  text: string,
): Readonly<Record<string, Json>> | 'not-signed' | null {
  let read: Readonly<Record<string, Json>>;
  try {
    read = JSON.parse(text) as typeof read;
    const { signature, ...rest } = read;
    if (typeof signature !== 'string') return 'not-signed';
    const right = verify(
      null,
      Buffer.from(canonical(rest)),
      peer.sign,
      Buffer.from(signature, 'base64'),
    );
    return right ? rest : 'not-signed';
  } catch {
    return null;
  }
}
