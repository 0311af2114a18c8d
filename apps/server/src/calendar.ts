import { createHash } from 'node:crypto';
import type { CommandId } from '@xiezhi/kernel';
import { courtDayOf, nationalRulebook } from '@xiezhi/kernel';
import type { Docket, MovedTerm } from '@xiezhi/docket';
import { movesAfter, openRulebook, refold } from '@xiezhi/docket';
import { systemActor } from '@xiezhi/procedures';
import type { StateOf } from '@xiezhi/record';
import { realClock } from './clock.ts';
import { openOffline } from './offline.ts';

/** A year's notice of rest days, as it is read from a file. */
export interface CalendarTable {
  readonly year: number;
  readonly off: readonly string[];
  readonly work: readonly string[];
  readonly source: string;
}

export interface Imported {
  readonly loaded: boolean;
  /** Which terms move, or would move. */
  readonly moved: readonly MovedTerm[];
  /** Why the table was not taken, by code and facts. */
  readonly faults: readonly Readonly<Record<string, unknown>>[];
}

/** Reads a table from a file's text. @returns null when it is none. */
export function readTable(text: string): CalendarTable | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof given !== 'object' || given === null) return null;
  const { year, off, work = [], source } = given as Readonly<Record<string, unknown>>;
  const days = (list: unknown): list is readonly string[] =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  return typeof year === 'number' && days(off) && days(work) && typeof source === 'string'
    ? { year, off, work, source }
    : null;
}

export type { MovedTerm };

/** Asked once it is known which terms a table moves, and before anything is entered. */
export type Confirm = (moved: readonly MovedTerm[]) => Promise<boolean>;

/**
 * Loads a year's table into the court of this folder, beside a server that may be running on it, and reckons every term
 * that waited for it again. Nothing is entered that was not confirmed. The same table twice is once.
 */
export async function importCalendar(
  dataFolder: string,
  table: CalendarTable,
  confirm: Confirm,
  say: (line: string) => void,
): Promise<Imported> {
  const court = await openOffline(dataFolder, say);
  try {
    return await loadTable(court.parts.docket, table, confirm);
  } finally {
    await court.close();
  }
}

/** Today, the working days and what was entered over the tables of the program, as the court of this folder has them. */
export async function bookOfACourt(dataFolder: string, say: (line: string) => void) {
  const court = await openOffline(dataFolder, say, true);
  try {
    const { state } = await court.parts.docket.cache.load(nationalRulebook);
    const { calendar, entered } = (state as StateOf<'rulebook'>).rulebook;
    return { today: courtDayOf(realClock.now()), calendar, entered };
  } finally {
    await court.close();
  }
}

/** @param confirm hears which running terms move; what it does not confirm is not entered. */
export async function loadTable(
  docket: Docket,
  table: CalendarTable,
  confirm: Confirm,
): Promise<Imported> {
  await openRulebook(docket);
  const today = courtDayOf(realClock.now());
  const content = createHash('sha256').update(JSON.stringify(table)).digest('hex');
  const given = {
    name: 'rulebook.import-calendar',
    commandId: `import-${String(table.year)}-${content.slice(0, 24)}` as CommandId,
    stream: nationalRulebook,
    offer: '',
    input: {
      year: String(table.year),
      off: table.off.join(' '),
      ...(table.work.length === 0 ? {} : { work: table.work.join(' ') }),
      source: table.source,
    },
  };
  const operator = systemActor('command-line');
  const rehearsed = await docket.rehearse(given, operator);
  if (rehearsed.outcome !== 'planned') {
    const faults =
      rehearsed.outcome === 'refused'
        ? rehearsed.refusals.map(({ code, facts }) => ({ code, facts }))
        : rehearsed.outcome === 'invalid'
          ? rehearsed.faults.map((one) => ({ ...one }))
          : [];
    return { loaded: false, moved: [], faults };
  }
  const { found: moved } = await movesAfter(docket, rehearsed, today);
  if (!(await confirm(moved))) return { loaded: false, moved, faults: [] };
  await docket.execute(given, operator);
  while ((await refold(docket, today)) > 0);
  return { loaded: true, moved, faults: [] };
}
