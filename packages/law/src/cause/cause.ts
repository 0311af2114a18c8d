import type { CourtDay } from '@xiezhi/kernel';
import { everydayWords } from './everyday-words.ts';
import lines from './data/civil-2026.json' with { type: 'json' };

/** A civil cause of action (民事案由). */
export interface Cause {
  /** The courts' own number (`9003`); where the source has none, `N321` or `G26` from the printed order. */
  readonly code: string;
  readonly name: string;
  /** 1 the widest … 4 the narrowest; the narrowest that fits is to be chosen. */
  readonly level: 1 | 2 | 3 | 4;
  /** The printed number: groups 1–59 on level 2, causes 1–514 on level 3; none on levels 1 and 4. */
  readonly number: number | null;
  readonly parent: string | null;
}

function read(line: string): Cause {
  const [code = '', level = '', number = '', parent = '', name = ''] = line.split('|');
  return {
    code,
    name,
    level: Number(level) as Cause['level'],
    number: number === '' ? null : Number(number),
    parent: parent || null,
  };
}

/**
 * The civil causes in force since 2026-01-01 (third amendment, 法〔2025〕226号): 12, 59 and 514 on the first three
 * levels, 470 below. The order of level 4 is by number and may not be the printed one.
 */
export const civilCauses: readonly Cause[] = lines.map(read);

const from = '2026-01-01';
const byCode = new Map(civilCauses.map((cause) => [cause.code, cause]));

/** Whether the table of causes for that day is held here: no earlier table is. */
export const causesKnownOn = (day: CourtDay): boolean => day >= from;

/**
 * The cause with that code on the day of filing; null for an unknown code and for every day before 2026-01-01, whose
 * table (法〔2020〕346号) is not held: a case filed earlier keeps the name written in it.
 */
export const causeAt = (code: string, day: CourtDay): Cause | null =>
  causesKnownOn(day) ? (byCode.get(code) ?? null) : null;

/** From the widest down to the cause itself. */
export function causePath(cause: Cause): readonly Cause[] {
  const above = cause.parent === null ? undefined : byCode.get(cause.parent);
  return above === undefined ? [cause] : [...causePath(above), cause];
}

const narrower = new Map<string | null, Cause[]>();
for (const cause of civilCauses) {
  const siblings = narrower.get(cause.parent);
  if (siblings) siblings.push(cause);
  else narrower.set(cause.parent, [cause]);
}

const scoreOf = ({ name }: Cause, words: readonly string[], first: string): number => {
  if (name === first || name === `${first}纠纷`) return 0;
  if (name.startsWith(first)) return 1;
  return words.every((word) => name.includes(word)) ? 3 : 4;
};

/** The causes directly below one; below `null`, the twelve of the first level. */
export const causesBelow = (code: string | null): readonly Cause[] => narrower.get(code) ?? [];

const byName = new Map(civilCauses.map((cause) => [cause.name, cause]));

/** What people mean who say it in their own words: 借钱不还. */
function inEverydayWords(text: string): readonly Cause[] {
  const found = everydayWords
    .filter(([words]) => words.some((word) => text.includes(word)))
    .flatMap(([, names]) => names)
    .map((name) => byName.get(name))
    .filter((cause) => cause !== undefined);
  return [...new Set(found)];
}

/**
 * Causes whose name, or whose path, holds every word of the text. The name itself comes first, then one that begins
 * with the text, then what people mean by everyday words, then a name that holds it, then what was found by its path;
 * within these the table's own order.
 */
export function searchCauses(text: string, limit = 20): readonly Cause[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const scored = civilCauses.flatMap((cause) => {
    const path = causePath(cause)
      .map(({ name }) => name)
      .join('/');
    if (!words.every((word) => path.includes(word))) return [];
    return [{ cause, score: scoreOf(cause, words, first) }];
  });
  const everyday = inEverydayWords(text).map((cause) => ({ cause, score: 2 }));
  const ranked = [...scored, ...everyday].sort((a, b) => a.score - b.score);
  return [...new Set(ranked.map(({ cause }) => cause))].slice(0, limit);
}
