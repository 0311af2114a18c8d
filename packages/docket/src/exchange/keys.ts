import type { KeyObject } from 'node:crypto';
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One of the two networks a court may be split over. */
export type ZoneName = 'service' | 'court';

export const otherZone = (zone: ZoneName): ZoneName => (zone === 'service' ? 'court' : 'service');

/** What the other zone may know of a zone's keys: by which it signs, and to which letters are sealed. */
export interface PublicKeys {
  readonly sign: KeyObject;
  readonly seal: KeyObject;
}

export interface ZoneKeys {
  readonly own: { readonly sign: KeyObject; readonly seal: KeyObject };
  readonly published: PublicKeys;
}

const der = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/** Forty hexadecimal digits that two people can compare by telephone. */
export const fingerprintOf = (keys: PublicKeys): string =>
  createHash('sha256')
    .update('xiezhi/zone-keys/1\0')
    .update(der(keys.sign))
    .update(der(keys.seal))
    .digest('hex')
    .slice(0, 40);

/** Makes a pair of pairs: Ed25519 for signing, X25519 for sealing. */
export function makeKeys(): ZoneKeys {
  const sign = generateKeyPairSync('ed25519');
  const seal = generateKeyPairSync('x25519');
  return {
    own: { sign: sign.privateKey, seal: seal.privateKey },
    published: { sign: sign.publicKey, seal: seal.publicKey },
  };
}

interface KeptKeys {
  readonly sign: string;
  readonly seal: string;
}

const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/**
 * The zone's own keys: a file only its owner reads, made at the first start. Lost, letters under way cannot be opened
 * and the other zone must be told of a new key; dockets are not touched. Its thief can write as this zone.
 */
export async function zoneKeys(dataFolder: string): Promise<ZoneKeys> {
  await mkdir(dataFolder, { recursive: true });
  const path = join(dataFolder, 'zone.key');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept === null) {
    const made = makeKeys();
    await writeNew(
      path,
      JSON.stringify({ sign: pem(made.own.sign), seal: pem(made.own.seal) } satisfies KeptKeys),
    );
    return made;
  }
  const { sign, seal } = JSON.parse(kept) as KeptKeys;
  const own = { sign: createPrivateKey(sign), seal: createPrivateKey(seal) };
  return { own, published: { sign: createPublicKey(own.sign), seal: createPublicKey(own.seal) } };
}

async function writeNew(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const publishedText = (keys: PublicKeys): string =>
  JSON.stringify({
    format: 'xiezhi/zone-keys/1',
    sign: der(keys.sign).toString('base64'),
    seal: der(keys.seal).toString('base64'),
  });

/** The other zone's keys as they were kept. @returns null where none were. @throws when what was kept is damaged. */
export async function readKept(path: string): Promise<PublicKeys | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const read = readPublished(text);
  if (read === null) throw new Error(`${path} is damaged`);
  return read;
}

/** Reads published keys. @returns null for what is none. */
export function readPublished(text: string): PublicKeys | null {
  try {
    const { format, sign, seal } = JSON.parse(text) as Readonly<Record<string, string>>;
    if (format !== 'xiezhi/zone-keys/1') return null;
    const key = (value: string | undefined): KeyObject =>
      createPublicKey({ key: Buffer.from(value ?? '', 'base64'), type: 'spki', format: 'der' });
    const read = { sign: key(sign), seal: key(seal) };
    return read.sign.asymmetricKeyType === 'ed25519' && read.seal.asymmetricKeyType === 'x25519'
      ? read
      : null;
  } catch {
    return null;
  }
}
