import type { StreamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { StoredPart } from './commitment.ts';

/** A part that everybody may read, of an entry of which nobody learns more here. */
export interface PublicPart {
  readonly stream: StreamId;
  readonly seq: number;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface PublicPage {
  /** Where to go on: the page before this position. */
  readonly before?: number;
  /** Words that stand in it. */
  readonly text?: string;
  readonly limit: number;
}

/**
 * Announcements by their public part alone, the newest first: the reader is anybody. A part that was sealed since is not
 * there. `next` is where the following page begins; null on the last.
 */
export async function readAnnouncements(
  pool: Pool,
  { before, text, limit }: PublicPage,
): Promise<{ readonly parts: readonly PublicPart[]; readonly next: number | null }> {
  const { rows } = await pool.query<{
    ord: string;
    stream: StreamId;
    seq: string;
    body: string;
    part: number;
  }>({
    name: 'announcements',
    text: `select e.ord, e.stream, e.seq, e.body, l.part
      from entry e join entry_label l on l.stream = e.stream and l.seq = e.seq and l.label = 'public'
     where e.kind = 'announcement.Published' and e.ord < $1
       and ($2::text is null or exists (
         select 1 from jsonb_path_query(e.body::jsonb -> l.part -> 'value', 'strict $.** ? (@.type() == "string")') said
          where said #>> '{}' ilike $2))
     order by e.ord desc limit $3`,
    values: [
      before ?? Number.MAX_SAFE_INTEGER,
      text === undefined ? null : `%${text.replaceAll(/[\\%_]/g, (found) => `\\${found}`)}%`,
      limit + 1,
    ],
  });
  const page = rows.slice(0, limit);
  return {
    parts: page.map(({ stream, seq, body, part }) => ({
      stream,
      seq: Number(seq),
      value: (JSON.parse(body) as StoredPart[])[part]?.value ?? {},
    })),
    next: rows.length > limit ? Number(page.at(-1)?.ord) : null,
  };
}

/**
 * In how many cases of a court a judge put a step online on a ground that belongs to another kind of case (OLR-3.1.2,
 * OLR-3.1.5), by ground: a number, and nothing of any case. Counted from the entries, each case once a ground.
 */
export async function countOtherKinds(
  pool: Pool,
  court: string,
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await pool.query<{ ground: string; cases: number }>({
    name: 'other-kinds',
    text: `select said.ground, count(distinct e.stream)::int as cases
      from entry e join case_card c on c.stream = e.stream and c.court = $1,
           lateral (select e.body::jsonb -> 1 -> 'value' ->> 'caseGround' as ground) said
     where e.kind = 'mode.Decided' and e.body like '%"caseGround"%' and said.ground is not null
     group by 1`,
    values: [court],
  });
  return Object.fromEntries(rows.map(({ ground, cases }) => [ground, cases]));
}

/**
 * How many people rated each moment in the quarters asked for, and the sum of their scores; somebody who rated it more
 * than once counts once, with their mean. Numbers, and nothing of anybody.
 */
export async function countRatings(
  pool: Pool,
  court: string,
  quarters: readonly string[],
): Promise<
  readonly {
    readonly quarter: string;
    readonly moment: string;
    readonly people: number;
    readonly sum: number;
  }[]
> {
  const { rows } = await pool.query<{
    quarter: string;
    moment: string;
    people: number;
    sum: number;
  }>({
    name: 'ratings',
    text: `select mean.quarter, mean.moment, count(*)::int as people, sum(mean.score)::float as sum
      from (select v.it ->> 'quarter' as quarter, v.it ->> 'moment' as moment, avg((v.it ->> 'score')::int) as score
              from entry e, lateral (select e.body::jsonb -> 1 -> 'value' as it,
                e.body::jsonb -> 0 -> 'value' -> 'actor' ->> 'person' as by) v
             where e.kind = 'feedback.Rated' and v.it ->> 'court' = $1 and v.it ->> 'quarter' = any($2)
             group by v.by, 1, 2) mean
     group by 1, 2`,
    values: [court, quarters],
  });
  return rows;
}

/** What a court says it changed, the newest first. */
export async function readImprovements(
  pool: Pool,
  court: string,
  limit: number,
): Promise<readonly { readonly at: string; readonly what: string }[]> {
  const { rows } = await pool.query<{ at: string; what: string }>({
    name: 'improvements',
    text: `select e.at, v.it ->> 'what' as what from entry e
      join entry_label l on l.stream = e.stream and l.seq = e.seq and l.part = 1 and l.label = 'public',
           lateral (select e.body::jsonb -> 1 -> 'value' as it) v
     where e.kind = 'feedback.Improved' and v.it ->> 'court' = $1 order by e.ord desc limit $2`,
    values: [court, limit],
  });
  return rows;
}

/**
 * On how many days people did online what would have brought them to the court, each person once a day however much they
 * handed in and in how many cases: a way saved (OLR-2.1.4a). And how many people they were, for a figure of few is nobody's
 * to read. What was taken down at the counter was a way all the same. Counted from the entries of the court's cases.
 */
export async function countWaysSaved(
  pool: Pool,
  court: string,
  { from, until }: { readonly from: string; readonly until: string },
  acts: { readonly commands: readonly string[]; readonly roles: readonly string[] },
): Promise<{ readonly ways: number; readonly people: number }> {
  const { rows } = await pool.query<{ ways: number; people: number }>({
    name: 'ways-saved',
    text: `select count(*)::int as ways, count(distinct way.by)::int as people
      from (select distinct v.act -> 'actor' ->> 'person' as by, (e.at::timestamptz at time zone 'Asia/Shanghai')::date as day
              from entry e join case_card c on c.stream = e.stream and c.court = $1,
                   lateral (select e.body::jsonb -> 0 -> 'value' as act, e.body::jsonb as whole) v
             where e.at >= $2 and e.at < $3 and not jsonb_path_exists(v.whole, '$[*].value.counter ? (@ != null)') and v.act -> 'actor' ->> 'kind' = 'person'
               and v.act -> 'command' ->> 'name' = any($4) and v.act -> 'actor' ->> 'role' = any($5)) way`,
    values: [court, from, until, acts.commands, acts.roles],
  });
  return rows[0] ?? { ways: 0, people: 0 };
}

export interface WaysSaved {
  readonly quarter: string;
  readonly ways: number;
  readonly people: number;
}

/** What was counted of these quarters, of those that were. */
export async function keptWaysSaved(
  pool: Pool,
  court: string,
  quarters: readonly string[],
): Promise<readonly WaysSaved[]> {
  const { rows } = await pool.query<WaysSaved>(
    'select quarter, ways, people from ways_saved where court = $1 and quarter = any($2)',
    [court, quarters],
  );
  return rows;
}

/** A quarter that is over stays as it was counted. */
export async function keepWaysSaved(
  pool: Pool,
  court: string,
  { quarter, ways, people }: WaysSaved,
): Promise<void> {
  await pool.query(
    `insert into ways_saved (court, quarter, ways, people) values ($1, $2, $3, $4)
     on conflict (court, quarter) do nothing`,
    [court, quarter, ways, people],
  );
}
