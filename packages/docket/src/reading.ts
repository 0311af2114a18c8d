// The only reads there are, in one room so that none is overlooked; its length is their number.
import type { Entry, Instant, Label, StreamId } from '@xiezhi/kernel';
import { courtStream, nationalRulebook } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import {
  divisionsOf,
  labelsFor,
  inStead,
  labelsOfEntries,
  onlyBilled,
  postsAtTheCounter,
  taskRolesOf,
  searchable,
} from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { readsAsLeft } from '@xiezhi/record';
import type { Pool, QueryResultRow } from 'pg';
import type { StoredPart } from './commitment.ts';
import { gramQuery } from './grams.ts';
import type { EntryRow } from './entry-rows.ts';
import type { Streams } from './one-moment.ts';
import type { Loaded, StreamCache } from './store.ts';
import { entryOf } from './store.ts';

/*
 * The only reads there are: every one takes the reader and asks one function of the database (`functions/lists.ts`,
 * `functions/docket.ts`), which runs as somebody who sees nothing but what is that reader's. What is said here of the
 * reader's reach is the first lock, what the database finds of it the second.
 */

const asked = async <Row extends QueryResultRow>(
  pool: Pool,
  name: string,
  values: readonly unknown[],
): Promise<readonly Row[]> => {
  const places = values.map((_, index) => `$${String(index + 1)}`).join(', ');
  return (
    await pool.query<Row>({ name, text: `select * from ${name}(${places})`, values: [...values] })
  ).rows;
};

const divisionKey = (court: string, division: string | null): string =>
  `${court} ${division ?? ''}`;

/** Who reads, and the courts and divisions whose cases their posts reach. */
const reach = (reader: Actor): [string, readonly string[], readonly string[]] => [
  reader.person ?? '',
  reader.offices.flatMap((one) =>
    one.post === 'judge'
      ? // As in `rulesOnAcceptance`: the filings on which the judges of the court rule together.
        [`${one.court}/judge`]
      : divisionsOf(one) === null
        ? [onlyBilled(one) ? `${one.court}/billed` : one.court]
        : [],
  ),
  reader.offices.flatMap((one) =>
    (divisionsOf(one) ?? []).map((division) => divisionKey(one.court, division)),
  ),
];

export interface CaseListRow {
  readonly stream: StreamId;
  readonly court: string;
  readonly number: string | null;
  readonly title: string;
  readonly cause: string;
  readonly stage: string;
  readonly opened_at: string;
  readonly updated_at: string;
  readonly roles: readonly string[];
}

export interface ListOptions {
  readonly text?: string;
  /** This case alone, if the reader may see it. */
  readonly stream?: StreamId;
  readonly stage?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** What `read_cases` is asked with: rows of one page, or of all. */
const casesAsked = (reader: Actor, options: ListOptions, limit: number, offset: number) => {
  const text = searchable(options.text ?? '').trim();
  return [
    ...reach(reader),
    options.text === undefined ? null : gramQuery(text),
    `%${text.replaceAll(/[\\%_]/g, (found) => `\\${found}`)}%`,
    options.stage ?? null,
    limit,
    offset,
    options.stream ?? null,
  ];
};

/** Cases this reader may see, the newest first; `text` searches number, names and cause. */
export const listCases = (
  pool: Pool,
  reader: Actor,
  options: ListOptions = {},
): Promise<readonly CaseListRow[]> =>
  asked<CaseListRow>(
    pool,
    'read_cases',
    casesAsked(reader, options, Math.min(options.limit ?? 50, 200), options.offset ?? 0),
  );

/** More than any court has. */
const allOfThem = 100_000_000;

/** How many cases the same question finds on all its pages. */
export async function countCases(
  pool: Pool,
  reader: Actor,
  options: Pick<ListOptions, 'text' | 'stream' | 'stage'> = {},
): Promise<number> {
  const values = casesAsked(reader, options, allOfThem, 0);
  const [row] = await asked<{ count_cases: number }>(pool, 'count_cases', values);
  return row?.count_cases ?? 0;
}

/**
 * The cases of this reader in which a sitting was fixed for a time from `since` to `until`; left out, for any. All of them:
 * who does not come to a hearing because a list was cut has not been told of it.
 */
export async function listSittingCases(
  pool: Pool,
  reader: Actor,
  { since, until }: { readonly since?: Instant; readonly until?: Instant } = {},
): Promise<readonly StreamId[]> {
  const rows = await asked<{ stream: StreamId }>(pool, 'read_sittings', [
    ...reach(reader),
    since ?? null,
    until ?? null,
  ]);
  return rows.map(({ stream }) => stream);
}

export interface TaskListRow {
  readonly stream: StreamId;
  readonly number: string | null;
  readonly title: string;
  readonly key: string;
  readonly command: string;
  readonly subject: string | null;
  readonly basis: readonly string[];
  readonly due_at: string | null;
  readonly provisional: boolean;
}

/** A row as the database gives it. */
type TaskOwed = TaskListRow & {
  /** The role it is owed under, where it reaches the reader because everybody who would do it stands on a side of the case. */
  readonly unheld: string | null;
};

/** Which of what is owed: everywhere or in one stream; a page of it or, where nothing is said, all. */
export interface TasksAsked {
  readonly stream?: StreamId | null;
  readonly limit?: number;
  readonly offset?: number;
}

/** What `read_tasks` is asked with. */
const tasksAsked = (reader: Actor, now: string, asked: TasksAsked) => {
  // Everywhere in the court, or only where the post reaches: filings, and the division's own.
  const roles = reader.offices.flatMap((one) => {
    // An administrator owes nothing in cases, and answers what is said of how the court is run.
    const everywhere = one.post === 'judge' || one.post === 'administrator';
    const divisions = everywhere ? null : divisionsOf(one);
    return taskRolesOf(one.post).flatMap((role) =>
      divisions === null
        ? [`${one.court} ${role}`]
        : divisions.map((each) => `${divisionKey(one.court, each)} ${role}`),
    );
  });
  return [
    reader.person ?? '',
    now,
    roles,
    reader.offices.map((one) => one.post).filter((post) => postsAtTheCounter.has(post)),
    asked.stream ?? null,
    asked.limit ?? allOfThem,
    asked.offset ?? 0,
  ];
};

/**
 * What is owed by this reader, the most urgent first. Where they stand on a side they owe
 * nothing as the court (CPL-47); where that leaves nobody, the president owes that somebody stands in.
 */
export async function listTasks(
  pool: Pool,
  reader: Actor,
  now: string,
  which: TasksAsked = {},
): Promise<readonly TaskListRow[]> {
  const owed = await asked<TaskOwed>(pool, 'read_tasks', tasksAsked(reader, now, which));
  const seen = new Set<string>();
  return owed
    .map(({ unheld, ...row }) => (unheld === null ? row : { ...row, ...inStead(unheld, row) }))
    .filter(({ stream: of, key }) => {
      // One stand-in does all that is owed of a filing: the most urgent of it says by when.
      const known = seen.has(`${of} ${key}`);
      seen.add(`${of} ${key}`);
      return !known;
    });
}

/** How many rows the same question finds on all its pages. */
export async function countTasks(pool: Pool, reader: Actor, now: string): Promise<number> {
  const values = tasksAsked(reader, now, {});
  const places = values.map((_, index) => `$${String(index + 1)}`).join(', ');
  const { rows } = await pool.query<{ total: number }>({
    name: 'count read_tasks',
    text: `select count(*)::int as total from read_tasks(${places})`,
    values,
  });
  return rows[0]?.total ?? 0;
}

/** Filings of a court whose review is overdue, the longest first: for its president, and nothing for anybody else. */
export const listOverdue = (
  pool: Pool,
  reader: Actor,
  now: string,
): Promise<readonly TaskListRow[]> =>
  asked<TaskListRow>(pool, 'read_overdue', [reader.person ?? '', now]);

/** What was said to a court that concerns this reader: what they said themselves, and what lies on their desk. */
export const listFeedback = (
  pool: Pool,
  reader: Actor,
): Promise<readonly { readonly stream: StreamId; readonly mine: boolean }[]> =>
  asked(pool, 'read_feedback', [reader.person ?? '']);

/** An entry as one reader sees it: bodies of other audiences are not there, their commitments are. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly commitment: string;
  readonly head: string;
  /** Which parts of the entry are the reader's, by their places. */
  readonly parts: readonly number[];
}

/** As the database gives it to this reader: parts that are not theirs are null. */
interface SeenRow extends EntryRow {
  /** Which part has which label, place by place. */
  readonly parts: readonly number[];
  readonly labels: readonly Label[];
}

const readable = (row: SeenRow, labelsOf: ReturnType<typeof labelsOfEntries>): ReadEntry | null => {
  const given = JSON.parse(row.body) as (StoredPart | null)[];
  const labels = labelsOf(
    entryOf(
      row,
      given.filter((part) => part !== null),
    ),
  );
  const parts = [...given.keys()].filter((index) =>
    row.labels.some((label, place) => row.parts[place] === index && labels.has(label)),
  );
  const seen = parts.flatMap((index) => given[index] ?? []);
  if (seen[0]?.name !== 'entry') return null;
  return {
    entry: entryOf(row, seen),
    commitment: row.commitment.toString('hex'),
    head: row.head.toString('hex'),
    parts,
  };
};

/** The docket as this reader may read it, in order, from entry `from` on. @returns null when the stream does not concern the reader. */
export async function readDocket(
  pool: Pool,
  streams: Streams,
  stream: StreamId,
  reader: Actor,
  from = 1,
): Promise<readonly ReadEntry[] | null> {
  const at = await streams.load(stream);
  const labels = labelsFor(reader, at.kind, at.key, at.state);
  // The court and its calendar are everybody's to read; of a case nobody sees anything by the public label alone.
  const open = at.kind === 'court' || at.kind === 'rulebook';
  if (at.seq === 0 || (!open && labels.size <= 1)) return null;
  const rows = await asked<SeenRow>(pool, 'read_docket', [
    reader.person ?? '',
    reader.asksAt ?? '',
    stream,
    from,
  ]);
  const labelsOf = labelsOfEntries(reader, at.kind, at.key, at.state);
  return rows.map((row) => readable(row, labelsOf)).filter((one) => one !== null);
}

/** After which entry nothing of what the case has come to is this reader's: of whoever was let go, and of nobody else. */
const knownUntil = ({ kind, state }: Loaded, { person }: Actor): number => {
  const left = kind === 'case' ? readsAsLeft(state as CaseState, person) : [];
  return left.length === 0 ? Infinity : Math.max(...left.map(({ until }) => until));
};

/**
 * What the reader may read of a stream as it stood after entry `seq`: the last entry of theirs by then, its neighbours
 * among those they may read, and the stream folded to it and no further. @returns null when there is none.
 */
export async function readAsOf(
  pool: Pool,
  cache: StreamCache,
  stream: StreamId,
  reader: Actor,
  seq: number,
): Promise<{
  readonly entry: Entry;
  readonly then: Loaded;
  readonly before: number | null;
  readonly after: number | null;
} | null> {
  const at = await cache.load(stream);
  const entries = await readDocket(pool, cache, stream, reader);
  const place = entries?.findLastIndex(({ entry }) => entry.seq <= seq) ?? -1;
  const last = entries?.[place];
  if (!entries || !last) return null;
  return {
    entry: last.entry,
    then: await cache.asOf(stream, { seq: Math.min(last.entry.seq, knownUntil(at, reader)) }),
    before: entries[place - 1]?.entry.seq ?? null,
    after: entries[place + 1]?.entry.seq ?? null,
  };
}

export interface Position {
  readonly leaf: number;
  readonly stream: StreamId;
  readonly seq: number;
}

/** Whoever holds a post hears of its court, and of the calendar that all courts share: others change them too. */
const courtStreamsOf = ({ offices }: Actor): readonly string[] =>
  offices.length === 0 ? [] : [nationalRulebook, ...offices.map(({ court }) => courtStream(court))];

/**
 * Positions after `leaf` of entries this reader may read: numbers, never content. `upTo` is how far was looked, also
 * where nothing was for them, so that the next look goes on from there.
 */
export async function positionsAfter(
  pool: Pool,
  cache: StreamCache,
  reader: Actor,
  leaf: number,
): Promise<{ readonly positions: readonly Position[]; readonly upTo: number }> {
  const rows = await asked<{ leaf: string; stream: StreamId; seq: string }>(
    pool,
    'read_positions',
    [...reach(reader), leaf, courtStreamsOf(reader)],
  );
  const found = rows.map((row) => ({ ...row, leaf: Number(row.leaf), seq: Number(row.seq) }));
  const first = new Map<StreamId, number>();
  for (const { stream, seq } of found) first.set(stream, Math.min(first.get(stream) ?? seq, seq));
  const readable = new Set<string>();
  for (const [stream, from] of first)
    for (const { entry } of (await readDocket(pool, cache, stream, reader, from)) ?? [])
      readable.add(`${stream} ${String(entry.seq)}`);
  return {
    positions: found.filter(({ stream, seq }) => readable.has(`${stream} ${String(seq)}`)),
    upTo: found.at(-1)?.leaf ?? leaf,
  };
}

/** The last position of the whole log; -1 when it is empty. */
export async function lastLeaf(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ last: string | null }>('select max(leaf) as last from leaf');
  return Number(rows[0]?.last ?? -1);
}
