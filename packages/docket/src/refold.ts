import { createHash } from 'node:crypto';
import type { CommandId, CourtDay, Entry, Instant, Side, StreamId } from '@xiezhi/kernel';
import { courtDayOf, termOf } from '@xiezhi/kernel';
import type { Planned } from '@xiezhi/procedures';
import { clockActor, placeOf, termsIn } from '@xiezhi/procedures';
import type { Law, LawRecord } from '@xiezhi/law';
import { withRecord, withYear } from '@xiezhi/law';
import type { AnyState, BodyOf, StateOf } from '@xiezhi/record';
import { calendarLoaded, calendarProposed, recordEntered, recordProposed } from '@xiezhi/record';
import type { Pool, PoolClient } from 'pg';
import type { Docket } from './docket.ts';
import type { Derived } from './rows.ts';
import { lawHere, movesPlace } from './law-here.ts';
import type { Looked, Part, Which } from './looking.ts';
import { everyOne, hasRow, lookAt, nothing } from './looking.ts';
import { derive, rowChanges } from './rows.ts';
import { inTransaction } from './transaction.ts';
import type { Loaded } from './store.ts';

/** A running term whose last day is another one under other rules. */
export interface MovedTerm {
  readonly stream: StreamId;
  readonly term: string;
  readonly from: CourtDay;
  /** The old day stood on a calendar that was not there. */
  readonly provisional: boolean;
  readonly to: CourtDay;
  readonly stillProvisional: boolean;
  readonly whose: Side | null;
}

interface ToldTerm {
  readonly dueOn: CourtDay;
  readonly provisional: boolean;
}

/** What stands on the screens: the rows as they were derived last. */
async function toldTerms(pool: Pool, stream: StreamId): Promise<ReadonlyMap<string, ToldTerm>> {
  const { rows } = await pool.query<{ key: string; due_on: string; provisional: boolean }>(
    `select key, due_on, provisional from deadline where stream = $1
     union all select key, due_at, provisional from task where stream = $1 and due_at is not null and term is null`,
    [stream],
  );
  return new Map(
    rows.map((row) => [
      termOf(row.key),
      {
        // A task keeps the end of its day as a moment.
        dueOn: row.due_on.includes('T')
          ? courtDayOf(row.due_on as Instant)
          : (row.due_on as CourtDay),
        provisional: row.provisional,
      },
    ]),
  );
}

function movedIn(
  { id: stream }: Loaded,
  told: ReadonlyMap<string, ToldTerm>,
  derived: Derived,
): readonly MovedTerm[] {
  return termsIn(derived.tasks, derived.deadlines).flatMap((now) => {
    const before = told.get(now.term);
    if (!before) return [];
    if (before.dueOn === now.dueOn && before.provisional === now.provisional) return [];
    return [
      {
        stream,
        term: now.term,
        from: before.dueOn,
        provisional: before.provisional,
        to: now.dueOn,
        stillProvisional: now.provisional,
        whose: now.whose,
      },
    ];
  });
}

/**
 * Which running terms would end on another day once this rehearsed act is entered, or what it proposes: its calendar, put to every case whose
 * terms it could move; or the place of the court, put to its cases. Any other act moves none: a term that runs was fixed when it began, and what a setting
 * of a court makes of acts still to come is another question (`forecast.ts`). Changes nothing.
 * @param part a court of many cases is asked part by part; left out: all of it.
 */
export async function movesAfter(
  docket: Docket,
  { entries, state }: Planned,
  today: CourtDay,
  part: Part = everyOne,
): Promise<Looked<MovedTerm>> {
  const [first] = entries;
  if (first?.entry.stream.startsWith('court:') === true)
    return movesOfPlace(docket, first.entry.stream, state, today, part);
  const record = entries.find(({ entry }) => isRecord(entry.kind));
  if (record) return movesOfRecord(docket, record.entry, state as StateOf<'rulebook'>, today, part);
  const table = entries.find(
    ({ entry }) => entry.kind === calendarLoaded.kind || entry.kind === calendarProposed.kind,
  );
  if (!table) return nothing;
  const { year, off, work } = table.entry.body as BodyOf<typeof calendarLoaded.parts>;
  const { calendar } = (state as StateOf<'rulebook'>).rulebook;
  const then = withYear(calendar, year, { off, work });
  return movesIn(docket, withTermsIn(year), part, (at) => lawHere(docket, at, today, then));
}

const isRecord = (kind: string): boolean =>
  kind === recordProposed.kind || kind === recordEntered.kind;

/** What is entered over the tables of the program: of that, the length of a term is what running terms go by. */
async function movesOfRecord(
  docket: Docket,
  { body }: Pick<Entry, 'body'>,
  { rulebook }: StateOf<'rulebook'>,
  today: CourtDay,
  part: Part,
): Promise<Looked<MovedTerm>> {
  const { record, source } = body as BodyOf<typeof recordProposed.parts>;
  if (record.kind !== 'term') return nothing;
  const entered = withRecord(rulebook.entered, record as LawRecord, source);
  const running = {
    text: hasRow(`deadline d where ${itsOwn}`, `task d where ${itsOwn}`),
    values: [],
  };
  return movesIn(docket, running, part, (at) =>
    lawHere(docket, at, today, undefined, undefined, entered),
  );
}

/** A court that is described as lying in another province: what is owed in its cases by that province's papers. */
async function movesOfPlace(
  docket: Docket,
  court: StreamId,
  after: AnyState,
  today: CourtDay,
  part: Part,
): Promise<Looked<MovedTerm>> {
  if (!movesPlace(await docket.cache.load(court), after)) return nothing;
  const law = docket.rules.lawAt(today).at(placeOf((after as StateOf<'court'>).court));
  const ofTheCourt = {
    text: `${hasRow('case_card d where d.stream = h.stream and d.court = $1')}
      and ${hasRow(`deadline d where ${itsOwn}`, `task d where ${itsOwn}`)}`,
    values: [court.slice('court:'.length)],
  };
  return movesIn(docket, ofTheCourt, part, () => Promise.resolve(law));
}

/** Of the docket that is asked about. */
const itsOwn = 'd.stream = h.stream';

/** Cases with a term that a table for this year could move: on no calendar yet, or ending at or after the year's turn. */
const withTermsIn = (year: number): Which => ({
  text: hasRow(
    `deadline d where ${itsOwn} and (d.provisional or d.due_at >= $1)`,
    `task d where ${itsOwn} and (d.provisional or d.due_at >= $1)`,
  ),
  values: [`${String(year - 1)}-12-01`],
});

const movesIn = (
  docket: Docket,
  which: Which,
  part: Part,
  lawOf: (at: Loaded) => Promise<Law>,
): Promise<Looked<MovedTerm>> => {
  const { pool, catalogue } = docket.options;
  return lookAt(pool, which, part, async (stream) => {
    const at = await docket.cache.load(stream);
    const derived = derive(catalogue, await lawOf(at), at.kind, at.state);
    return movedIn(at, await toldTerms(pool, stream), derived);
  });
};

/**
 * Derives again what was derived under other rules: a new program, a new table of the calendar. Terms that moved are
 * entered first, each once by the identity of its command; then the rows are made anew under the lock of the head.
 * @param onFault hears of a stream that could not be derived; the others go on. Left out: the fault is thrown.
 * @returns how many streams were looked at; call again while it is not 0.
 */
export async function refold(
  docket: Docket,
  today: CourtDay,
  onFault: (fault: unknown, stream: StreamId) => void = throwIt,
  limit = 50,
): Promise<number> {
  const { pool } = docket.options;
  const stuck = stuckIn(docket);
  const { rows } = await pool.query<{ stream: StreamId }>(
    'select stream from stream_head where (rules is null or rules < $1 or rules > $1) and stream <> all($3) order by stream limit $2',
    [docket.rules.version, limit, [...stuck]],
  );
  for (const { stream } of rows) {
    try {
      await refoldStream(docket, stream, today);
    } catch (fault) {
      // One docket that cannot be read must not keep the others at their old days.
      stuck.add(stream);
      onFault(fault, stream);
    }
  }
  return rows.length;
}

const throwIt = (fault: unknown): never => {
  throw fault;
};

/** Streams that could not be derived by these rules in this process; other rules, or another process, try again. */
const stuckOf = new WeakMap<
  Docket,
  { readonly version: string; readonly streams: Set<StreamId> }
>();

function stuckIn(docket: Docket): Set<StreamId> {
  const { version } = docket.rules;
  const known = stuckOf.get(docket);
  if (known?.version === version) return known.streams;
  const streams = new Set<StreamId>();
  stuckOf.set(docket, { version, streams });
  return streams;
}

async function refoldStream(docket: Docket, stream: StreamId, today: CourtDay): Promise<void> {
  const { pool, catalogue } = docket.options;
  const at = await docket.cache.load(stream);
  const law = await lawHere(docket, at, today);
  const told = await toldTerms(pool, stream);
  for (const moved of movedIn(at, told, derive(catalogue, law, at.kind, at.state)))
    await enterMove(docket, moved);
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ seq: string; rules: string | null }>(
      'select seq, rules from stream_head where stream = $1 for update',
      [stream],
    );
    const now = await docket.cache.load(stream, client);
    // Somebody acted meanwhile: the next round finds the stream again.
    if (Number(rows[0]?.seq ?? 0) !== now.seq) return;
    if (now.kind === 'court' && rows[0]?.rules === null)
      await markCases(client, stream, docket.rules.program);
    await putRows(client, now, derive(catalogue, law, now.kind, now.state));
    await client.query('update stream_head set rules = $2 where stream = $1', [
      stream,
      docket.rules.version,
    ]);
  });
}

/**
 * A court that lies in another province since its last act (`movesPlace`): its cases are derived again in their turn. In the
 * transaction that says the court itself is done, so that a crash leaves either both or neither.
 */
async function markCases(client: PoolClient, court: StreamId, program: string): Promise<void> {
  await client.query(
    `update stream_head set rules = $2 where stream in
     (select stream from case_card where court = $1 union select stream from task where court = $1)`,
    [court.slice('court:'.length), `${program}/-1`],
  );
}

const none: Derived = { card: null, relations: [], tasks: [], deadlines: [] };

/** All rows of one stream, in place of those there were. */
async function putRows(client: PoolClient, at: Loaded, derived: Derived): Promise<void> {
  for (const table of ['relation', 'task', 'deadline'])
    await client.query(`delete from ${table} where stream = $1`, [at.id]);
  const rows = rowChanges(at.id, none, derived, at.at);
  await client.query('select docket_put_rows($1::jsonb)', [JSON.stringify(rows)]);
}

async function enterMove(docket: Docket, moved: MovedTerm): Promise<void> {
  const { stream, term, from, provisional, to } = moved;
  const id = createHash('sha256')
    .update(`xiezhi/move/1\0${stream}\0${term}\0${from}\0${String(provisional)}\0${to}`)
    .digest('hex');
  await docket.execute(
    {
      name: 'deadline.move',
      commandId: id.slice(0, 40) as CommandId,
      stream,
      offer: term,
      input: { from, provisional },
    },
    clockActor,
  );
}
