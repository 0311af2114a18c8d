/**
 * The table of courts, an entry point of its own (`@xiezhi/law/courts`) because it is large: import it lazily.
 *
 * Source: the tree of the courts' own service platform, 3,498 courts of 2026, and one court added by hand. Codes were
 * mostly derived from the region (法〔2015〕137号, art. 5); a region recoded after 2016 can make a derived code wrong, so
 * they seed an editable record and decide nothing.
 */
import lines from './data/courts.json' with { type: 'json' };
import type { CourtLevel } from './court-code.ts';

export type { CourtLevel } from './court-code.ts';

export interface ListedCourt {
  readonly name: string;
  readonly level: CourtLevel;
  readonly province: string;
  /** The court code of case numbers, null where none could be derived. */
  readonly code: string | null;
  /** `seen` in a real case number; `rule` derived from the region; `heard` general knowledge. */
  readonly codeFrom: 'seen' | 'rule' | 'heard' | null;
  /** The platform's own key, null for the court added by hand. */
  readonly key: string | null;
  readonly parent: string | null;
}

const levels: Readonly<Record<string, CourtLevel>> = {
  s: 'supreme',
  h: 'high',
  i: 'intermediate',
  b: 'basic',
};
const origins: Readonly<Record<string, 'seen' | 'rule' | 'heard'>> = {
  v: 'seen',
  r: 'rule',
  g: 'heard',
};

function read(line: string): ListedCourt {
  const [key = '', level = '', parent = '', code = '', origin = '', name = '', province = ''] =
    line.split('|');
  return {
    name,
    level: levels[level] ?? 'basic',
    province,
    code: code || null,
    codeFrom: origins[origin] ?? null,
    key: key || null,
    parent: parent || null,
  };
}

export const courts: readonly ListedCourt[] = lines.map(read);

const byCode = new Map(
  courts.flatMap((court) => (court.code === null ? [] : [[court.code, court] as const])),
);
const byKey = new Map(
  courts.flatMap((court) => (court.key === null ? [] : [[court.key, court] as const])),
);

export const courtByCode = (code: string): ListedCourt | null => byCode.get(code) ?? null;

/** The court of the level above, as the platform's tree has it; null above the Supreme People's Court. */
export const courtAbove = (court: ListedCourt): ListedCourt | null =>
  court.parent === null ? null : (byKey.get(court.parent) ?? null);

/** Courts whose name holds every word of the text, shorter names first. */
export function searchCourts(text: string, limit = 20): readonly ListedCourt[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return courts
    .filter((court) => words.every((word) => court.name.includes(word)))
    .sort((a, b) => a.name.length - b.name.length)
    .slice(0, limit);
}
