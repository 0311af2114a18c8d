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
  /** How many dockets were looked at now, of how many in all; these are counted for the first part only, which says it. */
  readonly looked: number;
  readonly of: number | null;
  /** Behind which one to go on; null: the last was looked at. */
  readonly next: StreamId | null;
}

/** Where there is nothing to look at. */
export const nothing: Looked<never> = { found: [], looked: 0, of: 0, next: null };

/** Which dockets are looked at: a condition on a docket `h` that is asked of each by itself, and its values. */
export interface Which {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Whether rows of these tables speak of the docket. A value and no `exists`, which the database may answer from a list of all
 * of them: a part must cost no more in a court of a million cases.
 */
export const hasRow = (...from: readonly string[]): string =>
  `coalesce(${from.map((one) => `(select true from ${one} limit 1)`).join(', ')}, false)`;

/**
 * Looks at dockets one after another, as many as the part allows: a court of any size is gone through in bounded answers,
 * and whoever asks goes on where the last one stopped. A docket that comes in between is met or not, by its name.
 */
export async function lookAt<Found>(
  pool: Pool,
  { text, values }: Which,
  { after, limit }: Part,
  at: (stream: StreamId) => Promise<readonly Found[]>,
): Promise<Looked<Found>> {
  const [from, most] = [values.length + 1, values.length + 2];
  const { rows } = await pool.query<{ stream: StreamId }>(
    `select h.stream from stream_head h where h.stream > $${String(from)} and ${text}
      order by h.stream limit $${String(most)}`,
    [...values, after, limit],
  );
  const streams = rows.map(({ stream }) => stream);
  const of = after === '' ? await countOf(pool, { text, values }) : null;
  const found: Found[] = [];
  for (const stream of streams) found.push(...(await at(stream)));
  const last = streams.at(-1);
  return {
    found,
    looked: streams.length,
    of,
    next: last === undefined || streams.length < limit ? null : last,
  };
}

async function countOf(pool: Pool, { text, values }: Which): Promise<number> {
  const { rows } = await pool.query<{ total: string }>(
    `select count(*) as total from stream_head h where ${text}`,
    [...values],
  );
  return Number(rows[0]?.total ?? 0);
}
