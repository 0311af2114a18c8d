import type { CourtDay } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { englishOfCivil } from './english-names.ts';
import administrative from './data/administrative.json' with { type: 'json' };
import civil2021 from './data/civil-2021.json' with { type: 'json' };
import civil2026 from './data/civil-2026.json' with { type: 'json' };
import criminal2021 from './data/criminal-2021.json' with { type: 'json' };
import criminal2024 from './data/criminal-2024.json' with { type: 'json' };

/** Which table a cause is of: each kind of case has its own. */
export const causeBranches = ['civil', 'criminal', 'administrative'] as const;
export type CauseBranch = (typeof causeBranches)[number];

/** A cause of action (案由; of a criminal case the crime, 罪名), as one table has it: it may stand elsewhere in the next. */
export interface Cause {
  /**
   * The courts' own number (`9003`), which stays with a name from table to table. Where the source has none, made from
   * the printed order: `N321`, `G26`; in the table of 2021 `2020N148`, its second item `2020N148.2`, `2020G48`, `2020P6`;
   * of administrative causes `P1`, the one of level 1. Unique within a branch only.
   */
  readonly code: string;
  readonly name: string;
  /** Our rendering; null where we have none. There is no official one. */
  readonly english: string | null;
  /** 1 the widest … 4 the narrowest; the narrowest that fits is to be chosen. */
  readonly level: 1 | 2 | 3 | 4;
  /** The printed number of civil groups on level 2 and of civil causes on level 3; none elsewhere. */
  readonly number: number | null;
  readonly parent: string | null;
}

/** The table in force from one day to another, with whence it was taken and what may be wrong with it. */
export interface CauseTable {
  readonly branch: CauseBranch;
  readonly document: string;
  readonly from: CourtDay;
  /** The last day; null while it is in force. */
  readonly until: CourtDay | null;
  readonly source: string;
  readonly doubt: { readonly zh: string; readonly en: string };
  readonly causes: readonly Cause[];
}

export interface IndexedCauses {
  readonly table: CauseTable;
  readonly byCode: ReadonlyMap<string, Cause>;
  readonly byName: ReadonlyMap<string, Cause>;
  readonly below: ReadonlyMap<string | null, readonly Cause[]>;
}

function read(line: string): Cause {
  const [code = '', level = '', number = '', parent = '', name = '', english = ''] =
    line.split('|');
  return {
    code,
    name,
    english: english === '' ? englishOfCivil(name) : english,
    level: Number(level) as Cause['level'],
    number: number === '' ? null : Number(number),
    parent: parent || null,
  };
}

interface TableData extends Omit<CauseTable, 'branch' | 'from' | 'until' | 'causes'> {
  readonly from: string;
  readonly until: string | null;
  readonly causes: readonly string[];
}

function indexed(branch: CauseBranch, { from, until, ...rest }: TableData): IndexedCauses {
  const causes = rest.causes.map(read);
  return {
    table: {
      ...rest,
      branch,
      from: courtDay(from),
      until: until === null ? null : courtDay(until),
      causes,
    },
    byCode: new Map(causes.map((cause) => [cause.code, cause])),
    byName: new Map(causes.map((cause) => [cause.name, cause])),
    below: Map.groupBy(causes, ({ parent }) => parent),
  };
}

const codeOf = (line: string): string => line.slice(0, line.indexOf('|'));

/** A table that differs from the one before in some names: the lines of the same codes are replaced. */
function renamed(
  before: TableData,
  { renamed: lines, ...head }: Omit<TableData, 'causes'> & { readonly renamed: readonly string[] },
): TableData {
  const now = new Map(lines.map((line) => [codeOf(line), line]));
  return { ...head, causes: before.causes.map((line) => now.get(codeOf(line)) ?? line) };
}

/**
 * Civil: 11, 54 and 473 on the first three levels, 389 below; since 2026 12, 59, 514 and 470. Criminal: 484 crimes in
 * 10 chapters. Administrative: 1, 25 and 151.
 */
const tables = [
  indexed('civil', civil2021),
  indexed('civil', civil2026),
  indexed('criminal', criminal2021),
  indexed('criminal', renamed(criminal2021, criminal2024)),
  indexed('administrative', administrative),
];

/** Every table that is held of a branch, of whatever days. */
export const causeTables = (branch: CauseBranch): readonly CauseTable[] =>
  tables.flatMap(({ table }) => (table.branch === branch ? [table] : []));

/** The table of that branch and day, for searching. */
export const causesOnDay = (day: CourtDay, branch: CauseBranch): IndexedCauses | null =>
  tables.find(
    ({ table }) =>
      table.branch === branch && table.from <= day && (table.until === null || day <= table.until),
  ) ?? null;

/** The table of the day of filing; null before 2021-01-01 (of crimes, 2021-03-01), whose tables are not held. */
export const causeTableOn = (day: CourtDay, branch: CauseBranch = 'civil'): CauseTable | null =>
  causesOnDay(day, branch)?.table ?? null;

/**
 * The cause with that code on the day of filing; null for a code that table does not have, and for every day whose table
 * is not held: a case filed then keeps the name written in it.
 */
export const causeAt = (code: string, day: CourtDay, branch: CauseBranch = 'civil'): Cause | null =>
  causesOnDay(day, branch)?.byCode.get(code) ?? null;

export const pathIn = ({ byCode }: IndexedCauses, cause: Cause): readonly Cause[] => {
  const path = [cause];
  for (let above = byCode.get(cause.parent ?? ''); above; above = byCode.get(above.parent ?? ''))
    path.unshift(above);
  return path;
};

/** From the widest down to the cause itself, by the table of the day. */
export function causePath(
  cause: Cause,
  day: CourtDay,
  branch: CauseBranch = 'civil',
): readonly Cause[] {
  const held = causesOnDay(day, branch);
  return held === null ? [cause] : pathIn(held, cause);
}

/** The causes directly below one on that day; below `null`, those of the first level. */
export const causesBelow = (
  code: string | null,
  day: CourtDay,
  branch: CauseBranch = 'civil',
): readonly Cause[] => causesOnDay(day, branch)?.below.get(code) ?? [];
