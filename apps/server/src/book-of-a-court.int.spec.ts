import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freshDatabase, TestCourt, temporaryFolder } from '@xiezhi/docket/testing';
import { nationalRulebook } from '@xiezhi/kernel';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bookOfACourt } from './calendar.ts';
import { keepCheck } from './master-key.ts';

/* Calculators that are asked beside a court go by what it has entered, and leave its database as it is. */
const folder = await temporaryFolder('xiezhi-book-');
const { pool, config } = await freshDatabase();
const { host, port, user, database } = config;
const DATABASE_URL = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${String(port)}`;
const door = fileURLToPath(new URL('../../cli/src/xiezhi.mjs', import.meta.url));
const ask = async (...words: readonly string[]): Promise<unknown> => {
  const { stdout } = await promisify(execFile)('node', [door, 'law', ...words, '--data', folder], {
    env: { ...process.env, DATABASE_URL },
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout) as unknown;
};

beforeAll(async () => {
  const master = randomBytes(32);
  await writeFile(join(folder, 'master.key'), master);
  await keepCheck(pool, master);
  const court = await new TestCourt(pool).open();
  const record = { term: 'selling-off', count: '90', from: '2026-01-01', source: '原文' };
  const gu = court.person('gu-0001', ['administrator']);
  await court.give(gu, 'rulebook.propose-term', 'propose-1', nationalRulebook, record);
  const yan = court.person('yan-0001', ['president']);
  const load = { compared: true };
  await court.give(yan, 'rulebook.load-record', 'load-1', nationalRulebook, load, '1');
  vi.stubEnv('DATABASE_URL', DATABASE_URL);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('CPL-85: the list of terms of a court is that of today, with what the court has entered', async () => {
  expect(await ask('terms')).toContainEqual(
    expect.objectContaining({ id: 'selling-off', max: 90, basis: '原文' }),
  );
}, 120_000);

test('a database of another version is left as it is, and the question refused', async () => {
  const say = (): void => undefined;
  const { entered } = await bookOfACourt(folder, say);
  expect(entered.terms).toMatchObject([{ term: 'selling-off', count: 90 }]);
  const versions = async () =>
    (await pool.query<{ number: number }>('select number from migration order by number')).rows;
  const all = await versions();
  // An earlier program works on it: its next step is not taken by whoever asks how long a term is.
  await pool.query('delete from migration where number = $1', [all.at(-1)?.number]);
  await expect(bookOfACourt(folder, say)).rejects.toThrow('this database is at version');
  expect(await versions()).toEqual(all.slice(0, -1));
});
