import type { StreamId } from '@xiezhi/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterAsWriter, locksEngaged } from './locks.ts';
import { migrate } from './migrate.ts';
import { openPool } from './pool.ts';
import { listCases, readDocket } from './reading.ts';
import { sequence } from './sequencer.ts';
import { asReader } from './testing/as-reader.ts';
import { streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import { databaseOfPlainOwner } from './testing/plain-owner.ts';

const { pool: owner, config } = await freshDatabase();
const pool = openPool({ ...config, max: 4 }, () => undefined);
afterAll(() => pool.end());

const court = new TestCourt(pool);
const shen = court.person('shen-0001');
const qian = court.person('qian-0001');
let mine = '' as StreamId;
let foreign = '' as StreamId;

beforeAll(async () => {
  expect(await enterAsWriter(pool)).toBe(true);
  await court.open();
  mine = streamOf(await court.submit(shen, 'submit-shen'));
  foreign = streamOf(await court.submit(qian, 'submit-qian'));
  await sequence(pool);
  await owner.query("insert into file_holder values ('a', 'shen-0001'), ('b', 'qian-0001')");
});

const tables = async (): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  return rows.map((row) => row.name);
};

/** All a reader gets who asks for a whole table, with no predicate at all; null: refused. */
const whole = (person: string | null, table: string): Promise<readonly object[] | null> =>
  asReader(
    pool,
    person,
    async (client) => (await client.query<object>(`table ${table}`)).rows,
  ).catch((fault: unknown) => {
    if ((fault as { code?: string }).code === '42501') return null;
    throw fault;
  });

describe('a query that has lost its predicate', () => {
  test('gives a party what is theirs, and no table more than those a person reads through', async () => {
    const open: Record<string, readonly object[]> = {};
    for (const table of await tables()) {
      const rows = await whole('shen-0001', table);
      if (rows !== null) open[table] = rows;
    }
    expect(Object.keys(open).sort()).toEqual([
      'case_card',
      'file_holder',
      'leaf',
      'relation',
      'task',
    ]);
    for (const [table, rows] of Object.entries(open)) {
      expect(rows.length, table).toBeGreaterThan(0);
      const text = JSON.stringify(rows);
      expect(text, table).not.toContain(foreign);
      expect(text, table).not.toContain('qian-0001');
    }
    expect(open['case_card']).toMatchObject([{ stream: mine }]);
  });

  test.each([['nobody-0001'], [null]])('gives %s nothing', async (person) => {
    for (const table of await tables())
      expect((await whole(person, table)) ?? [], table).toEqual([]);
  });

  test('cannot read an entry but through the function that takes the reader', async () => {
    expect(await whole('shen-0001', 'entry')).toBeNull();
    const parts = async (stream: StreamId) => {
      const { rows } = await pool.query<{ body: string }>(
        "select body from read_docket('shen-0001', '', $1, 1)",
        [stream],
      );
      return rows.flatMap(({ body }) => JSON.parse(body) as ({ label: string } | null)[]);
    };
    const labels = new Set((await parts(mine)).map((part) => part?.label ?? null));
    expect(labels).toEqual(new Set(['parties', 'side:plaintiff', null]));
    expect(await parts(foreign)).toEqual([]);
  });
});

/** Each function that answers a person, with every predicate of the program's gone: all courts, all divisions. */
describe('a function that has lost its predicate', () => {
  const readings = [
    'read_cases',
    'read_tasks',
    'read_positions',
    'holds_file',
    'read_docket',
    'read_sittings',
    'read_file_states',
    'find_in_files',
    'read_page_text',
  ];

  test('runs as the reader, or asks the database itself who reads', async () => {
    const { rows } = await owner.query<{ name: string; role: boolean; definer: boolean }>(
      `select proname as name, coalesce('role=xiezhi_reader' = any(proconfig), false) as role, prosecdef as definer
         from pg_proc where pronamespace = 'public'::regnamespace and proname = any($1) order by proname`,
      [readings],
    );
    expect(rows.map(({ name, role, definer }) => [name, role, definer])).toEqual([
      ['find_in_files', false, true],
      ['holds_file', true, false],
      ['read_cases', true, false],
      ['read_docket', false, true],
      ['read_file_states', false, true],
      ['read_page_text', false, true],
      ['read_positions', true, false],
      ['read_sittings', false, true],
      ['read_tasks', true, false],
    ]);
  });

  test.each([
    ['read_cases', ''],
    ['read_cases', '承揽'],
    ['read_tasks', ''],
    ['read_positions', ''],
    ['read_sittings', ''],
  ])('%s %s gives nothing foreign', async (name, text) => {
    const client = await owner.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ text: string }>(
        'select pg_get_functiondef(oid) as text from pg_proc where proname = any($1)',
        [[name, 'cases_found']],
      );
      // A sitting in every case there is.
      await client.query(
        `insert into entry (stream, seq, id, kind, version, at, body, commitment, head)
         select stream, 9000, 'sitting-' || stream, 'hearing.Scheduled', 1, updated_at, $1, '', '' from case_card`,
        [JSON.stringify([{ name: 'entry' }, { value: { at: '2026-12-21T01:30:00.000Z' } }])],
      );
      for (const found of rows) {
        const stripped = withoutPredicates(found.text);
        expect(stripped).not.toBe(found.text);
        await client.query(stripped);
      }
      const asked = (person: string) =>
        client.query<{ stream: string }>(`select stream from ${name}(${calls(text)[name] ?? ''})`, [
          person,
        ]);
      const given = (await asked('shen-0001')).rows.map((row) => row.stream);
      expect(given.length).toBeGreaterThan(0);
      expect(given).not.toContain(foreign);
      expect((await asked('nobody-0001')).rows).toEqual([]);
      expect((await asked('')).rows).toEqual([]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

/** As if whoever wrote the statement had forgotten whom it is for. */
const withoutPredicates = (text: string): string =>
  text
    .replaceAll(/\b[a-z]\.person = \$1/g, 'true')
    .replaceAll(/\bc\.(court|reach_key) = reached/g, 'true')
    .replaceAll(/\bc\.(court|reach_key) = any\(\$[23]\)/g, 'true')
    .replaceAll(/\bk\.(court|reach)_role = asked\.post/g, 'true')
    .replaceAll(/\bk\.role = (mine|asked)\.role/g, 'true');

const calls = (text: string): Readonly<Record<string, string>> => ({
  read_cases: `$1, '{a}', '{a}', ${text === '' ? 'null' : `'承揽'::tsquery`}, '%${text}%', null, 50, 0, null`,
  read_tasks: `$1, '2027-01-01T00:00:00.000Z', '{a}', '{a}', null, 500, 0`,
  read_positions: `$1, '{a}', '{a}', -1, '{}'`,
  read_sittings: `$1, '{a}', '{a}', null, null`,
});

describe('the name under which a person reads', () => {
  test('ends with the reading, and so does the role', async () => {
    const client = await pool.connect();
    try {
      await client.query(
        "select read_cases('shen-0001', '{}', '{}', null, null, null, 50, 0, null)",
      );
      const { rows } = await client.query<{ person: string; role: string }>(
        "select current_setting('app.person', true) as person, current_user as role",
      );
      expect(rows).toEqual([{ person: '', role: 'xiezhi_writer' }]);
    } finally {
      client.release();
    }
  });

  test('changes nothing: a reading cannot write', async () => {
    const write = asReader(pool, 'shen-0001', (client) =>
      client.query("update task set due_at = ''"),
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the program', () => {
  test.each(['entry', 'accepted_command', 'leaf'])(
    'enters into %s, and neither changes nor takes away',
    async (table) => {
      const { rows } = await pool.query<{ count: string }>(`select count(*) from ${table}`);
      expect(Number(rows[0]?.count)).toBeGreaterThan(0);
      for (const undo of [
        `update ${table} set stream = stream`,
        `delete from ${table}`,
        `truncate ${table}`,
      ].map((sql) => (table === 'accepted_command' ? sql.replaceAll('stream', 'actor') : sql)))
        await expect(pool.query(undo), undo).rejects.toMatchObject({ code: '42501' });
    },
  );

  test('is what every connection of its pool is', async () => {
    const seen = await Promise.all(
      Array.from({ length: 8 }, () => pool.query<{ role: string }>('select current_user as role')),
    );
    expect(new Set(seen.map(({ rows }) => rows[0]?.role))).toEqual(new Set(['xiezhi_writer']));
  });
});

describe('where the owner of the database may make no roles', async () => {
  const single = await databaseOfPlainOwner();

  test('a court starts with one lock and says so; reading answers as before', async () => {
    await migrate(single);
    expect(await locksEngaged(single)).toBe(false);
    expect(await enterAsWriter(single)).toBe(false);
    const small = await new TestCourt(single).open();
    const stream = streamOf(await small.submit(shen, 'submit-1'));
    expect((await listCases(single, shen)).map((row) => row.stream)).toEqual([stream]);
    expect(await listCases(single, qian)).toEqual([]);
    const { cache } = small.docket;
    expect((await readDocket(single, cache, stream, shen))?.length).toBeGreaterThan(0);
    expect(await readDocket(single, cache, stream, qian)).toBeNull();
  });
});
