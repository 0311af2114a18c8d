import type { CourtDay } from '@xiezhi/kernel';
import { addDays, courtDay } from '@xiezhi/kernel';
import { isCourtCode, isKnownCourtCode } from '../court/court-code.ts';
import type { PrimeRate, PrimeTable } from '../interest/lpr.ts';
import { primeOn, primeTable } from '../interest/lpr.ts';
import type { TimeLimit } from '../time-limit/time-limit.ts';
import { periodOf, timeLimit, timeLimitAt, timeLimits } from '../time-limit/time-limit.ts';

/**
 * What is doubtful in the tables of the program, or came out after they were made, is data that a court can enter: over the
 * tables, from a day on, each with the paper it stands in. Nothing else of the law can be changed by it.
 */
export type LawRecord =
  /** A loan prime rate as it was published. */
  | {
      readonly kind: 'rate';
      readonly from: CourtDay;
      readonly oneYear: number;
      readonly fiveYears: number;
    }
  /** Which court bears a code; null: what was entered for it was wrong, and nothing is held. */
  | { readonly kind: 'court'; readonly code: string; readonly name: string | null }
  /** How long a term is of which the table is not certain, for terms that begin on that day or later. */
  | {
      readonly kind: 'term';
      readonly term: string;
      readonly count: number;
      /** That of the table on the day on which it was entered: under another one it says nothing. */
      readonly unit: string;
      readonly from: CourtDay;
    };

export interface EnteredLaw {
  readonly rates: readonly (PrimeRate & Sourced)[];
  readonly courts: ReadonlyMap<string, { readonly name: string | null } & Sourced>;
  readonly terms: readonly (Extract<LawRecord, { kind: 'term' }> & Sourced)[];
}
interface Sourced {
  /** The paper it stands in. */
  readonly source: string;
}

export const nothingEntered: EnteredLaw = { rates: [], courts: new Map(), terms: [] };

/** The same thing entered again takes the place of what was entered before. */
export function withRecord(entered: EnteredLaw, record: LawRecord, source: string): EnteredLaw {
  switch (record.kind) {
    case 'rate': {
      const { kind: _kind, ...rate } = record;
      const others = entered.rates.filter(({ from }) => !sameMonth(from, rate.from));
      return { ...entered, rates: [...others, { ...rate, source }].sort(byDay) };
    }
    case 'court': {
      const { code, name } = record;
      return { ...entered, courts: new Map([...entered.courts, [code, { name, source }]]) };
    }
    case 'term': {
      const others = entered.terms.filter(
        ({ term, from }) => term !== record.term || from !== record.from,
      );
      return { ...entered, terms: [...others, { ...record, source }].sort(byDay) };
    }
  }
}

const byDay = (one: { readonly from: CourtDay }, other: { readonly from: CourtDay }): number =>
  one.from < other.from ? -1 : 1;
const sameMonth = (one: string, other: string): boolean => one.slice(0, 7) === other.slice(0, 7);

/** The day before the 20th of the month after: until then no other rate can have been published. */
function knownUntil(published: CourtDay): CourtDay {
  const [year = 0, month = 0] = published.split('-').map(Number);
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return courtDay(`${String(nextYear)}-${String(next).padStart(2, '0')}-19`);
}

/** A release may bring a longer table: of its days it is right, and what was entered for them has no more to say. */
const behind = (rates: EnteredLaw['rates'], { to }: PrimeTable): EnteredLaw['rates'] =>
  rates.filter(({ from }) => from > to);

/** The loan prime rates that are held and those that were entered since, as far as they go. */
export function primeTableWith(
  entered: Pick<EnteredLaw, 'rates'>,
  table: PrimeTable = primeTable,
): PrimeTable {
  const rates = behind(entered.rates, table);
  const last = rates.at(-1);
  return last === undefined
    ? table
    : {
        to: knownUntil(last.from),
        rates: [...table.rates, ...rates],
        entered: rates.map(({ from, source }) => ({ from, source })),
      };
}

/** Terms whose length the table is not certain of, and that have one. */
export const doubtfulTerms: readonly TimeLimit[] = timeLimits.filter(
  (one) => one.doubt !== null && periodOf(one) !== null,
);

/** What is said of a length holds while the table is in doubt about it, and in the unit in which it was said. */
const speaksOf = (
  record: Extract<LawRecord, { kind: 'term' }>,
  { id, doubt, unit }: TimeLimit,
): boolean => record.term === id && doubt !== null && record.unit === unit;

/** The term with the length that was entered for terms that begin on that day; as it is where none was. */
export function withEnteredLength(
  limit: TimeLimit,
  from: CourtDay,
  entered: EnteredLaw,
): TimeLimit {
  const found = entered.terms.findLast((one) => speaksOf(one, limit) && one.from <= from);
  return found === undefined
    ? limit
    : {
        ...limit,
        min: found.count,
        max: found.count,
        basis: found.source,
        doubt: enteredHere(found.source),
      };
}

/** Whether a record still says something: a later program may hold for certain what a court had entered. */
export function stillHolds(record: LawRecord): boolean {
  switch (record.kind) {
    case 'rate':
      return record.from > primeTable.to;
    case 'court':
      return record.name !== null && !isKnownCourtCode(record.code);
    case 'term': {
      const limit = timeLimit(record.term);
      return limit !== null && speaksOf(record, limit);
    }
  }
}

const enteredHere = (source: string) => ({
  zh: `这一期间的长度由法院对照“${source}”录入，不是程序自带的`,
  en: `the length of this term was entered by a court from “${source}”; it did not come with the program`,
});

/** Why a record cannot be taken. */
export type RecordFault =
  | { readonly why: 'day-has-rate'; readonly until: CourtDay }
  | { readonly why: 'not-published-yet'; readonly today: CourtDay }
  | { readonly why: 'not-the-next-month'; readonly month: string }
  | { readonly why: 'no-such-rate'; readonly most: number }
  | { readonly why: 'code-is-held' }
  | { readonly why: 'no-court-code' }
  | { readonly why: 'no-code-entered' }
  | { readonly why: 'term-is-certain' }
  | { readonly why: 'unit-changed' }
  | { readonly why: 'no-such-start'; readonly until: CourtDay }
  | { readonly why: 'as-it-is' };

/** In hundredths of a per cent: five times what it ever was, so that more is a slip of the pen. */
const most = 2_000;

/** All that is wrong with a record, by what is held, what was entered before, and the day on which it is entered. */
export function faultsOf(
  record: LawRecord,
  entered: EnteredLaw,
  today: CourtDay,
  table: PrimeTable = primeTable,
): readonly RecordFault[] {
  switch (record.kind) {
    case 'rate':
      return rateFaults(record, entered, today, table);
    case 'court': {
      if (!isCourtCode(record.code)) return [{ why: 'no-court-code' }];
      if (isKnownCourtCode(record.code)) return [{ why: 'code-is-held' }];
      const now = entered.courts.get(record.code)?.name ?? null;
      if (now !== record.name) return [];
      return [{ why: now === null ? 'no-code-entered' : 'as-it-is' }];
    }
    case 'term':
      return termFaults(record, entered, today);
  }
}

function termFaults(
  record: Extract<LawRecord, { kind: 'term' }>,
  entered: EnteredLaw,
  today: CourtDay,
): readonly RecordFault[] {
  const limit = doubtfulTerms.find(({ id }) => id === record.term);
  if (limit === undefined) return [{ why: 'term-is-certain' }];
  if (!speaksOf(record, limit)) return [{ why: 'unit-changed' }];
  // A law is out a year before it holds at most; further off, or before the term was there, is a slip of the pen.
  const until = addDays(today, 366);
  if (record.from > until || timeLimitAt(record.term, record.from) === null)
    return [{ why: 'no-such-start', until }];
  const now = withEnteredLength(limit, record.from, entered);
  return now.min === record.count ? [{ why: 'as-it-is' }] : [];
}

function rateFaults(
  { from, oneYear, fiveYears }: Extract<LawRecord, { kind: 'rate' }>,
  all: EnteredLaw,
  today: CourtDay,
  table: PrimeTable,
): readonly RecordFault[] {
  const entered = { rates: behind(all.rates, table) };
  const bounds: readonly RecordFault[] = [oneYear, fiveYears].some(
    (rate) => rate < 1 || rate > most,
  )
    ? [{ why: 'no-such-rate', most }]
    : [];
  if (from > today) return [...bounds, { why: 'not-published-yet', today }];
  if (from <= table.to) return [...bounds, { why: 'day-has-rate', until: table.to }];
  // What was entered for this month can be corrected, by the same act of two people.
  const before = entered.rates.find((one) => sameMonth(one.from, from));
  if (before !== undefined)
    return before.oneYear === oneYear && before.fiveYears === fiveYears && before.from === from
      ? [...bounds, { why: 'as-it-is' }]
      : [...bounds, ...dayFaults(from)];
  const { to } = primeTableWith(entered, table);
  if (from <= to) return [...bounds, { why: 'day-has-rate', until: to }];
  // Each month has its own, also where it is the same: of a month that was left out nothing is known.
  return sameMonth(from, to)
    ? [...bounds, ...dayFaults(from)]
    : [...bounds, { why: 'not-the-next-month', month: to.slice(0, 7) }];
}

/** It is published on the 20th, or the next working day. */
const dayFaults = (from: CourtDay): readonly RecordFault[] =>
  Number(from.slice(8)) < 20
    ? [{ why: 'day-has-rate', until: courtDay(`${from.slice(0, 8)}19`) }]
    : [];

/** What held before for what the record speaks of; null where nothing was known. */
export function heldBefore(record: LawRecord, entered: EnteredLaw): LawRecord | null {
  switch (record.kind) {
    case 'rate': {
      const table = primeTableWith(entered);
      const before =
        behind(entered.rates, primeTable).find(({ from }) => sameMonth(from, record.from)) ??
        primeOn(table.to, table);
      if (before === null) return null;
      const { from, oneYear, fiveYears } = before;
      return { kind: 'rate', from, oneYear, fiveYears };
    }
    case 'court': {
      const before = entered.courts.get(record.code);
      return before === undefined || before.name === null ? null : { ...record, name: before.name };
    }
    case 'term': {
      const limit = timeLimit(record.term);
      const now = limit === null ? null : withEnteredLength(limit, record.from, entered);
      return now === null || now.min === null ? null : { ...record, count: now.min };
    }
  }
}
