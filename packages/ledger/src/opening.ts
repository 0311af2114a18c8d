/*
 * A docket entry as somebody reads it: the parts that are theirs with the salts, and bare commitments for the rest. Format
 * 1 of the docket (`docs/spec/docket-1.md`), read by whoever checks; the docket writes it by code of its own.
 */
import { sha256 } from './crypto.ts';
import type { Hash } from './merkle.ts';
import { fromBase64, NoteError } from './note.ts';
import { joined } from './pieces.ts';

export interface OpenPart {
  /** 16 bytes, base64. */
  readonly salt: string;
  /** The part as it is stored, canonical text. */
  readonly text: string;
}

export interface ClosedPart {
  /** 32 bytes, base64. */
  readonly commitment: string;
}

export type Part = OpenPart | ClosedPart;

/** What a part says, once its text has been read. */
export interface ReadPart {
  readonly label: string;
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What the envelope says of the entry itself. */
export interface ReadEnvelope {
  readonly kind: string;
  readonly at: string;
}

/** A file that a part speaks of. */
export interface NamedFile {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  /** Of an exhibit: where it comes from and how it was captured and kept, as whoever handed it in says. */
  readonly stated?: Stated;
}

/** By the names under which entries hold it. */
export type Stated = Readonly<Partial<Record<StatedPart, string>>>;
export const statedParts = [
  'source',
  'device',
  'tool',
  'capturedAt',
  'capturedOn',
  'custody',
  'notary',
  'witness',
  'priorUse',
] as const;
type StatedPart = (typeof statedParts)[number];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A number in `bytes` bytes, the highest first. */
function bigEndian(value: number, bytes: number): Uint8Array {
  const written = new Uint8Array(bytes);
  for (let at = bytes - 1, left = value; at >= 0; at -= 1, left = Math.floor(left / 256))
    written[at] = left % 256;
  return written;
}

const withLength = (text: string): Uint8Array => {
  const bytes = utf8(text);
  return joined([bigEndian(bytes.length, 2), bytes]);
};

const bytesOf = (text: string, length: number): Uint8Array => {
  const bytes = fromBase64(text);
  if (bytes.length !== length) throw new NoteError(`“${text}” is not of ${String(length)} bytes`);
  return bytes;
};

const partDomain = utf8('xiezhi/part/1\0');
const entryDomain = utf8('xiezhi/entry/1\0');
const headDomain = utf8('xiezhi/head/1\0');

const partHash = (part: Part): Hash =>
  'commitment' in part
    ? bytesOf(part.commitment, 32)
    : sha256(joined([partDomain, bytesOf(part.salt, 16), utf8(part.text)]));

/** The commitment that an entry of these parts has at this place of this docket. @throws NoteError */
export const commitmentOfParts = (stream: string, seq: number, parts: readonly Part[]): Hash =>
  sha256(
    joined([
      entryDomain,
      withLength(stream),
      bigEndian(seq, 8),
      bigEndian(parts.length, 2),
      ...parts.map(partHash),
    ]),
  );

/** The head of a docket before its first entry. */
export const headBeforeAll = (stream: string): Hash =>
  sha256(joined([headDomain, withLength(stream)]));

export const headAfter = (head: Hash, commitment: Hash): Hash =>
  sha256(joined([headDomain, head, commitment]));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parts as a file of ours holds them. @throws NoteError for anything else. */
export function readParts(value: unknown): readonly Part[] {
  if (!Array.isArray(value) || value.length < 2)
    throw new NoteError('an entry has two parts or more');
  return value.map((part: unknown) => {
    const keys = isObject(part) ? Object.keys(part).join() : '';
    if (keys !== 'commitment' && keys !== 'salt,text')
      throw new NoteError('this is no part of an entry');
    if (!Object.values(part as object).every((one) => typeof one === 'string'))
      throw new NoteError('this is no part of an entry');
    return part as Part;
  });
}

/** What the open parts say. @throws NoteError when one is no text of a part. */
export function readOpenParts(parts: readonly Part[]): readonly ReadPart[] {
  return parts.flatMap((part) => {
    if ('commitment' in part) return [];
    const read = parsed(part.text);
    if (
      !isObject(read) ||
      typeof read['label'] !== 'string' ||
      typeof read['name'] !== 'string' ||
      !isObject(read['value'])
    )
      throw new NoteError('the text of a part is not one');
    return [{ label: read['label'], name: read['name'], value: read['value'] }];
  });
}

/** @throws NoteError instead of SyntaxError. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new NoteError('this is no JSON');
  }
}

/** @returns null where the envelope is not among the open parts. */
export function envelopeOf(parts: readonly ReadPart[]): ReadEnvelope | null {
  const { kind, at } = parts.find(({ name }) => name === 'entry')?.value ?? {};
  return typeof kind === 'string' && typeof at === 'string' ? { kind, at } : null;
}

/** @returns null for what is no exhibit: an exhibit has files and says where they come from. */
function statedIn(value: Readonly<Record<string, unknown>>): Stated | null {
  const { files, source, provenance } = value;
  if (!Array.isArray(files) || typeof source !== 'string') return null;
  const card = { ...(isObject(provenance) ? provenance : {}), source };
  return Object.fromEntries(
    statedParts.flatMap((part) => {
      const text = (card as Readonly<Record<string, unknown>>)[part];
      return typeof text === 'string' ? [[part, text]] : [];
    }),
  );
}

/** Every file that these parts speak of, wherever in them. */
export function filesOf(parts: readonly ReadPart[]): readonly NamedFile[] {
  const found = new Map<string, NamedFile>();
  const walk = (value: unknown, stated: Stated | null): void => {
    if (Array.isArray(value)) for (const one of value as unknown[]) walk(one, stated);
    else if (isObject(value)) {
      const { sha256: hash, mediaType, name, bytes } = value;
      if (typeof hash === 'string' && typeof mediaType === 'string')
        found.set(hash, {
          sha256: hash,
          name: typeof name === 'string' ? name : '',
          bytes: typeof bytes === 'number' ? bytes : 0,
          ...(stated === null ? {} : { stated }),
        });
      else for (const one of Object.values(value)) walk(one, statedIn(value) ?? stated);
    }
  };
  for (const { value } of parts) walk(value, null);
  return [...found.values()];
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @throws NoteError for anything but 32 bytes in small hexadecimal digits. */
export function hashFromHex(text: unknown): Hash {
  if (typeof text !== 'string' || !/^[0-9a-f]{64}$/.test(text))
    throw new NoteError(`“${String(text)}” is no hash`);
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
