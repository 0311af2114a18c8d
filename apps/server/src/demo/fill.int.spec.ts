import { freshDatabase } from '@xiezhi/docket/testing';
import { advisory, migrate } from '@xiezhi/docket';
import { expect, test } from 'vitest';
import { clearBrokenDemo } from './fill.ts';

const { pool } = await freshDatabase();
const said: string[] = [];
const clear = (own = true): Promise<void> => clearBrokenDemo(pool, own, (line) => said.push(line));
const set = (name: string) =>
  pool.query("insert into setting (name, value) values ($1, '{}')", [name]);
const settings = async (): Promise<readonly string[]> =>
  (await pool.query<{ name: string }>('select name from setting')).rows.map(({ name }) => name);

test('a demo that was cut off is thrown away and said, a whole one and any other court are left alone', async () => {
  await clear();
  await set('something');
  await clear();
  await set('demo-people');
  await clear();
  await set('demo-begun');
  await clear();
  expect(await settings()).toEqual(['something', 'demo-people', 'demo-begun']);
  expect(said).toEqual([]);
  await pool.query("delete from setting where name = 'demo-people'");
  // Who fills it holds a lock while they live; and what else lies in a database of one's own is nobody's to drop.
  const other = await pool.connect();
  await other.query('select pg_advisory_lock($1)', [advisory.filling]);
  await expect(clear()).rejects.toThrow('wait until it says ready');
  await other.query('select pg_advisory_unlock($1)', [advisory.filling]);
  other.release();
  await expect(clear(false)).rejects.toThrow('--no-demo');
  expect(await settings()).toEqual(['something', 'demo-begun']);
  await clear();
  expect(said).toHaveLength(1);
  await migrate(pool);
  expect(await settings()).toEqual([]);
});
