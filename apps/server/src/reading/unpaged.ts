import { readFile } from 'node:fs/promises';
import type { PageText } from '@xiezhi/docket';
import type { Limits } from './limits.ts';
import type { End, Order, Telling } from './words.ts';
import { endOf } from './words.ts';

/** About as long as a page; a part ends with a line. */
const partSigns = 3000;
/** A line that has no end is cut all the same. */
const longestPart = 6000;

/** A text without pages in parts, so that what is found in it can be said to stand somewhere. */
export function partsOfText(text: string): readonly string[] {
  const found: string[] = [];
  let part = '';
  const close = (): void => {
    if (part.trim() !== '') found.push(part);
    part = '';
  };
  for (const line of text.split(/(?<=\n)/)) {
    if (part.length + line.length > longestPart) close();
    for (let at = 0; at < line.length; at += longestPart) {
      part += line.slice(at, at + longestPart);
      if (part.length >= partSigns) close();
    }
  }
  close();
  return found;
}

interface Besides {
  /** There is more text than was unpacked. */
  readonly beyond: boolean;
  /** There are pictures in it, at which nobody looks; where they stand is not known, so the last part says so. */
  readonly pictures: boolean;
}

export function readParts(
  text: string,
  limits: Limits,
  telling: Telling,
  { beyond, pictures }: Besides = { beyond: false, pictures: false },
): End {
  const cut = text.length > limits.signs;
  const parts = partsOfText(text.slice(0, limits.signs));
  telling.opened(parts.length);
  const read = parts.map((part, index): PageText => {
    const last = index === parts.length - 1;
    const state = last && pictures ? 'unclear' : 'read';
    return { page: index + 1, how: 'unpaged', state, text: part };
  });
  for (const part of read) telling.page(part);
  return endOf(read, beyond || cut);
}

/** Text as it is, in the encoding that its kind names. */
export async function readPlain(
  { path, mediaType, limits }: Order,
  telling: Telling,
): Promise<End> {
  const encoding = mediaType.includes('gb18030') ? 'gb18030' : 'utf-8';
  const text = new TextDecoder(encoding).decode(await readFile(path));
  return readParts(text.replaceAll(/\r\n?/g, '\n'), limits, telling);
}
