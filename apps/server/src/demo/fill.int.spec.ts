import { freshDatabase } from '@xiezhi/docket/testing';
import { migrate } from '@xiezhi/docket';
import { expect, test } from 'vitest';
import { clearBrokenDemo } from './fill.ts';

const { pool } = await freshDatabase();
const said: string[] = [];
const clear = (): Promise<void> => clearBrokenDemo(pool, (line) => said.push(line));
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
  await clear();
  expect(said).toHaveLength(1);
  await migrate(pool);
  expect(await settings()).toEqual([]);
});
