import type { CipherGCM, KeyObject } from 'node:crypto';
import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/*
 * Sealed to one receiver: X25519 with a key of this one message, HKDF-SHA-256, AES-256-GCM. On the medium lie the
 * message's public key (32 bytes), the nonce (12), the text, the tag (16). Whoever holds the medium learns lengths.
 */
const publicBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = publicBytes + nonceBytes;

// What stands before the 32 bytes of an X25519 key in its public form.
const prefix = Buffer.from('302a300506032b656e032100', 'hex');
const rawOf = (key: KeyObject): Buffer =>
  key.export({ type: 'spki', format: 'der' }).subarray(prefix.length);

const keyOf = (secret: Buffer, message: Buffer, receiver: Buffer): Buffer =>
  Buffer.from(
    hkdfSync('sha256', secret, Buffer.concat([message, receiver]), 'xiezhi/letter/1', 32),
  );

function begin(to: KeyObject): { readonly cipher: CipherGCM; readonly head: Buffer } {
  const once = generateKeyPairSync('x25519');
  const secret = diffieHellman({ privateKey: once.privateKey, publicKey: to });
  const nonce = randomBytes(nonceBytes);
  const message = rawOf(once.publicKey);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, message, rawOf(to)), nonce);
  return { cipher, head: Buffer.concat([message, nonce]) };
}

function opener(own: KeyObject, head: Buffer, tag: Buffer) {
  const message = head.subarray(0, publicBytes);
  const publicKey = createPublicKey({
    key: Buffer.concat([prefix, message]),
    type: 'spki',
    format: 'der',
  });
  const secret = diffieHellman({ privateKey: own, publicKey });
  const key = keyOf(secret, message, rawOf(createPublicKey(own)));
  const decipher = createDecipheriv('aes-256-gcm', key, head.subarray(publicBytes, headBytes));
  decipher.setAuthTag(tag);
  return decipher;
}

export function sealBytes(to: KeyObject, bytes: Uint8Array): Buffer {
  const { cipher, head } = begin(to);
  return Buffer.concat([head, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when it was changed, or sealed to somebody else. */
export function openBytes(own: KeyObject, sealed: Buffer): Buffer {
  const decipher = opener(own, sealed.subarray(0, headBytes), sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(headBytes, -tagBytes)), decipher.final()]);
}

/** Seals a file of any size, without ever holding it. The target is flushed when this returns. */
export async function sealFile(to: KeyObject, source: string, target: string): Promise<void> {
  const { cipher, head } = begin(to);
  const out = createWriteStream(target, { mode: 0o600 });
  out.write(head);
  await pipeline(createReadStream(source), cipher, out, { end: false });
  await new Promise<void>((resolve, reject) => {
    out.once('error', reject);
    out.end(cipher.getAuthTag(), () => {
      resolve();
    });
  });
  const handle = await open(target, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opens a sealed file into `target`. @throws when it was changed; what lies in the target then is worth nothing. */
export async function openFile(own: KeyObject, source: string, target: string): Promise<void> {
  const { size } = await stat(source);
  const handle = await open(source, 'r');
  const head = Buffer.alloc(headBytes);
  const tag = Buffer.alloc(tagBytes);
  try {
    if (size < headBytes + tagBytes) throw new RangeError('a sealed file is too short');
    await handle.read(head, 0, headBytes, 0);
    await handle.read(tag, 0, tagBytes, size - tagBytes);
  } finally {
    await handle.close();
  }
  const decipher = opener(own, head, tag);
  // The end of a read stream is its last byte; of an empty text there is none to read.
  if (size === headBytes + tagBytes) {
    decipher.final();
    await pipeline([Buffer.alloc(0)], createWriteStream(target, { mode: 0o600 }));
    return;
  }
  const sealed = createReadStream(source, { start: headBytes, end: size - tagBytes - 1 });
  await pipeline(sealed, decipher, createWriteStream(target, { mode: 0o600 }));
}
