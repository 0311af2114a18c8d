import { expect, test } from 'vitest';
import { freshDatabase } from './database.ts';

const first = await freshDatabase();
const second = await freshDatabase();

test('a fresh database has all tables and shares nothing with another', async () => {
  await first.pool.query('create table only_here (number int)');
  const tables = `select to_regclass('entry') is not null as entry, to_regclass('only_here') is not null as mine`;
  expect((await first.pool.query(tables)).rows).toEqual([{ entry: true, mine: true }]);
  expect((await second.pool.query(tables)).rows).toEqual([{ entry: true, mine: false }]);
});
