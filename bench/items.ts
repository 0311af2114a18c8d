import { createHash } from 'node:crypto';
import type { Item } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { StreamId } from '@xiezhi/kernel';
import { streamOf, TestCourt } from '@xiezhi/docket/testing/court';
import type { Pool } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** Keeps what the court's own code sends to `docket_append`, so that a limit can be run with the very same rows. */
export function overhear(pool: Pool): Item[] {
  const heard: Item[] = [];
  const ask = pool.query.bind(pool) as (...words: unknown[]) => unknown;
  const listening = (...words: unknown[]): unknown => {
    const { name, values } = (words[0] ?? {}) as { name?: string; values?: unknown[] };
    if (name === 'docket-append') heard.push(itemFrom(String(values?.[0])));
    return ask(...words);
  };
  Object.assign(pool, { query: listening });
  return heard;
}

function itemFrom(batch: string): Item {
  const { heads, ...rest } = JSON.parse(batch) as Omit<Item, 'head'> & { heads: Item['head'][] };
  const [head] = heads;
  if (!head) throw new RangeError('a batch without a head');
  return { head, ...rest };
}

/** The same act in another case, `shift` entries later: same sizes, other keys. */
export function another(item: Item, stream: StreamId, shift: number): Item {
  const mark = createHash('sha256')
    .update(`${stream} ${String(shift)}`)
    .digest('hex');
  const tables = Object.entries(item).filter(([name]) => name !== 'head') as [string, Row[]][];
  const moved = tables.map(([name, rows]) => [
    name,
    rows.map((row) => move(row, stream, shift, mark)),
  ]);
  const { head } = item;
  return {
    ...(Object.fromEntries(moved) as Omit<Item, 'head'>),
    head: { ...head, stream, expected: head.expected + shift, seq: head.seq + shift },
  };
}

function move(row: Row, stream: StreamId, shift: number, mark: string): Row {
  const { seq, id, command_id: command, hash } = row;
  return {
    ...row,
    stream,
    ...(typeof seq === 'number' ? { seq: seq + shift } : {}),
    ...(typeof id === 'string' ? { id: `${id.slice(0, 12)}${mark.slice(0, 20)}` } : {}),
    ...(typeof command === 'string' ? { command_id: mark.slice(0, 32) } : {}),
    ...(typeof hash === 'string' ? { hash: mark } : {}),
  };
}

/** A complaint handed in to a court of its own: the item it made, and who is there. */
export async function filedCase(pool: Pool): Promise<{
  readonly court: TestCourt;
  readonly plaintiff: Actor;
  readonly stream: StreamId;
  readonly item: Item;
}> {
  const heard = overhear(pool);
  const court = await new TestCourt(pool).open();
  const plaintiff = court.person('shen-0001', [], { name: '沈静宜' });
  const stream = streamOf(await court.submit(plaintiff, 'submit-0001'));
  const item = heard.at(-1);
  if (!item) throw new RangeError('nothing was appended');
  return { court, plaintiff, stream, item };
}
