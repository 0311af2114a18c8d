import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { inspectArchive } from './archive.ts';
import type { FileFault } from './fault.ts';
import { structureFault } from './structure.ts';

export type Inspected =
  | { readonly mediaType: string }
  | { readonly fault: FileFault; readonly facts: Readonly<Record<string, string>> };

const officeTypes = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
]);

/** What a court takes as a paper or a piece of evidence, and the endings under which people know it. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
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
  bytes: Buffer,
  name: string,
  sha256: string | null,
): Promise<Inspected> {
  if (bytes.length === 0) return fault('empty');
  if (sha256 !== null && createHash('sha256').update(bytes).digest('hex') !== sha256)
    return fault('hash-differs');
  const sniffed = await fileTypeFromBuffer(bytes);
  const mediaType = sniffed?.mime ?? textType(bytes);
  if (mediaType === null) return fault('type-unknown');
  if (mediaType === 'application/x-cfb') return fault('old-office');
  if (/macroenabled/i.test(mediaType)) return fault('macro');
  const endings = taken[mediaType];
  if (!endings) return fault('type-not-taken', { type: sniffed?.ext ?? mediaType });
  const ending = extensionOf(name);
  if (!endings.includes(ending)) return fault('wrong-extension', { name, is: endings[0] ?? '' });
  const inside = officeTypes.has(mediaType)
    ? await inspectArchive(bytes)
    : structureFault(mediaType, bytes);
  return inside === null ? { mediaType } : fault(inside);
}

/** Control characters besides line breaks and tabs stand in no text. */
const control = /[\u0000-\u0008\u000e-\u001f]/;
/** What comes of reading something else as Chinese: later controls, and code points nobody has given out. */
const noChinese = /[\u007f-\u009f\ufffd]|\p{Cn}|\p{Co}/u;
const han = /\p{Script=Han}/gu;

/**
 * UTF-8, or the national encoding in which many programs here still save: taken as it is, and served under its own name,
 * so that the bytes filed are the bytes read. @returns null for what is no text.
 */
function textType(bytes: Buffer): string | null {
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== null) return control.test(utf8) ? null : 'text/plain';
  const national = decoded(bytes, 'gb18030');
  if (national === null || control.test(national) || noChinese.test(national)) return null;
  // Nearly any bytes are something in that encoding; a text in it is written in Chinese for the most part.
  const beyondAscii = [...national].filter((sign) => (sign.codePointAt(0) ?? 0) > 0x7f).length;
  return (national.match(han) ?? []).length * 2 >= beyondAscii
    ? 'text/plain; charset=gb18030'
    : null;
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
