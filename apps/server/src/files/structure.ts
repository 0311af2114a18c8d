import type { FileFault } from './fault.ts';

/*
 * Is a file whole, by the lengths and ends that its own format writes down? What stands after the end is nobody's fault:
 * phones put a short film behind a photograph.
 */

const jpegEnd = Buffer.from([0xff, 0xd9]);

/** Segment by segment to the picture itself, whose data ends with a mark that cannot stand inside it. */
function jpegIsWhole(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // A filling byte before a marker.
    if (marker === 0xff) at += 1;
    else if (marker === 0xda) return bytes.includes(jpegEnd, at);
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** Chunk by chunk: length, name, data, checksum. */
function pngIsWhole(bytes: Buffer): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at += 12 + bytes.readUInt32BE(at);
  }
  return false;
}

/** RIFF (WAV, WebP) says in its head how long it is; a recorder that was switched off writes 0 or the most there can be. */
function riffIsWhole(bytes: Buffer): boolean {
  if (bytes.length < 20) return false;
  const length = bytes.readUInt32LE(4);
  return length === 0 || length === 0xffffffff || length + 8 <= bytes.length + 1;
}

/** Boxes of MP4, MOV, M4A and HEIC: each says how long it is, and without its table of contents nothing can be shown. */
function boxesAreWhole(bytes: Buffer): boolean {
  let at = 0;
  let contents = false;
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[\w ©-]{4}$/.test(name)) return contents;
    if (name === 'moov' || name === 'meta') contents = true;
    const short = bytes.readUInt32BE(at);
    // 0: to the end of the file; 1: the length stands in the eight bytes that follow.
    if (short === 0) return contents;
    if (short === 1 && at + 16 > bytes.length) return false;
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < 8 || at + length > bytes.length) return false;
    at += length;
  }
  return contents;
}

/** The first directory of a TIFF stands where its head says. */
function tiffIsWhole(bytes: Buffer): boolean {
  if (bytes.length < 8) return false;
  const little = bytes[0] === 0x49;
  const at = little ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4);
  if (at + 2 > bytes.length) return false;
  const entries = little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  return entries > 0 && at + 2 + entries * 12 <= bytes.length;
}

/** The dictionary of a password is named by its number, or stands in the trailer itself. */
const password = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;
/** What a PDF does by itself: run a script, start a program. */
const active = /\/S\s*\/(?:JavaScript|Launch)\b/;

function pdfFault(bytes: Buffer): FileFault | null {
  if (!bytes.includes('%%EOF', -2048)) return 'truncated';
  const text = bytes.toString('latin1');
  if (password.test(text)) return 'encrypted';
  return active.test(text) ? 'script' : null;
}

const whole: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
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
export function structureFault(mediaType: string, bytes: Buffer): FileFault | null {
  if (mediaType === 'application/pdf') return pdfFault(bytes);
  return whole[mediaType]?.(bytes) === false ? 'truncated' : null;
}
