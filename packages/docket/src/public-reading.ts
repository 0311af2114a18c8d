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
