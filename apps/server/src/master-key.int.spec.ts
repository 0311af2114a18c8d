import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enterAsWriter } from '@xiezhi/docket';
import { freshDatabase, temporaryFolder } from '@xiezhi/docket/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { masterKey } from './master-key.ts';
import { openOffline } from './offline.ts';
import { start } from './start.ts';
import { TestServer } from './testing/browser.ts';
import { register, signedIn, zhao } from './testing/people.ts';

const folder = await temporaryFolder('xiezhi-key-');
afterAll(() => rm(folder, { recursive: true, force: true }));
const say = (): void => undefined;
const bringBack = /Bring back master\.key of the data folder that belongs to this database/;

/** A data folder, with this key or with none. */
async function dataFolder(name: string, key: Buffer | null): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  if (key) await writeFile(join(path, 'master.key'), key);
  return path;
}

describe('a court in a database of its own', async () => {
  const { pool, config } = await freshDatabase();
  const { host, port, user, database } = config;
  const databaseUrl = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${String(port)}`;
  const run = async (at: string): Promise<void> => {
    const court = await start(
      {
        port: 0,
        dataFolder: at,
        demo: false,
        clock: 'real',
        databaseUrl,
        decideLater: false,
        acceptMoves: false,
        zone: 'both',
        exchangeFolder: null,
        trust: null,
        logName: null,
      },
      say,
    );
    await court.stop();
  };

  test('it starts under the key it began with and under no other, and makes none over a court', async () => {
    const here = await dataFolder('here', null);
    await run(here);
    await run(here);
    const empty = await dataFolder('mistyped', null);
    await expect(run(empty)).rejects.toThrow(bringBack);
    expect(await readdir(empty)).not.toContain('master.key');
    const other = await dataFolder('other', randomBytes(32));
    await expect(run(other)).rejects.toThrow(bringBack);
    vi.stubEnv('DATABASE_URL', databaseUrl);
    await expect(openOffline(other, say)).rejects.toThrow(bringBack);
    await (await openOffline(here, say)).close();
    vi.unstubAllEnvs();
    // What must be done is what helps.
    await writeFile(join(other, 'master.key'), await readFile(join(here, 'master.key')));
    await run(other);
  }, 120_000);

  test('what lies in the database is not the key and opens nothing', async () => {
    const { rows } = await pool.query<{ value: { check: string } }>(
      "select value from setting where name = 'master-key'",
    );
    const key = await readFile(join(folder, 'here', 'master.key'));
    expect(rows[0]?.value.check).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0]?.value.check).not.toBe(key.toString('hex'));
  });
});

describe('a court from before a key was kept in mind', async () => {
  const { pool } = await freshDatabase();
  await enterAsWriter(pool);
  const right = Buffer.alloc(32, 5);
  const forget = () => pool.query("delete from setting where name = 'master-key'");
  const checks = async () =>
    (await pool.query("select 1 from setting where name = 'master-key'")).rows.length;
  beforeAll(async () => {
    await register(new TestServer(pool), zhao);
  });

  test('the key under which its people are registered is taken and kept, another is refused', async () => {
    const wrong = await dataFolder('wrong', randomBytes(32));
    await expect(masterKey(pool, wrong)).rejects.toThrow(bringBack);
    expect(await checks()).toBe(0);
    expect(await masterKey(pool, await dataFolder('right', right))).toEqual(right);
    expect(await checks()).toBe(1);
    await expect(masterKey(pool, wrong)).rejects.toThrow(bringBack);
  });

  test('a draft shows it as well', async () => {
    const server = new TestServer(pool);
    const browser = await signedIn(server, zhao.mobile);
    const person = (await browser.me()).person ?? '';
    await server.environment.drafts.save(
      { owner: person, command: 'filing.submit', stream: '', key: '' },
      { cause: '买卖合同纠纷' },
      server.now,
    );
    await pool.query('truncate unique_claim');
    await forget();
    await expect(masterKey(pool, join(folder, 'wrong'))).rejects.toThrow(bringBack);
    expect(await masterKey(pool, join(folder, 'right'))).toEqual(right);
  });

  test('where nothing can be tried the key it is given is entered, and stays', async () => {
    await pool.query('truncate draft, unique_claim');
    await forget();
    expect(await masterKey(pool, join(folder, 'right'))).toEqual(right);
    await expect(masterKey(pool, join(folder, 'wrong'))).rejects.toThrow(bringBack);
  });
});
