import type { CourtDay } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { everydayWords } from './everyday-words.ts';
import of2021 from './data/civil-2021.json' with { type: 'json' };
import of2026 from './data/civil-2026.json' with { type: 'json' };

/** A civil cause of action (民事案由), as one table has it: the same cause may stand elsewhere in the next. */
export interface Cause {
  /**
   * The courts' own number (`9003`), which stays with a name from table to table. Where the source has none, made from
   * the printed order: `N321`, `G26`; in the table of 2021 `2020N148`, its second item `2020N148.2`, `2020G48`, `2020P6`.
   */
  readonly code: string;
  readonly name: string;
  /** 1 the widest … 4 the narrowest; the narrowest that fits is to be chosen. */
  readonly level: 1 | 2 | 3 | 4;
  /** The printed number of groups on level 2 and of causes on level 3; none on levels 1 and 4. */
  readonly number: number | null;
  readonly parent: string | null;
}

/** The table in force from one day to another, with whence it was taken and what may be wrong with it. */
export interface CauseTable {
  readonly document: string;
  readonly from: CourtDay;
  /** The last day; null while it is in force. */
  readonly until: CourtDay | null;
  readonly source: string;
  readonly doubt: { readonly zh: string; readonly en: string };
  readonly causes: readonly Cause[];
}

interface Indexed {
  readonly table: CauseTable;
  readonly byCode: ReadonlyMap<string, Cause>;
  readonly byName: ReadonlyMap<string, Cause>;
  readonly below: ReadonlyMap<string | null, readonly Cause[]>;
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

function indexed(data: typeof of2021 | typeof of2026): Indexed {
  const { from, until, ...rest } = data;
  const causes = data.causes.map(read);
  return {
    table: {
      ...rest,
      from: courtDay(from),
      until: until === null ? null : courtDay(until),
      causes,
    },
    byCode: new Map(causes.map((cause) => [cause.code, cause])),
    byName: new Map(causes.map((cause) => [cause.name, cause])),
    below: Map.groupBy(causes, ({ parent }) => parent),
  };
}

/** 法〔2020〕346号: 11, 54 and 473 on the first three levels, 389 below. 法〔2025〕226号: 12, 59, 514 and 470. */
const tables = [of2021, of2026].map(indexed);

const onDay = (day: CourtDay): Indexed | null =>
  tables.find(({ table }) => table.from <= day && (table.until === null || day <= table.until)) ??
  null;

/** The table of the day of filing; null before 2021-01-01, whose tables are not held. */
export const causeTableOn = (day: CourtDay): CauseTable | null => onDay(day)?.table ?? null;

/**
 * The cause with that code on the day of filing; null for a code that table does not have, and for every day whose table
 * is not held: a case filed then keeps the name written in it.
 */
export const causeAt = (code: string, day: CourtDay): Cause | null =>
  onDay(day)?.byCode.get(code) ?? null;

const pathIn = ({ byCode }: Indexed, cause: Cause): readonly Cause[] => {
  const path = [cause];
  for (let above = byCode.get(cause.parent ?? ''); above; above = byCode.get(above.parent ?? ''))
    path.unshift(above);
  return path;
};

/** From the widest down to the cause itself, by the table of the day. */
export function causePath(cause: Cause, day: CourtDay): readonly Cause[] {
  const held = onDay(day);
  return held === null ? [cause] : pathIn(held, cause);
}

/** The causes directly below one on that day; below `null`, those of the first level. */
export const causesBelow = (code: string | null, day: CourtDay): readonly Cause[] =>
  onDay(day)?.below.get(code) ?? [];

const scoreOf = ({ name }: Cause, words: readonly string[], first: string): number => {
  if (name === first || name === `${first}纠纷`) return 0;
  if (name.startsWith(first)) return 1;
  return words.every((word) => name.includes(word)) ? 3 : 4;
};

/** Chinese has no spaces between words; in English a word begins where one does: rent is not in parents. */
const says = (text: string, word: string): boolean =>
  /^[a-z]/.test(word) ? new RegExp(`\\b${word}`).test(text) : text.includes(word);

/** What people mean who say it in their own words: 借钱不还. */
function inEverydayWords({ byName }: Indexed, text: string): readonly Cause[] {
  const found = everydayWords
    .filter(([words]) => words.some((word) => says(text.toLowerCase(), word)))
    .flatMap(([, names]) => names)
    .map((name) => byName.get(name))
    .filter((cause) => cause !== undefined);
  return [...new Set(found)];
}

/**
 * Causes of the day whose name, or whose path, holds every word of the text. The name itself comes first, then one that
 * begins with the text, then what people mean by everyday words, then a name that holds it, then what was found by its
 * path; within these the table's own order.
 */
export function searchCauses(text: string, day: CourtDay, limit = 20): readonly Cause[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const [first] = words;
  const held = onDay(day);
  if (first === undefined || held === null) return [];
  const scored = held.table.causes.flatMap((cause) => {
    const path = pathIn(held, cause)
      .map(({ name }) => name)
      .join('/');
    if (!words.every((word) => path.includes(word))) return [];
    return [{ cause, score: scoreOf(cause, words, first) }];
  });
  const everyday = inEverydayWords(held, text).map((cause) => ({ cause, score: 2 }));
  const ranked = [...scored, ...everyday].sort((a, b) => a.score - b.score);
  return [...new Set(ranked.map(({ cause }) => cause))].slice(0, limit);
}
