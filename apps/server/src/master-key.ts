import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimHash, Vault } from '@xiezhi/docket';
import type { Pool } from 'pg';

/** What of the key lies in the database: drawn from it for this alone, it shows which key it was and opens nothing. */
const settingName = 'master-key';

const tried = 20;

/**
 * The court's master key: a file only its owner reads. Lost, drafts and the hashes of unique values are lost with it;
 * dockets are not.
 *
 * A court goes on under the key it began with and no other: under another one the same person could register twice, and a
 * docket forgets nothing. So a key is made only where the database holds nothing yet, and which it was is kept there. A
 * database from before that takes the key that opens what it holds; where nothing can be tried, the one it is given.
 *
 * @param pool after the migrations.
 * @throws Error that says what to bring back, where the folder and the database do not belong together.
 */
export async function masterKey(pool: Pool, dataFolder: string): Promise<Buffer> {
  const path = join(dataFolder, 'master.key');
  const kept = await keyAt(path);
  const { rows } = await pool.query('select 1 from stream_head limit 1');
  if (rows.length === 0) {
    // Of a court that never came to be; nothing was made with its key.
    await pool.query('delete from setting where name = $1', [settingName]);
    return kept ?? makeKey(dataFolder, path);
  }
  if (kept === null)
    throw new Error(`the database holds a court, and there is no ${path}. ${wayOn}`);
  const another = `the database holds a court of another key than ${path}. ${wayOn}`;
  if ((await knownCheck(pool)) === null && (await opens(pool, kept)) === 'nothing')
    throw new Error(another);
  if (!sameCheck(await keepCheck(pool, kept), kept)) throw new Error(another);
  return kept;
}

/** Keeps which key a court has that has just come to be. @returns what is kept: of this key or of the one before it. */
export async function keepCheck(pool: Pool, master: Buffer): Promise<string> {
  await pool.query(
    'insert into setting (name, value) values ($1, $2) on conflict (name) do nothing',
    [settingName, JSON.stringify({ check: checkOf(master) })],
  );
  return (await knownCheck(pool)) ?? '';
}

const wayOn =
  'Bring back master.key of the data folder that belongs to this database (each copy made by backup holds it), or name that folder with --data. A new court needs a database of its own.';

async function keyAt(path: string): Promise<Buffer | null> {
  const kept = await readFile(path).catch((fault: unknown) => {
    // A key that may not be read is no key that is not there.
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    return null;
  });
  if (kept !== null && kept.length !== 32)
    throw new Error(
      `${path} is damaged: it has ${String(kept.length)} bytes instead of 32. Restore it from a backup.`,
    );
  return kept;
}

async function makeKey(dataFolder: string, path: string): Promise<Buffer> {
  await mkdir(dataFolder, { recursive: true });
  const handle = await open(path, 'wx', 0o600);
  const key = randomBytes(32);
  await handle.writeFile(key);
  await handle.sync();
  await handle.close();
  return key;
}

const checkOf = (master: Buffer): string => new Vault(master).key('master-key').toString('hex');

const sameCheck = (check: string, master: Buffer): boolean => {
  const [given, own] = [check, checkOf(master)].map((one) => Buffer.from(one, 'hex'));
  return given?.length === own?.length && given !== undefined && own !== undefined
    ? timingSafeEqual(given, own)
    : false;
};

async function knownCheck(pool: Pool): Promise<string | null> {
  const { rows } = await pool.query<{ value: { check: string } }>(
    'select value from setting where name = $1',
    [settingName],
  );
  return rows[0]?.value.check ?? null;
}

/** Whether the key opens anything of what the database holds; `untried` where it holds nothing that was made with a key. */
async function opens(pool: Pool, master: Buffer): Promise<'something' | 'nothing' | 'untried'> {
  const found = [...(await sealedOpened(pool, master)), ...(await claimsMet(pool, master))];
  if (found.length === 0) return 'untried';
  return found.includes(true) ? 'something' : 'nothing';
}

/** Drafts, and the pages that the service zone keeps for its readers. */
async function sealedOpened(pool: Pool, master: Buffer): Promise<readonly boolean[]> {
  const vault = new Vault(master);
  const { rows } = await pool.query<{ owner: string; sealed: Buffer }>(
    `(select owner, sealed from draft limit $1) union all (select 'page/' || person, sealed from page limit $1)`,
    [tried],
  );
  return rows.map(({ owner, sealed }) => {
    try {
      vault.open(owner, sealed);
      return true;
    } catch {
      return false;
    }
  });
}

/** Numbers of people and codes of courts stand open in their dockets, and as a keyed hash beside them. */
async function claimsMet(pool: Pool, master: Buffer): Promise<readonly boolean[]> {
  const key = new Vault(master).key('unique-claims');
  const { rows } = await pool.query<{ space: string; hash: Buffer; bodies: readonly string[] }>(
    `select c.space, c.hash, array(select e.body from entry e where e.stream = c.stream order by e.seq limit 200) as bodies
       from unique_claim c where c.space in ('resident-id', 'mobile', 'court-code') limit $1`,
    [tried],
  );
  return rows.map(({ space, hash, bodies }) =>
    bodies
      .flatMap((body) => textsIn(JSON.parse(body)))
      .some((text) => claimHash(key, space, text) === hash.toString('hex')),
  );
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
