import type { CourtDay, Json, StreamId } from '@xiezhi/kernel';
import { canonical, parseStreamId } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Catalogue } from '@xiezhi/procedures';
import { fold } from '@xiezhi/record';
import type { Pool } from 'pg';
import { commitmentOf, firstHead, nextHead } from './commitment.ts';
import type { Docket } from './docket.ts';
import type { Derived } from './rows.ts';
import { lawHere } from './law-here.ts';
import { derive, rowChanges } from './rows.ts';
import type { EntryRow } from './entry-rows.ts';
import { readEntries, readEntriesOf } from './entry-rows.ts';
import { FactReader } from './facts.ts';
import { enteredAt, entryFrom, StreamCache } from './store.ts';

/** Something that is not as the entries say. */
export interface Difference {
  readonly stream: StreamId;
  readonly what: string;
}

const nothing: Derived = { card: null, relations: [], tasks: [], deadlines: [] };

const columns = {
  cards: [
    'case_card',
    'stream, court, number, title, cause, stage, division, ruling_asked, read_until, opened_at, closed_on, updated_at, search',
  ],
  relations: [
    'relation',
    'stream, key, person, role, side, name, from_at, to_at, division, pending, filed, left_with, left_seq::float8',
  ],
  tasks: [
    'task',
    'stream, key, court, division, command, role, person, subject, basis, opens_at, due_at, lapses_at, provisional, term',
  ],
  deadlines: ['deadline', 'stream, key, due_on, due_at, basis, provisional, whose'],
} as const;

/**
 * Reads every entry again: recomputes commitments and heads from the stored bytes, folds, derives all rows anew and
 * compares them with what lists and timers use. Changes nothing. `only`: of these streams, not of all.
 */
export async function verifyAll(
  pool: Pool,
  catalogue: Catalogue,
  law: Law,
  only: readonly StreamId[] | null = null,
): Promise<{ streams: number; entries: number; differences: readonly Difference[] }> {
  const { rows } = await pool.query<{ stream: StreamId; seq: string; head: Buffer }>(
    'select stream, seq, head from stream_head where $1::text[] is null or stream = any($1) order by stream',
    [only],
  );
  // Each court is asked once where it lies, from its own entries.
  const reader = new FactReader(new StreamCache(pool), {});
  const differences: Difference[] = [];
  let entries = 0;
  for (const one of rows) {
    const found = await verifyStream(pool, catalogue, law, reader, one);
    entries += Number(one.seq);
    differences.push(...found.map((what) => ({ stream: one.stream, what })));
  }
  return { streams: rows.length, entries, differences };
}

async function verifyStream(
  pool: Pool,
  catalogue: Catalogue,
  law: Law,
  reader: FactReader,
  at: { readonly stream: StreamId; readonly seq: string; readonly head: Buffer },
): Promise<readonly string[]> {
  const found: string[] = [];
  const rows = await readEntries(pool, at.stream);
  const salts = await pool.query<{ seq: string; salts: Buffer }>(
    'select seq, salts from entry_salt where stream = $1',
    [at.stream],
  );
  const saltOf = new Map(salts.rows.map((row) => [row.seq, row.salts]));
  let head = firstHead(at.stream);
  for (const [index, row] of rows.entries()) {
    if (Number(row.seq) !== index + 1) found.push(`entry ${String(index + 1)} is missing`);
    const salt = saltOf.get(row.seq);
    if (salt && !commitmentOf(at.stream, Number(row.seq), row.body, salt).equals(row.commitment)) {
      found.push(`entry ${row.seq}: the body does not match its commitment`);
    }
    head = nextHead(head, row.commitment);
    if (!head.equals(row.head)) found.push(`entry ${row.seq}: the head does not follow`);
  }
  if (!head.equals(at.head) || rows.length !== Number(at.seq))
    found.push('the head is not that of the last entry');
  const kind = parseStreamId(at.stream)?.kind;
  if (!kind) return [...found, 'the stream has no kind'];
  const entries = rows.map(entryFrom);
  const state = fold(kind, entries);
  const here = law.at(await reader.place({ stream: at.stream, state, input: null }));
  const derived = derive(catalogue, here, kind, state);
  const changes = rowChanges(at.stream, nothing, derived, lastEntered(rows));
  for (const [name, [table, list]] of Object.entries(columns)) {
    const stored = await pool.query<Record<string, unknown>>(
      `select ${list} from ${table} where stream = $1`,
      [at.stream],
    );
    const want = changes[name as keyof typeof columns].map((row) =>
      pick(row as Record<string, unknown>, list),
    );
    if (lines(stored.rows.map((row) => pick(row, list))) !== lines(want))
      found.push(`${table} differs`);
  }
  return found;
}

const together = (all: readonly ReturnType<typeof rowChanges>[]) => ({
  cards: all.flatMap(({ cards }) => cards),
  relations: all.flatMap(({ relations }) => relations),
  tasks: all.flatMap(({ tasks }) => tasks),
  deadlines: all.flatMap(({ deadlines }) => deadlines),
  dropped: all.flatMap(({ dropped }) => dropped),
});

const lastEntered = (rows: readonly EntryRow[]): string => {
  const last = rows.at(-1);
  return last ? enteredAt(last) : '';
};

/** A cast in the list is PostgreSQL's alone: a bigint would come as text, and no column is renamed by it. */
const pick = (row: Record<string, unknown>, list: string): string =>
  canonical(list.split(', ').map((name) => (row[name.replace(/::.*/, '')] ?? null) as Json));
const lines = (rows: readonly string[]): string => [...rows].sort().join('\n');

/** How many streams are read, and their rows put, in one statement each: the way there costs more than a case does. */
const atOnce = 40;

/** Throws all derived rows away and makes them again from the entries alone. */
export async function rebuild(docket: Docket, today: CourtDay): Promise<number> {
  const { pool, catalogue } = docket.options;
  await docket.rules.refresh(docket.cache);
  const { rows } = await pool.query<{ stream: StreamId }>(
    'select stream from stream_head order by stream',
  );
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('truncate case_card, relation, task, deadline');
    for (let from = 0; from < rows.length; from += atOnce) {
      const streams = rows.slice(from, from + atOnce).map(({ stream }) => stream);
      const put: ReturnType<typeof rowChanges>[] = [];
      for (const [stream, entries] of await readEntriesOf(client, streams)) {
        const kind = parseStreamId(stream)?.kind;
        if (!kind) continue;
        const state = fold(kind, entries.map(entryFrom));
        const law = await lawHere(docket, { id: stream, state }, today, undefined, client);
        const derived = derive(catalogue, law, kind, state);
        put.push(rowChanges(stream, nothing, derived, lastEntered(entries)));
      }
      await client.query('select docket_put_rows($1::jsonb)', [JSON.stringify(together(put))]);
    }
    await client.query('update stream_head set rules = $1', [docket.rules.version]);
    await client.query('commit');
    return rows.length;
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw fault;
  } finally {
    client.release();
  }
}
