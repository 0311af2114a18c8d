import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const isFileHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Under a folder, so that no folder holds more names than a disk likes. */
export const placeUnder = (folder: string, sha256: string): string =>
  join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

export const partOf = (path: string): string => `${path}.${randomBytes(8).toString('hex')}.part`;

/** SHA-256 of a file of any size. @throws when it cannot be read. */
export async function hashOf(path: string): Promise<string> {
  const sha256 = createHash('sha256');
  for await (const piece of readIn(path)) sha256.update(piece as Buffer);
  return sha256.digest('hex');
}

/** In large pieces: a film is read in a tenth of the turns. */
const readIn = (path: string) => createReadStream(path, { highWaterMark: 1024 * 1024 });

export async function hashesOf(path: string) {
  const [sha256, sm3] = [createHash('sha256'), createHash('sm3')];
  let bytes = 0;
  for await (const piece of readIn(path)) {
    bytes += (piece as Buffer).length;
    sha256.update(piece as Buffer);
    sm3.update(piece as Buffer);
  }
  return { sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), bytes };
}

/** Flushes a file and gives it its name. */
export async function keepAs(temporary: string, path: string): Promise<void> {
  const written = await open(temporary, 'r+');
  try {
    await written.sync();
  } finally {
    await written.close();
  }
  await rename(temporary, path);
  // The name is durable only when its folder is.
  await syncFolder(dirname(path));
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Makes the folder, and the names of those that were not there durable in the folders that hold them. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made))
    await syncFolder(dirname(made));
}
