/*
 * Signed notes: a text, an empty line, and lines of signatures by keys that have a name. Signatures of keys one does not
 * know are passed over, so a note may carry more than its reader understands.
 */
import {
  publicEd25519,
  publicSm2,
  sha256,
  signEd25519,
  signSm2,
  verifyEd25519,
  verifySm2,
} from './crypto.ts';
import { joined } from './pieces.ts';

/** Of a note, a key or a line that is not as it must be. `message` says what is wrong. */
export class NoteError extends Error {
  override readonly name = 'NoteError';
}

export interface Verifier {
  readonly name: string;
  /** The key id: four bytes as a number. */
  readonly id: number;
  /** As it is given to others. */
  readonly vkey: string;
  /** The key itself, for telling apart keys that are called differently and are the same. */
  readonly key: Uint8Array;
  /** @returns whether the signature is good; for a cosignature also when it was made, in seconds since 1970. */
  verify(text: string, signature: Uint8Array): { readonly at: number | null } | null;
}

export interface Signer {
  readonly name: string;
  readonly id: number;
  sign(text: string): Uint8Array;
}

export interface Signature {
  readonly name: string;
  readonly id: number;
  readonly bytes: Uint8Array;
  /** The line as it stands, without its newline. */
  readonly line: string;
}

export interface Verified extends Signature {
  readonly verifier: Verifier;
  readonly at: number | null;
}

export interface Note {
  /** With its last newline. */
  readonly text: string;
  readonly signatures: readonly Signature[];
}

const kinds = { ed25519: 1, cosignature: 4, other: 255 } as const;
/** What follows the byte for “other”, so that no two formats meet. */
const sm2Kind = utf8('xiezhi/sm2-sm3/1');
const timeBytes = 8;
const idBytes = 4;
/** More than any court has witnesses; a note beyond it is not read. */
const mostSignatures = 64;

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const keyId = (name: string, kind: Uint8Array, key: Uint8Array): number =>
  viewOf(sha256(joined([utf8(`${name}\n`), kind, key]))).getUint32(0);

/** So many signs are made of bytes at once: an argument each. */
const atOnce = 8192;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += atOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  return btoa(text);
}

/** @throws NoteError for anything but the one way to write these bytes. */
export function fromBase64(text: string): Uint8Array {
  let read: string;
  try {
    read = atob(text);
  } catch {
    throw new NoteError(`${text} is not base64`);
  }
  // The browser passes over spaces, and over bits that no byte holds.
  if (btoa(read) !== text) throw new NoteError(`${text} is not base64`);
  const bytes = new Uint8Array(read.length);
  for (let at = 0; at < read.length; at += 1) bytes[at] = read.charCodeAt(at);
  return bytes;
}

const isName = (name: string): boolean => name !== '' && !/[\s+\u0085]/u.test(name);

/** What a v1 cosignature signs. */
const cosigned = (text: string, at: number): Uint8Array =>
  utf8(`cosignature/v1\ntime ${String(at)}\n${text}`);

function verifierOf(name: string, kind: Uint8Array, key: Uint8Array): Verifier {
  const base = { name, key, id: keyId(name, kind, key), vkey: vkeyOf(name, kind, key) };
  if (kind[0] === kinds.ed25519)
    return {
      ...base,
      verify: (text, signature) =>
        verifyEd25519(key, utf8(text), signature) ? { at: null } : null,
    };
  if (kind[0] === kinds.cosignature)
    return {
      ...base,
      verify(text, signature) {
        if (signature.length !== timeBytes + 64) return null;
        const at = Number(viewOf(signature).getBigUint64(0));
        const good =
          Number.isSafeInteger(at) &&
          verifyEd25519(key, cosigned(text, at), signature.subarray(timeBytes));
        return good ? { at } : null;
      },
    };
  return {
    ...base,
    verify: (text, signature) => (verifySm2(key, utf8(text), signature) ? { at: null } : null),
  };
}

/** Splits what stands after the id in a key: kind, and the key itself. @throws NoteError for a kind nobody here knows. */
function kindAndKey(bytes: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const [kind] = bytes;
  if ((kind === kinds.ed25519 || kind === kinds.cosignature) && bytes.length === 33)
    return [bytes.subarray(0, 1), bytes.subarray(1)];
  const kindLength = 1 + sm2Kind.length;
  const isSm2 =
    kind === kinds.other &&
    bytes.length === kindLength + 65 &&
    sm2Kind.every((byte, index) => bytes[index + 1] === byte);
  if (isSm2) return [bytes.subarray(0, kindLength), bytes.subarray(kindLength)];
  throw new NoteError('a key of a kind that is not known here');
}

/** Knows again what it was asked last: proofs of a case lie under one checkpoint, and thousands of them hang on one signature. */
function remembering(verifier: Verifier): Verifier {
  let last: { readonly asked: string; readonly found: ReturnType<Verifier['verify']> } | null =
    null;
  return {
    ...verifier,
    verify(text, signature) {
      const asked = `${toBase64(signature)}\n${text}`;
      if (last?.asked !== asked) last = { asked, found: verifier.verify(text, signature) };
      return last.found;
    },
  };
}

/** Keys that were read, by what they were read from. */
const readBefore = new Map<string, Verifier>();
const mostKept = 64;

/** Reads a key for verifying: `name+id+key`. @throws NoteError */
export function readVerifier(vkey: string): Verifier {
  const before = readBefore.get(vkey);
  if (before !== undefined) return before;
  if (readBefore.size >= mostKept) readBefore.clear();
  const fresh = remembering(newVerifier(vkey));
  readBefore.set(vkey, fresh);
  return fresh;
}

function newVerifier(vkey: string): Verifier {
  const [name = '', id = '', ...rest] = vkey.split('+');
  // A key in base64 may hold the sign that parts it from its name.
  const bytes = fromBase64(rest.join('+'));
  const verifier = verifierOf(name, ...kindAndKey(bytes));
  if (!isName(name) || !/^[0-9a-f]{8}$/.test(id) || Number.parseInt(id, 16) !== verifier.id)
    throw new NoteError(`${vkey} is no key: its name, id and key do not belong together`);
  return verifier;
}

const vkeyOf = (name: string, kind: Uint8Array, key: Uint8Array): string =>
  `${name}+${keyId(name, kind, key).toString(16).padStart(8, '0')}+${toBase64(joined([kind, key]))}`;

interface Keys {
  readonly signer: Signer;
  /** The key for verifying, as it is given to others. */
  readonly vkey: string;
}

function requireName(name: string): void {
  if (!isName(name)) throw new NoteError(`“${name}” is no name of a key`);
}

/** The key of a log. @param seed 32 bytes. @throws NoteError for a name with a space or a plus. */
export function logKeys(name: string, seed: Uint8Array): Keys {
  requireName(name);
  const kind = Uint8Array.of(kinds.ed25519);
  const key = publicEd25519(seed);
  return {
    vkey: vkeyOf(name, kind, key),
    signer: {
      name,
      id: keyId(name, kind, key),
      sign: (text) => signEd25519(seed, utf8(text)),
    },
  };
}

/** The key of a log on the Chinese curve; a line for those who must verify by it. @param pkcs8 the private key. */
export function sm2Keys(name: string, pkcs8: Uint8Array): Keys {
  requireName(name);
  const kind = joined([Uint8Array.of(kinds.other), sm2Kind]);
  const key = publicSm2(pkcs8);
  return {
    vkey: vkeyOf(name, kind, key),
    signer: { name, id: keyId(name, kind, key), sign: (text) => signSm2(pkcs8, utf8(text)) },
  };
}

/** The key of a witness. @param now seconds since 1970. */
export function witnessKeys(name: string, seed: Uint8Array, now: () => number): Keys {
  requireName(name);
  const kind = Uint8Array.of(kinds.cosignature);
  const key = publicEd25519(seed);
  return {
    vkey: vkeyOf(name, kind, key),
    signer: {
      name,
      id: keyId(name, kind, key),
      sign(text) {
        const at = now();
        const time = new Uint8Array(timeBytes);
        viewOf(time).setBigUint64(0, BigInt(at));
        return joined([time, signEd25519(seed, cosigned(text, at))]);
      },
    },
  };
}

export function signatureLine(text: string, signer: Signer): string {
  const id = new Uint8Array(idBytes);
  viewOf(id).setUint32(0, signer.id);
  return `— ${signer.name} ${toBase64(joined([id, signer.sign(text)]))}\n`;
}

/** @param text ends with a newline. */
export const signNote = (text: string, signers: readonly Signer[]): string =>
  `${text}\n${signers.map((signer) => signatureLine(text, signer)).join('')}`;

/** Reads lines of signatures, as a witness answers with. @throws NoteError */
export function readSignatures(lines: string): readonly Signature[] {
  if (!lines.endsWith('\n')) throw new NoteError('the last line has no end');
  const read = lines.slice(0, -1).split('\n');
  if (read.length > mostSignatures) throw new NoteError('too many signatures');
  return read.map((line) => {
    const [dash, name = '', text = '', ...more] = line.split(' ');
    if (dash !== '—' || !isName(name) || more.length > 0)
      throw new NoteError(`“${line}” is no line of a signature`);
    const bytes = fromBase64(text);
    if (bytes.length <= idBytes) throw new NoteError(`“${line}” holds no signature`);
    return { name, id: viewOf(bytes).getUint32(0), bytes: bytes.subarray(idBytes), line };
  });
}

/** Splits a note, verifying nothing. @throws NoteError */
export function readNote(note: string): Note {
  if (/[\0-\t\v-\u001f]/.test(note)) throw new NoteError('a note holds no control characters');
  const split = note.lastIndexOf('\n\n');
  if (split < 0) throw new NoteError('a note ends with signatures after an empty line');
  return { text: note.slice(0, split + 1), signatures: readSignatures(note.slice(split + 2)) };
}

/**
 * The good signatures of a note by keys that are known.
 * @throws NoteError when a known key's signature is bad, or no known key has signed.
 */
export function openNote(
  note: string,
  known: readonly Verifier[],
): Note & { readonly verified: readonly Verified[] } {
  const read = readNote(note);
  const verified = read.signatures.flatMap((signature): readonly Verified[] => {
    const verifier = known.find(({ name, id }) => name === signature.name && id === signature.id);
    if (!verifier) return [];
    const good = verifier.verify(read.text, signature.bytes);
    if (!good) throw new NoteError(`the signature of ${signature.name} does not fit the text`);
    return [{ ...signature, verifier, at: good.at }];
  });
  if (verified.length === 0) throw new NoteError('no key that is known here has signed this');
  return { ...read, verified };
}
