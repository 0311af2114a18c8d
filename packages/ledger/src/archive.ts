/*
 * The archive of an export: a ZIP of which every byte is determined by names and contents. Nothing is packed, nobody's clock
 * stands in it, nothing lies before, between or behind. Whatever opens ZIP opens it; whatever else could be a ZIP of the
 * same files is refused, so that no byte of it can be another.
 */
import { joined } from './pieces.ts';

/** Bytes that are read piece by piece: a file on disk, or one that somebody chose in a browser. */
export interface Source {
  readonly size: number;
  /** @returns fewer bytes than asked for at the end only. */
  read(from: number, length: number): Promise<Uint8Array>;
}

export interface ArchivedFile {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}

export interface FoundFile extends ArchivedFile {
  /** Where its first byte is. */
  readonly at: number;
}

/** The archive is not as it must be at byte `at`. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const localMark = 0x04034b50;
const centralMark = 0x02014b50;
const endMark = 0x06054b50;
const localBytes = 30;
const centralBytes = 46;
const endBytes = 22;
/** The form knows no more, and the wider one is not written. */
export const mostBytes = 0xffffffff;
export const mostFiles = 0xffff;
const storedVersion = 10;
/** 1 January 1980, the first day there is. */
const firstDay = 0x21;

const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/** Writes the numbers, each with its width in bytes, the lowest byte first; then the name. */
function packed(numbers: readonly (readonly [number, number])[], name = ''): Uint8Array {
  const text = new TextEncoder().encode(name);
  const width = numbers.reduce((sum, [, bytes]) => sum + bytes, 0);
  const written = new Uint8Array(width + text.length);
  let at = 0;
  for (const [value, bytes] of numbers)
    for (let byte = 0; byte < bytes; byte += 1, at += 1)
      written[at] = Math.floor(value / 256 ** byte) % 256;
  written.set(text, width);
  return written;
}

const common = ({ name, size, crc }: ArchivedFile): readonly (readonly [number, number])[] => [
  [storedVersion, 2],
  [0, 2],
  [0, 2],
  [0, 2],
  [firstDay, 2],
  [crc, 4],
  [size, 4],
  [size, 4],
  [name.length, 2],
  [0, 2],
];

/** What stands before a file's bytes. */
export const localHeader = (file: ArchivedFile): Uint8Array =>
  packed([[localMark, 4], ...common(file)], file.name);

const centralHeader = (file: ArchivedFile, localAt: number): Uint8Array =>
  packed(
    [
      [centralMark, 4],
      [storedVersion, 2],
      ...common(file),
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [localAt, 4],
    ],
    file.name,
  );

const endRecord = (count: number, bytes: number, at: number): Uint8Array =>
  packed([
    [endMark, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [bytes, 4],
    [at, 4],
    [0, 2],
  ]);

/** What stands behind the last file's bytes. @throws RangeError when there is more than the form can hold. */
export function directory(files: readonly ArchivedFile[]): Uint8Array {
  let at = 0;
  const headers = files.map((file) => {
    if (!nameForm.test(file.name)) throw new RangeError(`“${file.name}” is no name of a file here`);
    const header = centralHeader(file, at);
    at += localBytes + file.name.length + file.size;
    return header;
  });
  const bytes = headers.reduce((sum, { length }) => sum + length, 0);
  if (at + bytes > mostBytes || files.length > mostFiles)
    throw new RangeError(
      'more than 4 GB, or than 65,535 files: more than an archive of this form holds',
    );
  return joined([...headers, endRecord(files.length, bytes, at)]);
}

const numberAt = (bytes: Uint8Array, at: number, width: number): number =>
  bytes.subarray(at, at + width).reduceRight((sum, byte) => sum * 256 + byte, 0);

/** @throws ArchiveError at the first byte that differs. */
function requireBytes(found: Uint8Array, wanted: Uint8Array, at: number, what: string): void {
  const differs = wanted.findIndex((byte, index) => found[index] !== byte);
  if (differs >= 0) throw new ArchiveError(at + differs, `${what} is not as it must be`);
}

/** What the directory says of its files, held against the one way to write it. @throws ArchiveError */
function readDirectory(bytes: Uint8Array, from: number, count: number): readonly FoundFile[] {
  const files: FoundFile[] = [];
  let [at, localAt] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const nameBytes = numberAt(bytes, at + 28, 2);
    const name = String.fromCharCode(
      ...bytes.subarray(at + centralBytes, at + centralBytes + nameBytes),
    );
    if (!nameForm.test(name))
      throw new ArchiveError(from + at + centralBytes, 'the name of a file is not as it must be');
    const size = numberAt(bytes, at + 20, 4);
    const file = { name, size, crc: numberAt(bytes, at + 16, 4) };
    const wanted = centralHeader(file, localAt);
    requireBytes(bytes.subarray(at), wanted, from + at, `the directory’s line of ${name}`);
    files.push({ ...file, at: localAt + localBytes + name.length });
    localAt += localBytes + name.length + size;
    at += wanted.length;
  }
  if (at !== bytes.length || localAt !== from)
    throw new ArchiveError(from + at, 'something lies between the files and the end');
  return files;
}

/** The files of an archive whose form is as it must be; their bytes are not looked at yet. @throws ArchiveError */
export async function readArchive(source: Source): Promise<readonly FoundFile[]> {
  const endAt = source.size - endBytes;
  if (endAt < 0) throw new ArchiveError(0, 'this is no archive');
  const end = await source.read(endAt, endBytes);
  const [count, bytes, at] = [numberAt(end, 10, 2), numberAt(end, 12, 4), numberAt(end, 16, 4)];
  requireBytes(end, endRecord(count, bytes, at), endAt, 'the end of the archive');
  if (at + bytes !== endAt) throw new ArchiveError(endAt, 'the archive was cut or added to');
  const files = readDirectory(await source.read(at, bytes), at, count);
  if (new Set(files.map(({ name }) => name)).size !== files.length)
    throw new ArchiveError(at, 'two files have one name');
  for (const file of files) {
    const wanted = localHeader(file);
    const headerAt = file.at - wanted.length;
    const found = await source.read(headerAt, wanted.length);
    requireBytes(found, wanted, headerAt, `what stands before ${file.name}`);
  }
  return files;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ ((rest & 1) === 1 ? 0xedb88320 : 0);
  return rest >>> 0;
});

/** The check sum of ZIP, carried on from piece to piece; the first goes on from 0. */
export function crcOf(piece: Uint8Array, before = 0): number {
  let sum = ~before;
  for (const byte of piece) sum = (sum >>> 8) ^ (crcTable[(sum ^ byte) & 255] ?? 0);
  return ~sum >>> 0;
}
