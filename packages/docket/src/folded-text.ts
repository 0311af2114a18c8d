import { gramQuery, grams } from './grams.ts';

/*
 * A text as it is looked in. Paper and screen break lines where they like, scanners put blanks between characters, and
 * everybody types brackets in their own way: none of that is what somebody looks for.
 */

/** A text made ready to be looked in, and where each of its characters stands in what is shown. */
export interface Folded {
  readonly text: string;
  /** For each place in `text`: where the character it came from begins in what is shown, and where it ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const blank = /[\s\p{Cc}]/u;
/** Brackets, as in the court's search for cases; and what nobody sees. */
const leftOut = /[()[\]〔〕【】\p{Cf}]/u;
const ofWord = /[\p{L}\p{N}\p{M}]/u;
const unbroken = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const known = new Map<string, string>();
const mostKnown = 40_000;

/** One character, whole width, lower case; ' ' for any blank and for a control character. */
function foldedCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const made = [...character.normalize('NFKC').toLowerCase()]
    .map((one) => (leftOut.test(one) ? '' : blank.test(one) ? ' ' : one))
    .join('');
  if (known.size < mostKnown) known.set(character, made);
  return made;
}

/** A blank is kept between two words of letters or numbers, and nowhere else. */
const keepsBlank = (before: string, after: string): boolean =>
  ofWord.test(before) && ofWord.test(after) && !unbroken.test(before) && !unbroken.test(after);

/** What is kept to be shown: one way to write each character, and none that a database refuses. */
export const shownText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[^\P{Cc}\n\t]/gu, ' ');

/** @param shown as {@link shownText} gives it. */
export function fold(shown: string): Folded {
  const text: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (sign: string, start: number, end: number): void => {
    text.push(sign);
    // A sign of two units has two places.
    for (let unit = 0; unit < sign.length; unit += 1) {
      from.push(start);
      to.push(end);
    }
  };
  let before = '';
  let gap = -1;
  let at = 0;
  for (const character of shown) {
    const end = at + character.length;
    for (const sign of foldedCharacter(character)) {
      if (sign === ' ') {
        gap = at;
        continue;
      }
      if (gap >= 0 && before !== '' && keepsBlank(before, sign)) put(' ', gap, at);
      gap = -1;
      put(sign, at, end);
      before = sign;
    }
    at = end;
  }
  return { text: text.join(''), from, to };
}

/** A page as it is kept: what is shown of it, the same as it is looked in, and whether something was left out. */
export interface KeptPage {
  readonly shown: string;
  readonly folded: string;
  readonly cut: boolean;
}

/** @param most signs of it, and of what they fold to: one sign can be made of eighteen. */
export function keptPage(text: string, most: number): KeptPage {
  const whole = shownText(text.slice(0, wholeCharacter(text, most)));
  const folded = fold(whole.slice(0, wholeCharacter(whole, most)));
  const end = folded.text.length > most ? (folded.from[most] ?? 0) : most;
  const shown = whole.slice(0, wholeCharacter(whole, end));
  const cut = text.length > most || shown.length < whole.length;
  return { shown, folded: fold(shown).text, cut };
}

/**
 * What a page is found by: the pairs of the court's own search, and each last character by itself, so that a single one is
 * found wherever it stands.
 */
export const pageGrams = (folded: string): readonly string[] => [
  ...new Set([...grams(folded), ...folded.split(' ').flatMap((piece) => [...piece].slice(-1))]),
];

const mostWords = 8;

/** The words somebody looks for, each folded: a page is found that has all of them, in any order. */
export const wordsOf = (asked: string): readonly string[] =>
  [
    ...new Set(
      shownText(asked)
        .split(/\s+/u)
        .map((word) => fold(word).text)
        .filter((word) => word !== ''),
    ),
  ].slice(0, mostWords);

/** A `tsquery` that no page fails which has all the words; null when nothing is asked. */
export const pageQuery = (words: readonly string[]): string | null => {
  const asked = words.flatMap((word) => word.split(' ')).flatMap((piece) => gramQuery(piece) ?? []);
  return asked.length === 0 ? null : asked.join(' & ');
};

/** Where paper ends a line within a Chinese sentence there is nothing to be read; everywhere else there is a blank. */
const withinSentence = /(?<=[\p{Script=Han}，。；：、）》])\s*\n\s*(?=[\p{Script=Han}（《“])/gu;

const inOneLine = (text: string): string =>
  text.replaceAll(withinSentence, '').replaceAll(/\s+/gu, ' ');

/** A piece of a line, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const linesBefore = 24;
const lineLength = 96;

/** Where the words stand in what is shown, in order, those that touch as one. */
function placesOf(folded: Folded, words: readonly string[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const word of words) {
    for (
      let at = folded.text.indexOf(word);
      at >= 0;
      at = folded.text.indexOf(word, at + word.length)
    )
      found.push([folded.from[at] ?? 0, folded.to[at + word.length - 1] ?? 0]);
  }
  found.sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** How often the words stand on a page, and the line in which they stand first, in pieces. */
export function lineWith(
  shown: string,
  words: readonly string[],
): { readonly times: number; readonly line: readonly Piece[] } {
  const places = placesOf(fold(shown), words);
  const [first] = places;
  if (!first) return { times: 0, line: [] };
  const start = wholeCharacter(shown, Math.max(0, first[0] - linesBefore));
  // Not even for what was looked for: where it stands again and again without a gap, it is a whole page.
  const end = wholeCharacter(shown, Math.min(shown.length, start + lineLength));
  const line: Piece[] = [];
  const put = (from: number, to: number, marked: boolean): void => {
    const text = inOneLine(shown.slice(from, to));
    if (text !== '') line.push({ text, marked });
  };
  let at = start;
  for (const [from, to] of places) {
    if (from >= end) break;
    put(at, from, false);
    put(from, Math.min(to, end), true);
    at = Math.min(to, end);
  }
  put(at, end, false);
  const cut = [start > 0, end < shown.length] as const;
  return {
    times: places.length,
    line: [
      ...(cut[0] ? [{ text: '…', marked: false }] : []),
      ...line,
      ...(cut[1] ? [{ text: '…', marked: false }] : []),
    ],
  };
}

/** No cut goes through a character of two units. */
const wholeCharacter = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
