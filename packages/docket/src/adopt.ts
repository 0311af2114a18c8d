import type { Entry, StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { AnyState } from '@xiezhi/record';
import { folds } from '@xiezhi/record';
import type { Pool, PoolClient } from 'pg';
import type { Item } from './batch.ts';
import type { StoredPart } from './commitment.ts';
import { commitmentOf, nextHead } from './commitment.ts';
import type { Docket } from './docket.ts';
import { appendOn } from './lane.ts';
import { revealedRows } from './seal.ts';
import { lawHere } from './law-here.ts';
import { derive, rowChanges } from './rows.ts';
import type { Loaded } from './store.ts';
import { enteredAt, entryFrom } from './store.ts';

/** An entry as it stands at home, byte for byte, with what is needed to check it. */
export interface CopiedEntry {
  readonly seq: number;
  readonly id: string;
  readonly body: string;
  /** Hexadecimal. */
  readonly salts: string;
}

/** A value that one stream alone may hold, as it follows from a state. */
export interface Mark {
  readonly space: string;
  readonly value: string;
}

/** What stands in a docket after `seq`, to be kept elsewhere as a copy. */
export async function copyOf(
  client: Pool | PoolClient,
  stream: StreamId,
  after: number,
): Promise<readonly CopiedEntry[]> {
  const { rows } = await client.query<{ seq: string; id: string; body: string; salts: string }>(
    `select e.seq, e.id, e.body, encode(s.salts, 'hex') as salts
       from entry e join entry_salt s using (stream, seq) where e.stream = $1 and e.seq > $2 order by e.seq`,
    [stream, after],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/**
 * Keeps a copy of a docket whose home is elsewhere: the same bytes, the same salts, so that the heads are the same. Its
 * rows are derived here; nothing leaves because of it, since that happens at home. What is here already is passed over.
 * @param marksOf what the stream alone may hold; where another holds it here, the copy is kept without.
 * @returns whether the stream now stands at least at the last entry given; false where one in between is missing.
 */
export async function adopt(
  docket: Docket,
  stream: StreamId,
  copied: readonly CopiedEntry[],
  marksOf: (state: AnyState) => readonly Mark[],
): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const at = await docket.cache.load(stream);
    const fresh = copied.filter(({ seq }) => seq > at.seq);
    if (!(await isSame(docket.options.pool, stream, copied, at.seq))) return false;
    const [first] = fresh;
    if (!first) return true;
    if (first.seq !== at.seq + 1) return false;
    const { item, loaded } = await itemOf(docket, at, fresh, marksOf);
    const { pool } = docket.options;
    // First: a docket that stood here without it would be taken for one at home.
    await pool.query('insert into adopted (stream) values ($1) on conflict do nothing', [stream]);
    let [verdict] = await appendOn(pool, [item]);
    if (verdict === 'taken') [verdict] = await appendOn(pool, [{ ...item, claims: [] }]);
    if (verdict === 'won') {
      docket.cache.keep(loaded);
      return true;
    }
  }
  return false;
}

/** What is here already must be what stands at home: a home that came back from an older copy has gone another way. */
async function isSame(
  pool: Pool,
  stream: StreamId,
  copied: readonly CopiedEntry[],
  seq: number,
): Promise<boolean> {
  const known = copied.findLast((one) => one.seq <= seq);
  if (!known) return true;
  const { rows } = await pool.query(
    'select 1 from entry where stream = $1 and seq = $2 and id = $3',
    [stream, known.seq, known.id],
  );
  return rows.length > 0;
}

async function itemOf(
  docket: Docket,
  at: Loaded,
  copied: readonly CopiedEntry[],
  marksOf: (state: AnyState) => readonly Mark[],
): Promise<{ readonly item: Item; readonly loaded: Loaded }> {
  const { catalogue } = docket.options;
  let { head, seq, state } = at;
  const entries: object[] = [];
  const labels: object[] = [];
  let last = at.at;
  for (const one of copied) {
    if (one.seq !== seq + 1)
      throw new RangeError(`entry ${String(seq + 1)} of ${at.id} is missing`);
    seq = one.seq;
    const commitment = commitmentOf(at.id, seq, one.body, Buffer.from(one.salts, 'hex'));
    head = nextHead(head, commitment);
    const entry: Entry = entryFrom({ stream: at.id, seq: String(seq), id: one.id, body: one.body });
    last = enteredAt(one);
    state = folds[at.kind].evolve(state as never, entry);
    entries.push({
      stream: at.id,
      seq,
      id: one.id,
      kind: entry.kind,
      version: entry.version,
      at: last,
      body: one.body,
      salts: one.salts,
      commitment: commitment.toString('hex'),
      head: head.toString('hex'),
    });
    labels.push(
      ...(JSON.parse(one.body) as StoredPart[]).map(({ label }, part) => ({
        stream: at.id,
        seq,
        part,
        label,
      })),
      ...revealedRows(entry),
    );
  }
  const law = await lawHere(docket, { ...at, state }, courtDayOf(last as Entry['at']));
  const [before, after] = [at.state, state].map((one) => derive(catalogue, law, at.kind, one));
  const item: Item = {
    head: {
      stream: at.id,
      kind: at.kind,
      expected: at.seq,
      seq,
      head: head.toString('hex'),
      rules: docket.rules.version,
    },
    entries,
    labels,
    ...rowChanges(at.id, before as never, after as never, last),
    outbox: [],
    ...marksMoved(docket, at.id, marksOf(at.state), marksOf(state)),
    secrets: [],
    commands: [],
  };
  return { item, loaded: { ...at, seq, head, at: last, state } };
}

function marksMoved(
  docket: Docket,
  stream: StreamId,
  held: readonly Mark[],
  holds: readonly Mark[],
): Pick<Item, 'claims' | 'released'> {
  const claim = ({ space, value }: Mark) => ({
    stream,
    space,
    hash: docket.claimHash(space, value),
  });
  const among = (list: readonly Mark[], one: Mark): boolean =>
    list.some(({ space, value }) => space === one.space && value === one.value);
  return {
    claims: holds.filter((one) => !among(held, one)).map(claim),
    released: held.filter((one) => !among(holds, one)).map(claim),
  };
}
