import type { Json } from '@xiezhi/kernel';

/** Joiners, selectors and marks without ink of their own, which fonts need not hold and readers cannot see. */
const silent = /[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;
/** A run that offers the typesetter no place to break: hashes, addresses, somebody leaning on a key. */
const unbreakable = /[!-~]{28,}/g;
const address = /^https?:\/\//;
/** The typesetter breaks a web address between its steps; only a very long step needs help. */
const longStep = /[\w~%-]{48,}/g;
const zeroWidthSpace = '\u200b';
const withBreaks = (run: string): string => (run.match(/.{1,4}/g) ?? []).join(zeroWidthSpace);
const isControl = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code < 0xa0) ||
  /[\u200e\u200f\u202a-\u202e\u2061-\u206f]/.test(String.fromCodePoint(code));

/**
 * Makes text printable with the fonts at hand. A character no font can draw, or one that would turn the order of reading
 * around, is printed as 〓 with its number: never dropped, since a name on a court paper must not lose a character
 * without a trace. `unprintable` collects them, so that a clerk can be told.
 */
export function printableText(
  text: string,
  covers: (codePoint: number) => boolean,
  unprintable: Set<string>,
): string {
  let written = '';
  for (const character of text.replaceAll('\t', ' ').replaceAll('\n', ' ').replaceAll(silent, '')) {
    const code = character.codePointAt(0) ?? 0;
    if (!isControl(code) && covers(code)) {
      written += character;
    } else {
      unprintable.add(character);
      written += `〓（U+${code.toString(16).toUpperCase().padStart(4, '0')}）`;
    }
  }
  return written.replaceAll(unbreakable, (run) =>
    address.test(run) ? run.replaceAll(longStep, withBreaks) : withBreaks(run),
  );
}

/** Keys under which our own pictures stand; shapes name all keys, so data cannot take one. */
const pictures: ReadonlySet<string> = new Set(['qr', 'verifyQr']);

/** The same for every string of a value. */
export function printable(
  value: Json,
  covers: (codePoint: number) => boolean,
  unprintable: Set<string>,
): Json {
  if (typeof value === 'string') return printableText(value, covers, unprintable);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => printable(item, covers, unprintable));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      pictures.has(key) ? item : printable(item, covers, unprintable),
    ]),
  );
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
