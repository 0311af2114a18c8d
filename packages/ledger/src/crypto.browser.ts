/*
 * The cryptography of `crypto.ts` for a browser, where the package's `browser` field puts it in its place. Nothing is signed
 * there by a log on the Chinese curve, and no such line is checked: its signature beside it is.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 as digest } from '@noble/hashes/sha2.js';
import type { Sha256 } from './pieces.ts';

export const sha256 = (bytes: Uint8Array): Uint8Array => digest(bytes);

export function sha256InPieces(): Sha256 {
  const begun = digest.create();
  return { add: (piece) => void begun.update(piece), end: () => begun.digest() };
}

/** As RFC 8032 says, and no more leniently: what one verifier takes, another does. */
export function verifyEd25519(key: Uint8Array, text: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, text, key, { zip215: false });
  } catch {
    return false;
  }
}

export const signEd25519 = (seed: Uint8Array, text: Uint8Array): Uint8Array =>
  ed25519.sign(text, seed);

export const publicEd25519 = (seed: Uint8Array): Uint8Array => ed25519.getPublicKey(seed);

export const verifySm2 = (_key: Uint8Array, _text: Uint8Array, _signature: Uint8Array): boolean =>
  false;

export function signSm2(_pkcs8: Uint8Array, _text: Uint8Array): Uint8Array {
  throw new Error('no log signs on the Chinese curve in a browser');
}

export function publicSm2(_pkcs8: Uint8Array): Uint8Array {
  throw new Error('no log signs on the Chinese curve in a browser');
}
