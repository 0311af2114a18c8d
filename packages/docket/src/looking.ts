import type { StreamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';

/** Which of many dockets are looked at now: from behind one on, and so many at most. */
export interface Part {
  readonly after: StreamId | '';
  readonly limit: number;
}

export const everyOne: Part = { after: '', limit: Number.MAX_SAFE_INTEGER };

/** What was found in a part of the dockets, and how much of all that is. */
export interface Looked<Found> {
  readonly found: readonly Found[];
  /** How many dockets were looked at now, of how many in all. */
  readonly looked: number;
  readonly of: number;
  /** Behind which one to go on; null: the last was looked at. */
  readonly next: StreamId | null;
}

/** Where there is nothing to look at. */
export const nothing: Looked<never> = { found: [], looked: 0, of: 0, next: null };

/**
 * Looks at dockets one after another, as many as the part allows: a court of any size is gone through in bounded answers,
 * and whoever asks goes on where the last one stopped. A docket that comes in between is met or not, by its name.
 * @param which a query with one column, `stream`, and its values.
 */
export async function lookAt<Found>(
  pool: Pool,
  which: { readonly text: string; readonly values: readonly unknown[] },
  { after, limit }: Part,
  at: (stream: StreamId) => Promise<readonly Found[]>,
): Promise<Looked<Found>> {
  const [from, most] = [which.values.length + 1, which.values.length + 2];
  const { rows } = await pool.query<{ total: string; streams: StreamId[] }>(
    `with asked as (${which.text}) select (select count(*) from asked) as total,
       array(select stream from asked where stream > $${String(from)} collate "C"
             order by stream collate "C" limit $${String(most)}) as streams`,
    [...which.values, after, limit],
  );
  const { total = '0', streams = [] } = rows[0] ?? {};
  const found: Found[] = [];
  for (const stream of streams) found.push(...(await at(stream)));
  const last = streams.at(-1);
  return {
    found,
    looked: streams.length,
    of: Number(total),
    next: last === undefined || streams.length < limit ? null : last,
  };
}
