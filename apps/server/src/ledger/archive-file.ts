import { createHash, hash as digest } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { FileStore, StoredFile } from '@xiezhi/docket';
import type { ArchivedFile, ListedFile } from '@xiezhi/ledger';
import { crcOf, directory, localHeader } from '@xiezhi/ledger';

/** A file of the archive, and where its bytes come from. */
export interface Member extends ArchivedFile, ListedFile {
  readonly pieces: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export const textFile = (name: string, text: string): Member =>
  bytesFile(name, new TextEncoder().encode(text));

export function bytesFile(name: string, bytes: Uint8Array): Member {
  const sha256 = digest('sha256', bytes);
  return { name, size: bytes.length, crc: crcOf(bytes), sha256, pieces: () => [bytes] };
}

/** What a file is called in the copy, so that a machine knows what to open it with. */
export const archivedName = ({ sha256, mediaType }: StoredFile): string =>
  `files/${sha256}${endings[mediaType] ?? ''}`;

const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'text/plain': '.txt',
  'video/mp4': '.mp4',
  'audio/mpeg': '.mp3',
};

export async function storedFile(files: FileStore, stored: StoredFile): Promise<Member> {
  let crc = 0;
  const hash = createHash('sha256');
  for await (const piece of files.read(stored.sha256)) {
    crc = crcOf(piece as Buffer, crc);
    hash.update(piece as Buffer);
  }
  if (hash.digest('hex') !== stored.sha256)
    throw new Error(
      `the bytes of file ${stored.sha256} are damaged: bring them back from a backup`,
    );
  return {
    name: archivedName(stored),
    size: stored.bytes,
    crc,
    sha256: stored.sha256,
    pieces: () => files.read(stored.sha256) as AsyncIterable<Uint8Array>,
  };
}

/** How many bytes an archive of these files has. */
export const archiveBytes = (files: readonly Member[]): number =>
  files.reduce((sum, file) => sum + localHeader(file).length + file.size, 0) +
  directory(files).length;

/** The archive, piece by piece. @throws RangeError before the first when there is more than the form can hold. */
export async function* archivePieces(files: readonly Member[]): AsyncGenerator<Uint8Array> {
  const end = directory(files);
  for (const file of files) {
    yield localHeader(file);
    yield* file.pieces();
  }
  yield end;
}

/** @returns its size. A copy that could not be finished is not left lying there. */
export async function writeArchive(target: string, files: readonly Member[]): Promise<number> {
  const handle: FileHandle = await open(target, 'w', 0o600);
  try {
    for await (const piece of archivePieces(files)) await handle.write(piece);
    await handle.sync();
    return (await handle.stat()).size;
  } catch (fault) {
    await rm(target, { force: true });
    throw fault;
  } finally {
    await handle.close();
  }
}
