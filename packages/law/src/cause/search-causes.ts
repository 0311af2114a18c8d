import type { CourtDay } from '@xiezhi/kernel';
import type { Cause, CauseBranch, IndexedCauses } from './cause.ts';
import { causesOnDay, pathIn } from './cause.ts';
import { spokenInEnglish } from './english-words.ts';
import { everydayWords } from './everyday-words.ts';

const scoreOf = ({ name }: Cause, words: readonly string[], first: string): number => {
  if ([first, `${first}纠纷`, `${first}罪`].includes(name)) return 0;
  if (name.startsWith(first)) return 1;
  return words.every((word) => name.includes(word)) ? 3 : 4;
};

/** Chinese has no spaces between words; in English a word begins where one does: rent is not in parents. */
const says = (text: string, word: string): boolean =>
  /^[a-z]/.test(word) ? new RegExp(`\\b${word}`).test(text) : text.includes(word);

/** What people mean who say it in their own words: 借钱不还. */
function inEverydayWords({ byName }: IndexedCauses, text: string): readonly Cause[] {
  const found = everydayWords
    .filter(([words]) => words.some((word) => says(text.toLowerCase(), word)))
    .flatMap(([, names]) => names)
    .map((name) => byName.get(name))
    .filter((cause) => cause !== undefined);
  return [...new Set(found)];
}

interface Scored {
  readonly cause: Cause;
  readonly score: number;
}

function inChinese(held: IndexedCauses, words: readonly string[], first: string): Scored[] {
  return held.table.causes.flatMap((cause) => {
    const path = pathIn(held, cause)
      .map(({ name }) => name)
      .join('/');
    if (!words.every((word) => path.includes(word))) return [];
    return [{ cause, score: scoreOf(cause, words, first) }];
  });
}

/** What stands between the words that say something, or in every name. */
const small = new Set(
  'a an and by case cause crime dispute for in of on or over the to with'.split(' '),
);

/** `Loans` → `loan`: the beginning by which a word is found in all its forms. */
const stem = (word: string): string =>
  word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word;

const englishWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z-]+/)
    .map(stem)
    .filter((word) => word.length > 1 && !small.has(word));

interface Spoken {
  readonly cause: Cause;
  /** The English name of its own; '' where there is none. */
  readonly named: string;
  /** The words a name without one is made of. */
  readonly made: string;
  /** All of it from the widest down. */
  readonly path: string;
}

const spokenTables = new WeakMap<IndexedCauses, readonly Spoken[]>();

/** A table in English, made when somebody first asks in English and kept: a search is typed letter by letter. */
function spoken(held: IndexedCauses): readonly Spoken[] {
  const known = spokenTables.get(held);
  if (known !== undefined) return known;
  const said = new Map(
    held.table.causes.map((cause) => [cause, cause.english ?? spokenInEnglish(cause.name)]),
  );
  const made = held.table.causes.map((cause) => ({
    cause,
    named: cause.english ?? '',
    made: cause.english === null ? (said.get(cause) ?? '') : '',
    path: pathIn(held, cause)
      .map((above) => said.get(above) ?? '')
      .join(' '),
  }));
  spokenTables.set(held, made);
  return made;
}

/** 0 the name itself, 2.5 one that begins with what was asked, 3 one that holds it: whoever says loan means a loan between people. */
const namedScore = (named: string, words: readonly string[]): number => {
  const asked = words.join(' ');
  const said = englishWords(named).join(' ');
  if (said === asked) return 0;
  return said.startsWith(asked) ? 2.5 : 3;
};

/**
 * By the English names, which are ours, and by the words of which a Chinese name is made: a name that begins with what was
 * asked, one that holds it, one whose words say it, one that stands below such a name.
 */
function inEnglish(held: IndexedCauses, words: readonly string[]): Scored[] {
  if (words.length === 0) return [];
  const looked = words.map((word) => new RegExp(`\\b${word}`, 'i'));
  const holds = (text: string): boolean => looked.every((one) => one.test(text));
  return spoken(held).flatMap(({ cause, named, made, path }) => {
    if (!holds(path)) return [];
    if (holds(named)) return [{ cause, score: namedScore(named, words) }];
    return [{ cause, score: holds(made) ? 3.5 : 4 }];
  });
}

/**
 * Causes of the day whose name, or whose path, holds every word of the text, in Chinese or in English. The name itself
 * comes first, then a Chinese one that begins with the text, then what people mean by everyday words, then an English one that
 * begins with it, then a name that holds it, then what was found by its path; within these the table's own order.
 */
export function searchCauses(
  text: string,
  day: CourtDay,
  limit = 20,
  branch: CauseBranch = 'civil',
): readonly Cause[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const [first] = words;
  const held = causesOnDay(day, branch);
  if (first === undefined || held === null) return [];
  const everyday = inEverydayWords(held, text).map((cause) => ({ cause, score: 2 }));
  const ranked = [
    ...inChinese(held, words, first),
    ...everyday,
    ...inEnglish(held, englishWords(text)),
  ].sort((a, b) => a.score - b.score);
  return [...new Set(ranked.map(({ cause }) => cause))].slice(0, limit);
}
