import { listCases, listTasks, partsOf, readDocket, rebuild, StreamCache } from '@xiezhi/docket';
import { asReader, freshDatabase, TestCourt } from '@xiezhi/docket/testing';
import { courtDay, streamId } from '@xiezhi/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Made } from './dockets.ts';
import { actorOf, docketsOf, leftWith } from './dockets.ts';
import type { PartSeen } from './oracle.ts';
import { counts, entrustedTo, leaversOf, Oracle } from './oracle.ts';
import type { Case, World } from './world.ts';
import { drawWorld, now } from './world.ts';

/*
 * The same worlds in a database: what the queries give, what the database gives of itself to whoever asks for a whole
 * table, and what the oracle says.
 */

const long = process.env['XIEZHI_LONG'] === '1';
const seed = Number(process.env['XIEZHI_SEED'] ?? 20_261_126);
const { pool } = await freshDatabase();
/** So large that each reader asked of each part makes a million questions in a long run. */
const world = drawWorld(seed, long ? 110 : 12);
const oracle = new Oracle(world);
const made = docketsOf(world);
const cache = new StreamCache(pool);
const readers = [...world.people, null];

/** Puts the entries where the lane would have put them; all other rows are made from them. */
async function enter(all: readonly Made[]): Promise<void> {
  const zero = Buffer.alloc(32);
  for (const [leaf, { entry, parts }] of all.entries()) {
    const { stream, seq, id, kind, version, at, actor, command } = entry;
    const stored = partsOf({ kind, version, at, actor, command }, parts);
    await pool.query(
      `insert into entry (stream, seq, id, kind, version, at, body, commitment, head) values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [stream, seq, id, kind, version, at, JSON.stringify(stored), zero],
    );
    await pool.query(
      `insert into entry_label (stream, seq, part, label)
       select $1, $2, part - 1, label from unnest($3::text[]) with ordinality as l(label, part)`,
      [stream, seq, stored.map((part) => part.label)],
    );
    await pool.query('insert into leaf (leaf, stream, seq) values ($1, $2, $3)', [
      leaf,
      stream,
      seq,
    ]);
  }
  await pool.query(
    `insert into stream_head (stream, kind, seq, head)
     select stream, split_part(stream, ':', 1), max(seq), '' from entry group by stream`,
  );
  await rebuild(new TestCourt(pool).docket, courtDay('2026-11-26'));
}
beforeAll(() => enter(made), 120_000);

const saidOfTheFiling =
  /^filing\.(CorrectionRequested|Explained|Returned|AcceptanceRefused|Reopened|LeftClosed|Registered)$/;
const matterOf = (kind: string): PartSeen['matter'] =>
  kind.startsWith('fees.') ? 'fees' : saidOfTheFiling.test(kind) ? 'said of the filing' : 'other';

const partOf = (at: Case, { entry }: Made, label: string): PartSeen => ({
  label,
  matter: matterOf(entry.kind),
  by: entry.actor.kind === 'person' ? entry.actor.person : null,
  about: at.links
    .filter(
      (link) =>
        link.id === (entry.body as { participant?: string }).participant && counts(at, link),
    )
    .flatMap((link) => (link.person === null ? [] : [link.person])),
  entrustedTo: entrustedTo(at, (entry.body as { commission?: string }).commission ?? null),
  before: leaversOf(at, (party) => entry.seq <= (leftWith(at, party) ?? 0)),
  theirs: leaversOf(at, (party) => isOf(entry.body as Said, party)),
});

interface Said {
  readonly participant?: string;
  readonly addressee?: string;
  readonly former?: string;
  readonly paper?: string;
  readonly service?: string;
}
/** In these dockets a ruling is called as the party it lets go, and a service after it. */
const isOf = (said: Said, party: string): boolean =>
  [said.participant, said.addressee, said.former, said.paper, said.service?.slice(2)].includes(
    party,
  );

/** What the oracle lets this reader see of a case: entry and part, as `seq.index`. Without its first part an entry is none. */
function allowed(person: string | null, at: Case, all: readonly Made[]): readonly string[] {
  return all
    .filter(({ entry }) => entry.stream === `case:${at.id}`)
    .flatMap((one) => {
      const [first, ...rest] = one.entry.labels.map((label) =>
        oracle.reads(person, at, partOf(at, one, label)),
      );
      if (first !== true) return [];
      // The envelope goes with the first part.
      const seen = [true, true, ...rest];
      return seen.flatMap((open, index) =>
        open ? [`${String(one.entry.seq)}.${String(index)}`] : [],
      );
    });
}

/** Of a case: the envelope of each entry and its parts. */
const partsIn = (at: Case): number =>
  made
    .filter(({ entry }) => entry.stream === `case:${at.id}`)
    .reduce((sum, { entry }) => sum + 1 + entry.labels.length, 0);

const same = (world: World, check: (person: string | null, at: Case) => Promise<void>) =>
  Promise.all(
    readers.map(async (person) => {
      for (const at of world.cases) await check(person, at);
    }),
  );

describe('who reads what, in the database', { timeout: long ? 1_800_000 : 120_000 }, () => {
  test('the database alone gives of each docket what the oracle allows', async ({ annotate }) => {
    let asked = 0;
    let parts = 0;
    let seen = 0;
    await same(world, async (person, at) => {
      const { rows } = await pool.query<{ seq: string; body: string }>(
        'select seq, body from read_docket($1, $2, $3, 1)',
        [person ?? '', now, `case:${at.id}`],
      );
      const given = rows.flatMap(({ seq, body }) =>
        (JSON.parse(body) as unknown[]).flatMap((part, index) =>
          part === null ? [] : [`${seq}.${String(index)}`],
        ),
      );
      asked += 1;
      seen += given.length;
      // Each part is a question: those that are given and those that are not are held against the oracle's.
      parts += partsIn(at);
      expect({ person, at: at.id, given }).toEqual({
        person,
        at: at.id,
        given: allowed(person, at, made),
      });
    });
    expect(asked).toBe(readers.length * world.cases.length);
    expect(seen).toBeGreaterThan(asked);
    expect(parts - seen).toBeGreaterThan(seen);
    if (long) expect(parts).toBeGreaterThanOrEqual(1_000_000);
    await annotate(
      `${String(parts)} questions whether a person may read a part, in ${String(asked)} dockets of ${String(made.length)} entries: ${String(seen)} given, ${String(parts - seen)} refused; seed ${String(seed)}`,
      'campaign',
    );
  });

  test('so does the reading of dockets, with both locks', async () => {
    await same(world, async (person, at) => {
      const read = await readDocket(pool, cache, streamId('case', at.id), actorOf(world, person));
      const given = (read ?? []).map(({ entry }) => [entry.seq, entry.labels.length]);
      const wanted = new Map<number, number>();
      for (const one of allowed(person, at, made)) {
        const seq = Number(one.split('.')[0]);
        wanted.set(seq, (wanted.get(seq) ?? -1) + 1);
      }
      expect({ person, at: at.id, given }).toEqual({ person, at: at.id, given: [...wanted] });
    });
  });

  test('lists and their tables hold the cases the oracle lets the reader know of', async () => {
    for (const person of readers) {
      const known = world.cases
        .filter((at) => oracle.knows(person, at))
        .map((at) => `case:${at.id}`);
      const bare = await asReader(pool, person, (client) =>
        client.query<{ stream: string }>('select stream from case_card order by stream'),
      );
      expect([person, bare.rows.map((row) => row.stream)]).toEqual([person, [...known].sort()]);
      const listed = await listCases(pool, actorOf(world, person), { limit: 200 });
      expect(listed.map((row) => row.stream).sort()).toEqual([...known].sort());
      const found = await listCases(pool, actorOf(world, person), { text: '承揽', limit: 200 });
      expect(found.map((row) => row.stream).sort()).toEqual(listed.map((row) => row.stream).sort());
    }
  });

  test('nobody finds among the tasks an act that the oracle does not allow them', async () => {
    let found = 0;
    for (const person of readers)
      for (const { stream, command } of await listTasks(pool, actorOf(world, person), now)) {
        found += 1;
        const at = world.cases.find(({ id }) => stream === `case:${id}`);
        if (at === undefined) throw new Error(`a task of ${stream}`);
        const allowed = oracle.mayDo(person, command, at);
        expect({ person, stream, command, allowed }).toMatchObject({ allowed: true });
      }
    expect(found).toBeGreaterThan(readers.length);
  });
});
