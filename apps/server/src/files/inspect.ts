import { createHash } from 'node:crypto';
import { inspectArchive } from './archive.ts';
import type { Bytes } from './bytes.ts';
import { inMemory, pieces } from './bytes.ts';
import type { FileFault } from './fault.ts';
import { isOfd, ofdFault } from './ofd.ts';
import { structureFault } from './structure.ts';

export type Inspected =
  | { readonly mediaType: string }
  | { readonly fault: FileFault; readonly facts: Readonly<Record<string, string>> };

const archiveTypes = new Set([
  'application/ofd',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
]);

/** What a court takes as a paper or a piece of evidence, and the endings under which people know it. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/ofd': ['ofd'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/tiff': ['tif', 'tiff'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a'],
  'audio/x-m4a': ['m4a'],
  'audio/wav': ['wav'],
  'audio/amr': ['amr'],
  'video/mp4': ['mp4', 'm4v'],
  'video/quicktime': ['mov', 'qt'],
  'text/plain': ['txt'],
  'text/plain; charset=gb18030': ['txt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
};

const fault = (code: FileFault, facts: Readonly<Record<string, string>> = {}): Inspected => ({
  fault: code,
  facts,
});
const extensionOf = (name: string): string => (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase();

/**
 * Looks at the bytes, never at what the sender says of them. A fault is told before the file is part of anything; the
 * person can mend it, or hand the thing in at the counter as it is.
 */
export async function inspectFile(
  given: Bytes | Buffer,
  name: string,
  sha256: string | null,
): Promise<Inspected> {
  const bytes = Buffer.isBuffer(given) ? inMemory(given) : given;
  if (bytes.length === 0) return fault('empty');
  if (sha256 !== null && hashOf(bytes) !== sha256) return fault('hash-differs');
  const sniffed = await bytes.type();
  const mediaType = await typeOf(bytes, sniffed?.mime ?? null);
  if (mediaType === null) return fault('type-unknown');
  if (mediaType === 'application/x-cfb') return fault('old-office');
  if (/macroenabled/i.test(mediaType)) return fault('macro');
  const endings = taken[mediaType];
  if (!endings) return fault('type-not-taken', { type: sniffed?.ext ?? mediaType });
  const ending = extensionOf(name);
  if (!endings.includes(ending)) return fault('wrong-extension', { name, is: endings[0] ?? '' });
  const inside = archiveTypes.has(mediaType)
    ? await inspectArchive(bytes)
    : structureFault(mediaType, bytes);
  const lacks = inside ?? (mediaType === 'application/ofd' ? await ofdFault(bytes) : null);
  return lacks === null ? { mediaType } : fault(lacks);
}

/** A zip that opens with OFD.xml is a paper in the national layout format; any other zip stays one. */
async function typeOf(bytes: Bytes, sniffed: string | null): Promise<string | null> {
  if (sniffed === 'application/zip') return (await isOfd(bytes)) ? 'application/ofd' : sniffed;
  return sniffed ?? textType(bytes);
}

/** Control characters besides line breaks and tabs stand in no text. */
const control = /[\u0000-\u0008\u000e-\u001f]/;
/** What comes of reading something else as Chinese: later controls, and code points nobody has given out. */
const noChinese = /[\u007f-\u009f\ufffd]|\p{Cn}|\p{Co}/u;
const han = /\p{Script=Han}/gu;

const hashOf = (bytes: Bytes): string => {
  const hash = createHash('sha256');
  for (const piece of pieces(bytes)) hash.update(piece);
  return hash.digest('hex');
};

/**
 * UTF-8, or the national encoding in which many programs here still save: taken as it is, and served under its own name,
 * so that the bytes filed are the bytes read. @returns null for what is no text.
 */
function textType(bytes: Bytes): string | null {
  const utf8 = read(bytes, 'utf-8', (text) => !control.test(text));
  if (utf8 !== 'other') return utf8 === 'clean' ? 'text/plain' : null;
  // Nearly any bytes are something in that encoding; a text in it is written in Chinese for the most part.
  let [beyondAscii, chinese] = [0, 0];
  const national = read(bytes, 'gb18030', (text) => {
    for (const sign of text) if ((sign.codePointAt(0) ?? 0) > 0x7f) beyondAscii += 1;
    chinese += (text.match(han) ?? []).length;
    return !control.test(text) && !noChinese.test(text);
  });
  return national === 'clean' && chinese * 2 >= beyondAscii ? 'text/plain; charset=gb18030' : null;
}

/** Reads it piece by piece. `other`: these bytes are no text of that encoding; `marred`: they are, and `fits` says no. */
function read(
  bytes: Bytes,
  encoding: string,
  fits: (text: string) => boolean,
): 'clean' | 'marred' | 'other' {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let clean = true;
  try {
    for (const piece of pieces(bytes))
      clean = fits(decoder.decode(piece, { stream: true })) && clean;
    clean = fits(decoder.decode()) && clean;
  } catch {
    return 'other';
  }
  return clean ? 'clean' : 'marred';
}
