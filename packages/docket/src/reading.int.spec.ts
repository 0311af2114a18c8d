import type { StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { rolesIn } from '@xiezhi/procedures';
import type { CaseState, Post } from '@xiezhi/record';
import { beforeAll, describe, expect, test } from 'vitest';
import { countTasks, listCases, listTasks, readAsOf, readDocket } from './reading.ts';
import { verifyAll } from './replay.ts';
import { lawAt } from '@xiezhi/law';
import { courtDay } from '@xiezhi/kernel';
import { freshDatabase } from './testing/database.ts';
import { streamOf, TestCourt } from './testing/court.ts';

const { pool } = await freshDatabase();
const court = await new TestCourt(pool).open();
const plaintiff = court.person('shen-0001');
const cases: Record<string, StreamId> = {};

const staff = (key: string, post: Post, division: string | null = null): Actor =>
  court.person(key, [], { offices: [{ court: court.court, post, division }] });
/** The same, with the row of the court's own stream on which the database goes. */
async function seated(post: Post, division: string | null): Promise<Actor> {
  const key = `holder-${post}-${division ?? 'none'}`;
  await pool.query(
    `insert into relation (stream, key, person, role, name, from_at, division)
     values ($1, $2, $2, $3, $2, $4, $5) on conflict do nothing`,
    [`court:${court.court}`, key, post, court.now, division],
  );
  return staff(key, post, division);
}
const must = async (
  actor: Actor,
  name: string,
  stream: StreamId,
  input: Readonly<Record<string, unknown>>,
) => {
  const done = await court.give(
    actor,
    name,
    `${name}-${stream.slice(-12)}-${actor.id}`,
    stream,
    input,
  );
  if (done.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(done)}`);
};

/** The posts of judges and clerks, as the administrator of a court would have entered them. */
async function offices(): Promise<void> {
  const administrator = staff('person-id', 'administrator');
  const stream = `court:${court.court}` as StreamId;
  for (const name of ['民一庭', '民二庭']) {
    const done = await court.give(administrator, 'court.open-division', `open-${name}`, stream, {
      name,
    });
    expect(done.outcome).toBe('accepted');
  }
  for (const [key, post, division] of [
    ['judge-one', 'judge', 'v1'],
    ['judge-two', 'judge', 'v2'],
    ['clerk-one', 'clerk', 'v1'],
  ] as const) {
    found = { person: key, name: key };
    const done = await court.give(administrator, 'court.grant-office', `grant-${key}`, stream, {
      mobile: '13900000009',
      post,
      division,
    });
    expect(done.outcome).toBe('accepted');
  }
}
let found: object = {};

beforeAll(async () => {
  Object.assign(court.docket.options.ports, {
    'person-by-mobile': () => Promise.resolve(found),
  });
  await offices();
  for (const [name, judge] of [
    ['new', null],
    ['one', 'judge-one'],
    ['two', 'judge-two'],
  ] as const) {
    const stream = streamOf(await court.submit(plaintiff, `submit-${name}`));
    cases[name] = stream;
    if (judge === null) continue;
    const reviewer = staff('lin-0001', 'filing-reviewer');
    await must(reviewer, 'filing.register', stream, { procedure: 'summary' });
    await must(reviewer, 'assignment.assign', stream, { judge, clerk: 'clerk-one' });
  }
});

/*
 * The requirements' table: X the whole court, D the own division, C by assignment alone. A list and the reader of a
 * single case must answer alike.
 */
describe('who knows of which case', () => {
  test.each<[Post, string | null, readonly string[]]>([
    ['president', null, ['new', 'one', 'two']],
    ['finance-officer', null, ['one', 'two']],
    ['division-head', 'v1', ['one']],
    ['division-head', 'v2', ['two']],
    ['division-head', null, []],
    ['filing-reviewer', null, ['new']],
    ['filing-reviewer', 'v1', ['new', 'one']],
    ['judge', 'v1', []],
    ['clerk', 'v1', []],
    ['administrator', null, []],
  ])('OOR-35.2.1: a %s of %s: %j', async (post, division, expected) => {
    const reader = await seated(post, division);
    const listed = (await listCases(pool, reader)).map((row) => row.stream);
    expect([...listed].sort()).toEqual(expected.map((name) => cases[name]).sort());
    for (const [name, stream] of Object.entries(cases)) {
      const { state } = await court.docket.cache.load(stream);
      const roles = rolesIn(reader, 'case', stream.slice('case:'.length), state);
      expect([name, roles.has(post)]).toEqual([name, expected.includes(name)]);
    }
  });

  test('OOR-35.2.1: tasks of a filing reach its reviewers, those of another division nobody else', async () => {
    const tasks = async (division: string | null) => {
      const rows = await listTasks(pool, await seated('filing-reviewer', division), court.now);
      return new Set(rows.map((row) => row.stream));
    };
    expect(await tasks(null)).toEqual(new Set([cases['new']]));
    await pool.query("update task set role = 'filing-reviewer' where stream = $1", [cases['one']]);
    expect(await tasks('v2')).toEqual(new Set([cases['new']]));
    expect(await tasks('v1')).toEqual(new Set([cases['new'], cases['one']]));
  });

  test('what is owed is read a page at a time: nothing twice, nothing left out, and counted whole', async () => {
    const reader = await seated('filing-reviewer', 'v1');
    const whole = await listTasks(pool, reader, court.now);
    expect(whole.length).toBeGreaterThan(1);
    expect(await countTasks(pool, reader, court.now)).toBe(whole.length);
    const paged = await Promise.all(
      whole.map((_, offset) => listTasks(pool, reader, court.now, { limit: 1, offset })),
    );
    expect(paged.flat()).toEqual(whole);
    const beyond = { limit: 1, offset: whole.length };
    expect(await listTasks(pool, reader, court.now, beyond)).toEqual([]);
  });
});

describe('a head of the court', () => {
  test('OOR-35.2.1: reads nothing before the reason is entered, then what the parties read', async () => {
    const head = await seated('division-head', 'v2');
    const stream = cases['two'] as StreamId;
    const { cache } = court.docket;
    expect(await readDocket(pool, cache, stream, head)).toBeNull();
    await must(head, 'reading.open', stream, { purpose: 'supervision', reason: '审限' });
    const read = await readDocket(pool, cache, stream, head);
    expect(read?.map(({ entry }) => entry.kind)).toContain('filing.Submitted');
    expect(read?.map(({ entry }) => entry.kind)).not.toContain('reading.Opened');
    const judge = court.person('judge-two');
    const bench = await readDocket(pool, cache, stream, judge);
    expect(bench?.at(-1)?.entry).toMatchObject({
      kind: 'reading.Opened',
      actor: { person: head.person, role: 'division-head' },
    });
    const { differences } = await verifyAll(
      pool,
      court.docket.options.catalogue,
      lawAt(courtDay('2026-03-02')),
    );
    // The task of the test above was moved by hand.
    expect(differences.filter((one) => one.stream === stream)).toEqual([]);
  });
});

describe('the case as it stood', () => {
  test('is folded to the last entry its reader may read, and no further', async () => {
    const stream = cases['one'] as StreamId;
    const { cache } = court.docket;
    const mine = (await readDocket(pool, cache, stream, plaintiff)) ?? [];
    const registered = mine.find(({ entry }) => entry.kind === 'filing.Registered')?.entry.seq ?? 0;
    const before = await readAsOf(pool, cache, stream, plaintiff, registered - 1);
    expect((before?.then.state as CaseState).filing).toMatchObject({ caseNumber: null });
    expect(before?.after).toBe(registered);
    const then = await readAsOf(pool, cache, stream, plaintiff, registered);
    expect((then?.then.state as CaseState).filing.caseNumber).not.toBeNull();
    expect(then?.then.seq).toBe(registered);
    expect((await readAsOf(pool, cache, stream, plaintiff, 1_000_000))?.after).toBeNull();
    expect(await readAsOf(pool, cache, stream, plaintiff, 0)).toBeNull();
    expect(await readAsOf(pool, cache, stream, court.person('nobody-1'), registered)).toBeNull();
  });
});
