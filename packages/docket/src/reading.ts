import type { Entry, Label, StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import {
  divisionsOf,
  kindsFor,
  labelsFor,
  postsAtTheCounter,
  taskRolesOf,
} from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { StoredPart } from './commitment.ts';
import { gramQuery } from './grams.ts';
import type { EntryRow, Loaded, StreamCache } from './store.ts';
import { entryFrom } from './store.ts';

/*
 * The only reads there are: every one takes the reader. `visible` is the one predicate that lists go through.
 */

/** Streams this reader may know of: by participation, or by an office that reaches their court or their division. */
const visible = `(exists (select 1 from relation r where r.stream = c.stream and r.person = $1 and r.to_at is null)
  or c.court = any($2) or (c.court || ' ' || coalesce(c.division, '')) = any($3))`;

const divisionKey = (court: string, division: string | null): string =>
  `${court} ${division ?? ''}`;

/** Parameters 1 to 3 of `visible`. */
const reach = (reader: Actor): [string, readonly string[], readonly string[]] => [
  reader.person ?? '',
  reader.offices.filter((one) => divisionsOf(one) === null).map((one) => one.court),
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

const cardColumns = `c.stream, c.court, c.number, c.title, c.cause, c.stage, c.opened_at, c.updated_at,
  array(select r.role from relation r where r.stream = c.stream and r.person = $1 and r.to_at is null) as roles`;

export interface ListOptions {
  readonly text?: string;
  readonly stage?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** Cases this reader may see, the newest first; `text` searches number, names and cause. */
export async function listCases(
  pool: Pool,
  reader: Actor,
  options: ListOptions = {},
): Promise<readonly CaseListRow[]> {
  const query = options.text === undefined ? null : gramQuery(options.text);
  const { rows } = await pool.query<CaseListRow>(
    `select ${cardColumns} from case_card c
      where ${visible} and ($4::text is null or c.grams @@ $4::tsquery) and ($4::text is null or c.search ilike $5)
        and ($6::text is null or c.stage = $6)
      order by c.updated_at desc, c.stream limit $7 offset $8`,
    [
      ...reach(reader),
      query,
      `%${(options.text ?? '').trim().replaceAll(/[\\%_]/g, (found) => `\\${found}`)}%`,
      options.stage ?? null,
      Math.min(options.limit ?? 50, 200),
      options.offset ?? 0,
    ],
  );
  return rows;
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

/** What is owed by this reader, the most urgent first. */
export async function listTasks(
  pool: Pool,
  reader: Actor,
  now: string,
): Promise<readonly TaskListRow[]> {
  // Everywhere in the court, or only where the post reaches: filings, and the division's own.
  const roles = reader.offices.flatMap((one) => {
    const divisions = one.post === 'judge' ? null : divisionsOf(one);
    return taskRolesOf(one.post).flatMap((role) =>
      divisions === null
        ? [`${one.court} ${role}`]
        : divisions.map((each) => `${divisionKey(one.court, each)} ${role}`),
    );
  });
  const { rows } = await pool.query<TaskListRow>(
    `select t.stream, c.number, coalesce(c.title, '') as title, t.key, t.command, t.subject, t.basis, t.due_at, t.provisional
       from task t left join case_card c on c.stream = t.stream
      where t.opens_at <= $2 and (
        t.person = $1
        or exists (select 1 from relation r
                    where r.stream = t.stream and r.person = $1 and r.to_at is null and r.role = t.role)
        or (c.court || ' ' || t.role) = any($3)
        or (c.court || ' ' || coalesce(c.division, '') || ' ' || t.role) = any($3)
        or (t.stream like 'person:%' and t.role = any($4)))
      order by t.due_at nulls last, t.stream, t.key limit 500`,
    [
      reader.person ?? '',
      now,
      roles,
      reader.offices.map((one) => one.post).filter((post) => postsAtTheCounter.has(post)),
    ],
  );
  return rows;
}

/** An entry as one reader sees it: bodies of other audiences are not there, their commitments are. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly commitment: string;
  readonly head: string;
}

const readable = (
  row: EntryRow & { labels: readonly { part: number; label: Label }[] },
  labels: ReadonlySet<Label>,
): ReadEntry | null => {
  const parts = JSON.parse(row.body) as StoredPart[];
  const seen = parts.filter((_, index) =>
    row.labels.some((one) => one.part === index && labels.has(one.label)),
  );
  if (seen[0]?.name !== 'entry') return null;
  return {
    entry: entryFrom({ ...row, body: JSON.stringify(seen) }),
    commitment: row.commitment.toString('hex'),
    head: row.head.toString('hex'),
  };
};

/** The docket as this reader may read it, in order, from entry `from` on. @returns null when the stream does not concern the reader. */
export async function readDocket(
  pool: Pool,
  cache: StreamCache,
  stream: StreamId,
  reader: Actor,
  from = 1,
): Promise<readonly ReadEntry[] | null> {
  const at = await cache.load(stream);
  const labels = labelsFor(reader, at.kind, at.key, at.state);
  // The court and its calendar are everybody's to read; of a case nobody sees anything by the public label alone.
  const open = at.kind === 'court' || at.kind === 'rulebook';
  if (at.seq === 0 || (!open && labels.size <= 1)) return null;
  const { rows } = await pool.query<EntryRow & { labels: { part: number; label: Label }[] }>(
    `select e.stream, e.seq, e.id, e.kind, e.body, e.commitment, e.head,
            (select json_agg(json_build_object('part', l.part, 'label', l.label)) from entry_label l
              where l.stream = e.stream and l.seq = e.seq) as labels
       from entry e where e.stream = $1 and e.seq >= $2 order by e.seq`,
    [stream, from],
  );
  const concerns = kindsFor(reader, at.kind, at.key, at.state);
  return rows
    .map((row) => readable(row, labels))
    .filter((one) => one !== null)
    .filter(({ entry }) => concerns === null || concerns(entry));
}

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
  const entries = await readDocket(pool, cache, stream, reader);
  const place = entries?.findLastIndex(({ entry }) => entry.seq <= seq) ?? -1;
  const last = entries?.[place];
  if (!entries || !last) return null;
  return {
    entry: last.entry,
    then: await cache.asOf(stream, { seq: last.entry.seq }),
    before: entries[place - 1]?.entry.seq ?? null,
    after: entries[place + 1]?.entry.seq ?? null,
  };
}

export interface Position {
  readonly leaf: number;
  readonly stream: StreamId;
  readonly seq: number;
}

/** Positions after `leaf` in streams this reader may know of: numbers, never content. */
export async function positionsAfter(
  pool: Pool,
  reader: Actor,
  leaf: number,
): Promise<readonly Position[]> {
  const { rows } = await pool.query<{ leaf: string; stream: StreamId; seq: string }>(
    `select l.leaf, l.stream, l.seq from leaf l
      where l.leaf > $4 and (l.stream = 'person:' || $1
         or exists (select 1 from case_card c where c.stream = l.stream and ${visible}))
      order by l.leaf limit 500`,
    [...reach(reader), leaf],
  );
  return rows.map((row) => ({ leaf: Number(row.leaf), stream: row.stream, seq: Number(row.seq) }));
}

/** The last position of the whole log; -1 when it is empty. */
export async function lastLeaf(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ last: string | null }>('select max(leaf) as last from leaf');
  return Number(rows[0]?.last ?? -1);
}
