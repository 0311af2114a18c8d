import type { Entry, Label, StreamId } from '@xiezhi/kernel';
import { courtStream, nationalRulebook } from '@xiezhi/kernel';
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
import type { EntryRow } from './entry-rows.ts';
import type { Loaded, StreamCache } from './store.ts';
import { entryFrom } from './store.ts';

/*
 * The only reads there are: every one takes the reader. `visible` says whom a case may be known to; a list starts from
 * its three arms one by one, so that it costs what is found and not what there is.
 */

const divisionOfCard = `(c.court || ' ' || coalesce(c.division, ''))`;
/** Streams this reader may know of: by participation, or by an office that reaches their court or their division. */
const visible = `(exists (select 1 from relation r where r.stream = c.stream and r.person = $1 and r.to_at is null)
  or c.court = any($2) or ${divisionOfCard} = any($3))`;

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
  /** This case alone, if the reader may see it. */
  readonly stream?: StreamId;
  readonly stage?: string;
  readonly limit?: number;
  readonly offset?: number;
}

const asked = `($4::text is null or c.grams @@ $4::tsquery) and ($4::text is null or c.search ilike $5)
  and ($6::text is null or c.stage = $6) and ($9::text is null or c.stream = $9)`;

/** Of each court or division only as many as can be on the page: a president's list costs what a party's does. */
const newestWhere = (column: string, reached: string): string =>
  `select x.stream from unnest(${reached}::text[]) reached, lateral (
     select c.stream from case_card c where ${column} = reached and ${asked}
      order by c.updated_at desc, c.stream limit $7::int + $8::int) x`;

/** Cases this reader may see, the newest first; `text` searches number, names and cause. */
export async function listCases(
  pool: Pool,
  reader: Actor,
  options: ListOptions = {},
): Promise<readonly CaseListRow[]> {
  const query = options.text === undefined ? null : gramQuery(options.text);
  const { rows } = await pool.query<CaseListRow>(
    `with found as (
       select r.stream from relation r where r.person = $1 and r.to_at is null
       union ${newestWhere('c.court', '$2')} union ${newestWhere(divisionOfCard, '$3')})
     select ${cardColumns} from case_card c join found using (stream)
      where ${asked} order by c.updated_at desc, c.stream limit $7 offset $8`,
    [
      ...reach(reader),
      query,
      `%${(options.text ?? '').trim().replaceAll(/[\\%_]/g, (found) => `\\${found}`)}%`,
      options.stage ?? null,
      Math.min(options.limit ?? 50, 200),
      options.offset ?? 0,
      options.stream ?? null,
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

/** One stream only, where one is named. */
const here = 't.stream = coalesce($6, t.stream)';

/** What is owed by this reader, the most urgent first; everywhere, or in one stream. */
export async function listTasks(
  pool: Pool,
  reader: Actor,
  now: string,
  stream: StreamId | null = null,
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
    `with found as (
       select t.stream, t.key from task t where t.person = $1 and ${here}
       union select t.stream, t.key from relation r join task t on t.stream = r.stream and t.role = r.role
              where r.person = $1 and r.to_at is null and ${here}
       union select t.stream, t.key from task t join case_card c on c.stream = t.stream
              where t.role = any($5) and ${here} and ((c.court || ' ' || t.role) = any($3)
                 or (${divisionOfCard} || ' ' || t.role) = any($3))
       union select t.stream, t.key from task t
              where t.role = any($4) and t.stream >= 'person:' and t.stream < 'person;' and ${here})
     select t.stream, c.number, coalesce(c.title, '') as title, t.key, t.command, t.subject, t.basis, t.due_at, t.provisional
       from found join task t using (stream, key) left join case_card c on c.stream = t.stream
      where t.opens_at <= $2 order by t.due_at nulls last, t.stream, t.key limit 500`,
    [
      reader.person ?? '',
      now,
      roles,
      reader.offices.map((one) => one.post).filter((post) => postsAtTheCounter.has(post)),
      reader.offices.flatMap((one) => taskRolesOf(one.post)),
      stream,
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
  const { rows } = await pool.query<{ leaf: string; stream: StreamId; seq: string }>(
    `select l.leaf, l.stream, l.seq from leaf l
      where l.leaf > $4 and (l.stream = 'person:' || $1 or l.stream = any($5)
         or exists (select 1 from case_card c where c.stream = l.stream and ${visible}))
      order by l.leaf limit 500`,
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
