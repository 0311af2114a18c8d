import type { Bytes } from './bytes.ts';
import { pieces } from './bytes.ts';
import type { FileFault } from './fault.ts';

/*
 * Is a file whole, by the lengths and ends that its own format writes down? What stands after the end is nobody's fault:
 * phones put a short film behind a photograph.
 */

const jpegEnd = Buffer.from([0xff, 0xd9]);

function holds(bytes: Bytes, from: number, mark: Buffer): boolean {
  for (const piece of pieces(bytes, from, mark.length - 1)) if (piece.includes(mark)) return true;
  return false;
}

/** Segment by segment to the picture itself, whose data ends with a mark that cannot stand inside it. */
function jpegIsWhole(bytes: Bytes): boolean {
  let at = 2;
  while (at + 4 <= bytes.length) {
    const head = bytes.read(at, 4);
    if (head[0] !== 0xff) return false;
    const marker = head[1] ?? 0;
    // A filling byte before a marker.
    if (marker === 0xff) at += 1;
    else if (marker === 0xda) return holds(bytes, at, jpegEnd);
    else at += 2 + head.readUInt16BE(2);
  }
  return false;
}

/** Chunk by chunk: length, name, data, checksum. */
function pngIsWhole(bytes: Bytes): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const head = bytes.read(at, 8);
    if (head.toString('latin1', 4, 8) === 'IEND') return true;
    at += 12 + head.readUInt32BE(0);
  }
  return false;
}

/** RIFF (WAV, WebP) says in its head how long it is; a recorder that was switched off writes 0 or the most there can be. */
function riffIsWhole(bytes: Bytes): boolean {
  if (bytes.length < 20) return false;
  const length = bytes.read(4, 4).readUInt32LE(0);
  return length === 0 || length === 0xffffffff || length + 8 <= bytes.length + 1;
}

/** Boxes of MP4, MOV, M4A and HEIC: each says how long it is, and without its table of contents nothing can be shown. */
function boxesAreWhole(bytes: Bytes): boolean {
  let at = 0;
  let contents = false;
  while (at + 8 <= bytes.length) {
    const head = bytes.read(at, 16);
    const name = head.toString('latin1', 4, 8);
    if (!/^[\w ©-]{4}$/.test(name)) return contents;
    if (name === 'moov' || name === 'meta') contents = true;
    const short = head.readUInt32BE(0);
    // 0: to the end of the file; 1: the length stands in the eight bytes that follow.
    if (short === 0) return contents;
    if (short === 1 && at + 16 > bytes.length) return false;
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short;
    if (length < 8 || at + length > bytes.length) return false;
    at += length;
  }
  return contents;
}

/** The first directory of a TIFF stands where its head says. */
function tiffIsWhole(bytes: Bytes): boolean {
  if (bytes.length < 8) return false;
  const head = bytes.read(0, 8);
  const little = head[0] === 0x49;
  const at = little ? head.readUInt32LE(4) : head.readUInt32BE(4);
  if (at + 2 > bytes.length) return false;
  const count = bytes.read(at, 2);
  const entries = little ? count.readUInt16LE(0) : count.readUInt16BE(0);
  return entries > 0 && at + 2 + entries * 12 <= bytes.length;
}

/** The dictionary of a password is named by its number, or stands in the trailer itself. */
const password = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;
/** What a PDF does by itself: run a script, start a program. */
const active = /\/S\s*\/(?:JavaScript|Launch)\b/;

/** What is looked for in a PDF is shorter, with all the blanks that programs write into it. */
const longestDictionary = 1024;

function pdfFault(bytes: Bytes): FileFault | null {
  const tail = bytes.read(Math.max(0, bytes.length - 2048), 2048);
  if (!tail.includes('%%EOF')) return 'truncated';
  let acts = false;
  for (const piece of pieces(bytes, 0, longestDictionary)) {
    const text = piece.toString('latin1');
    if (password.test(text)) return 'encrypted';
    acts ||= active.test(text);
  }
  return acts ? 'script' : null;
}

const whole: Readonly<Record<string, (bytes: Bytes) => boolean>> = {
  'image/jpeg': jpegIsWhole,
  'image/png': pngIsWhole,
  'image/webp': riffIsWhole,
  'audio/wav': riffIsWhole,
  'image/tiff': tiffIsWhole,
  'image/heic': boxesAreWhole,
  'audio/mp4': boxesAreWhole,
  'audio/x-m4a': boxesAreWhole,
  'video/mp4': boxesAreWhole,
  'video/quicktime': boxesAreWhole,
};

/** @returns what is wrong with a file of this kind; null for what is whole, and for kinds that say nothing of their length. */
export function structureFault(mediaType: string, bytes: Bytes): FileFault | null {
  if (mediaType === 'application/pdf') return pdfFault(bytes);
  return whole[mediaType]?.(bytes) === false ? 'truncated' : null;
}
