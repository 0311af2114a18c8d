/*
 * All that the ledger asks of cryptography, in one file: in a browser the page that verifies puts its own beside it.
 */
import { createHash, createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto';
import type { Sha256 } from './pieces.ts';

/** SHA-256 of the bytes, 32 bytes. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

export function sha256InPieces(): Sha256 {
  const begun = createHash('sha256');
  return { add: (piece) => void begun.update(piece), end: () => begun.digest() };
}

const spkiOfEd25519 = Buffer.from('302a300506032b6570032100', 'hex');
const pkcs8OfEd25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** @param key 32 bytes, as in RFC 8032. A key that is no point of the curve verifies nothing. */
export function verifyEd25519(key: Uint8Array, text: Uint8Array, signature: Uint8Array): boolean {
  try {
    const spki = Buffer.concat([spkiOfEd25519, key]);
    return verify(
      null,
      text,
      createPublicKey({ key: spki, format: 'der', type: 'spki' }),
      signature,
    );
  } catch {
    return false;
  }
}

const privateEd25519 = (seed: Uint8Array) =>
  createPrivateKey({
    key: Buffer.concat([pkcs8OfEd25519, seed]),
    format: 'der',
    type: 'pkcs8',
  });

/** @param seed 32 bytes. @returns 64 bytes. */
export const signEd25519 = (seed: Uint8Array, text: Uint8Array): Uint8Array =>
  sign(null, text, privateEd25519(seed));

/** The public key of a seed, 32 bytes. */
export const publicEd25519 = (seed: Uint8Array): Uint8Array =>
  createPublicKey(privateEd25519(seed))
    .export({ format: 'der', type: 'spki' })
    .subarray(spkiOfEd25519.length);

const spkiOfSm2 = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d034200', 'hex');

/** @param key an uncompressed point, 65 bytes. @param signature DER. The signer has no identifier (an empty one). */
export function verifySm2(key: Uint8Array, text: Uint8Array, signature: Uint8Array): boolean {
  try {
    const spki = Buffer.concat([spkiOfSm2, key]);
    return verify(
      'sm3',
      text,
      createPublicKey({ key: spki, format: 'der', type: 'spki' }),
      signature,
    );
  } catch {
    return false;
  }
}

/** @param pkcs8 a private key on the curve SM2. @returns DER. */
export const signSm2 = (pkcs8: Uint8Array, text: Uint8Array): Uint8Array =>
  sign('sm3', text, createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' }));

/** The public point of a private key on the curve SM2, uncompressed, 65 bytes. */
export const publicSm2 = (pkcs8: Uint8Array): Uint8Array =>
  createPublicKey(createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' }))
    .export({ format: 'der', type: 'spki' })
    .subarray(-65);
