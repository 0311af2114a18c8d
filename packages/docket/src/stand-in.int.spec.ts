import type { StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { Post } from '@xiezhi/record';
import { beforeAll, describe, expect, test } from 'vitest';
import { listTasks, readDocket } from './reading.ts';
import { freshDatabase } from './testing/database.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';

/*
 * A court with one reviewer, who has a suit of their own: whose desk it lies on the database finds, since a docket does not know
 * who else holds a post.
 */

const { pool } = await freshDatabase();
const court = await new TestCourt(pool).open();
const ofTheCourt = `court:${court.court}` as StreamId;
const holds = (key: string, ...posts: readonly Post[]): Actor =>
  court.person(key, posts, key === 'rev' ? exampleFiler : {});
const administrator = holds('admin', 'administrator');
const reviewer = holds('rev', 'filing-reviewer');
const president = holds('gao', 'president');
const clerk = holds('clerk-he', 'clerk');
let others: StreamId;
let own: StreamId;

const tasksOf = async (reader: Actor) =>
  (await listTasks(pool, reader, court.now)).map(({ stream, key, command, subject, due_at }) => ({
    stream,
    key,
    command,
    subject,
    due: due_at,
  }));
const owedTo = async (reader: Actor, command: string) =>
  (await tasksOf(reader)).filter((one) => one.command === command).map(({ stream }) => stream);
const standIns = (reader: Actor) => owedTo(reader, 'assignment.name-stand-in');

beforeAll(async () => {
  for (const [key, post] of [
    ['rev', 'filing-reviewer'],
    ['gao', 'president'],
    ['clerk-he', 'clerk'],
  ] as const) {
    Object.assign(court.docket.options.ports, {
      'person-by-mobile': () => Promise.resolve({ person: key, name: key }),
    });
    const input = { mobile: '13900000009', post };
    streamOf(await court.give(administrator, 'court.grant-office', `g-${key}`, ofTheCourt, input));
  }
  others = streamOf(await court.submit(court.person('shen', [], exampleFiler), 'others-1'));
  own = streamOf(await court.submit(reviewer, 'own-1'));
});

describe('CPL-47: whose desk a filing lies on', () => {
  test('CPL-47: the reviewer’s own suit is the president’s to give to somebody, by the day on which its review is due', async () => {
    expect(await owedTo(reviewer, 'filing.register')).toEqual([others]);
    const { rows } = await pool.query<{ due_at: string }>(
      "select due_at from task where stream = $1 and key = 'filing/review'",
      [own],
    );
    expect(await tasksOf(president)).toEqual([
      {
        stream: own,
        key: 'assignment/stand-in/filing-reviewer',
        command: 'assignment.name-stand-in',
        subject: 'filing-reviewer',
        due: rows[0]?.due_at,
      },
    ]);
    expect(rows[0]?.due_at).toEqual(expect.any(String));
    expect(await standIns(reviewer)).toEqual([]);
    expect(await tasksOf(clerk)).toEqual([]);
  });

  test('CPL-47: whoever is named finds it among their tasks and reads it, and the president owes nothing more', async () => {
    expect(await readDocket(pool, court.docket.cache, own, clerk)).toBeNull();
    const named = await court.give(
      president,
      'assignment.name-stand-in',
      'name-1',
      own,
      { officer: 'clerk-he', reasons: '立案人员本人是原告。' },
      'filing-reviewer',
    );
    expect(named.outcome).toBe('accepted');
    expect(await owedTo(clerk, 'filing.register')).toEqual([own]);
    expect(await standIns(president)).toEqual([]);
    const read = await readDocket(pool, court.docket.cache, own, clerk);
    expect(read?.map(({ entry }) => entry.kind)).toContain('filing.Submitted');
    expect(await readDocket(pool, court.docket.cache, others, clerk)).toBeNull();
  });

  test('OOR-15.1.0: where nobody holds the post any more, so is every filing', async () => {
    const input = { why: '调任' };
    streamOf(await court.give(administrator, 'court.end-office', 'end-1', ofTheCourt, input, 'o2'));
    expect(await standIns(president)).toEqual([others]);
    expect(await owedTo(clerk, 'filing.register')).toEqual([own]);
  });
});
