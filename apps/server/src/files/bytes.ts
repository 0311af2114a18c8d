import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import type { ZipFile } from 'yauzl';
import yauzl from 'yauzl';

const lazily = { lazyEntries: true };
const zipOfBuffer = promisify<Buffer, typeof lazily, ZipFile>(yauzl.fromBuffer.bind(yauzl));
const zipOfFile = promisify<string, typeof lazily, ZipFile>(yauzl.open.bind(yauzl));

/** Of how much at once a file is looked through. */
const pieceBytes = 1024 * 1024;
/** Of how much around a place the disk is asked, so that a table is not read entry by entry. */
const windowBytes = 64 * 1024;

/** Something that was handed in, of any size: looked at where it matters, never as a whole. */
export interface Bytes {
  readonly length: number;
  /** So many from there; fewer at the end, none beyond it. */
  read(from: number, count: number): Buffer;
  /** What kind it is by its own first bytes; null for what nothing is known of. */
  type(): Promise<{ readonly mime: string; readonly ext: string } | null>;
  /** As an archive; rejects where it is none. */
  archive(): Promise<ZipFile>;
}

export const inMemory = (buffer: Buffer): Bytes => ({
  length: buffer.length,
  read: (from, count) => buffer.subarray(from, from + count),
  type: async () => (await fileTypeFromBuffer(buffer)) ?? null,
  archive: () => zipOfBuffer(buffer, lazily),
});

/** Lends a file on disk to whoever looks at it, and closes it afterwards. */
export async function onDisk<Answer>(
  path: string,
  look: (bytes: Bytes) => Promise<Answer>,
): Promise<Answer> {
  const handle = openSync(path, 'r');
  try {
    const { size: length } = fstatSync(handle);
    const around = { from: 0, bytes: Buffer.alloc(0) };
    const fetch = (from: number, count: number): Buffer => {
      const target = Buffer.allocUnsafe(Math.max(0, Math.min(count, length - from)));
      let got = 0;
      while (got < target.length) {
        const more = readSync(handle, target, got, target.length - got, from + got);
        if (more === 0) break;
        got += more;
      }
      return target.subarray(0, got);
    };
    return await look({
      length,
      read(from, count) {
        if (count > windowBytes) return fetch(from, count);
        const inside = from >= around.from && from + count <= around.from + around.bytes.length;
        if (!inside) Object.assign(around, { from, bytes: fetch(from, windowBytes) });
        return around.bytes.subarray(from - around.from, from - around.from + count);
      },
      type: async () => (await fileTypeFromFile(path)) ?? null,
      archive: () => zipOfFile(path, lazily),
    });
  } finally {
    closeSync(handle);
  }
}

/**
 * From a place to the end, piece by piece. Each begins with the last `overlap` bytes of the one before, so that what lies
 * across the seam is seen.
 */
export function* pieces(bytes: Bytes, from = 0, overlap = 0): Generator<Buffer> {
  for (let at = from; at < bytes.length; at += pieceBytes)
    yield bytes.read(
      Math.max(from, at - overlap),
      pieceBytes + (at === from ? 0 : Math.min(overlap, at - from)),
    );
}
