import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { CourtDay, Instant } from '@xiezhi/kernel';

import type { Pool, PoolClient } from 'pg';
import type { Docket } from './docket.ts';
import type { FileStore } from './files.ts';
import { migrate } from './migrate.ts';
import { rebuild, verifyAll } from './replay.ts';

/** What cannot be made again from something else. Rows of lists are left out: they are rebuilt from the entries. */
const tables = [
  'stream_head',
  'entry',
  'entry_salt',
  'entry_label',
  'outbox',
  'accepted_command',
  'command_inbox',
  'unique_claim',
  'secret',
  'counter',
  'unsequenced',
  'leaf',
  'log_tile',
  'log_checkpoint',
  'log_cosignature',
  'log_timestamp',
  'file',
  'file_holder',
  'file_scan',
  'draft',
  'page_note',
  'sent_message',
  'adopted',
  'copied',
  'effect_answer',
  'setting',
] as const;

/** Tables that copies of format 1 did not have from the first day. */
const younger: ReadonlySet<string> = new Set([
  'file_holder',
  'file_scan',
  'page_note',
  'adopted',
  'copied',
  'effect_answer',
  'log_tile',
  'log_checkpoint',
  'log_cosignature',
  'log_timestamp',
]);

export interface Manifest {
  readonly format: 'xiezhi/backup/1';
  readonly migration: number;
  readonly streams: number;
  readonly entries: number;
  /** SHA-256 over all heads in order of stream: one line that stands for the whole court. */
  readonly head: string;
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;
  readonly files: number;
  /**
   * Files the court has lost, or of which it has other bytes than were filed: the copy is whole without them, and whoever makes
   * it must know. Left out where there are none.
   */
  readonly lost?: readonly string[];
}

const page = 2000;

/**
 * Writes a consistent copy of the whole court into an empty folder: one snapshot of the database, and the files that
 * snapshot speaks of. The court goes on meanwhile. The manifest is written last: without it a copy is no copy.
 */
export async function backup(pool: Pool, held: FileStore, target: string): Promise<Manifest> {
  await mkdir(join(target, 'tables'), { recursive: true });
  await mkdir(join(target, 'files'), { recursive: true });
  if ((await readdir(target)).includes('manifest.json'))
    throw new Error(`${target} holds a backup already; give an empty folder`);
  const client = await pool.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const written: Record<string, { rows: number; sha256: string }> = {};
    for (const table of tables)
      written[table] = await writeTable(client, table, join(target, 'tables', `${table}.ndjson`));
    const { rows: files } = await client.query<{ sha256: string }>(
      'select sha256 from file order by sha256',
    );
    const snapshot = {
      format: 'xiezhi/backup/1' as const,
      migration: await lastMigration(client),
      ...(await standing(client)),
      tables: written,
      files: files.length,
    };
    await client.query('commit');
    // A file is never changed once its row is there, so copying after the snapshot copies what the snapshot means.
    const lost = await copyFiles(
      files.map(({ sha256 }) => sha256),
      held,
      join(target, 'files'),
    );
    const manifest: Manifest = { ...snapshot, ...(lost.length > 0 ? { lost } : {}) };
    await writeFile(join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, {
      flush: true,
    });
    return manifest;
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw fault;
  } finally {
    client.release();
  }
}

/**
 * One attachment that is lost, or that the disk has changed, leaves no court without a copy of all the rest.
 * @returns the hashes of what could not be copied as it was filed.
 */
async function copyFiles(
  hashes: readonly string[],
  held: FileStore,
  to: string,
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const sha256 of hashes)
    if (!(await held.place.copyTo(sha256, join(to, sha256)))) lost.push(sha256);
  return lost;
}

const lastMigration = async (client: PoolClient): Promise<number> =>
  (await client.query<{ last: number }>('select max(number) as last from migration')).rows[0]
    ?.last ?? 0;

async function standing(
  client: Pool | PoolClient,
): Promise<{ streams: number; entries: number; head: string }> {
  const { rows } = await client.query<{ stream: string; seq: string; head: Buffer }>(
    'select stream, seq, head from stream_head order by stream collate "C"',
  );
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${row.stream} ${row.seq} ${row.head.toString('hex')}\n`);
  return {
    streams: rows.length,
    entries: rows.reduce((sum, row) => sum + Number(row.seq), 0),
    head: hash.digest('hex'),
  };
}

async function writeTable(
  client: PoolClient,
  table: string,
  path: string,
): Promise<{ rows: number; sha256: string }> {
  const out = createWriteStream(path, { flags: 'wx' });
  const hash = createHash('sha256');
  let count = 0;
  await client.query(
    `declare rows_of no scroll cursor for select row_to_json(t)::text as line from ${table} t`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${String(page)} from rows_of`);
    for (const { line } of rows) {
      hash.update(`${line}\n`);
      if (!out.write(`${line}\n`)) await once(out, 'drain');
    }
    count += rows.length;
    if (rows.length < page) break;
  }
  await client.query('close rows_of');
  out.end();
  await once(out, 'close');
  return { rows: count, sha256: hash.digest('hex') };
}

/**
 * Brings a backup into an empty database and an empty place for files, rebuilds every list, and checks that every docket
 * has the head it had.
 * @returns the manifest, with `lost` naming also the files that are damaged in the copy: all the rest is back.
 * @throws when the target is not empty, a table is damaged, or a head differs.
 */
export async function restore(
  files: FileStore,
  source: string,
  docket: Docket,
  today: CourtDay,
): Promise<Manifest> {
  const { pool } = docket.options;
  const manifest = JSON.parse(await readFile(join(source, 'manifest.json'), 'utf8')) as Manifest;
  if ((manifest.format as string) !== 'xiezhi/backup/1')
    throw new Error(`not a backup this program reads: ${manifest.format}`);
  await migrate(pool);
  const { rows } = await pool.query('select 1 from stream_head limit 1');
  if (rows.length > 0) throw new Error('the database is not empty; restore into a fresh one');
  for (const table of tables) {
    const written = manifest.tables[table];
    // A copy made before that table was copied.
    if (written === undefined && younger.has(table)) continue;
    await readTable(pool, table, join(source, 'tables', `${table}.ndjson`), written);
  }
  const lost = await restoreFiles(files, pool, join(source, 'files'));
  await pool.query(
    "select setval(pg_get_serial_sequence('entry', 'ord'), (select coalesce(max(ord), 1) from entry))",
  );
  await rebuild(docket, today);
  const found = await standing(pool);
  if (found.head !== manifest.head)
    throw new Error(`the heads differ: ${found.head} instead of ${manifest.head}`);
  const { differences } = await verifyAll(
    pool,
    docket.options.catalogue,
    docket.rules.lawAt(today),
  );
  if (differences.length > 0)
    throw new Error(
      `${String(differences.length)} differences, first: ${JSON.stringify(differences[0])}`,
    );
  return lost.length > 0 ? { ...manifest, lost } : manifest;
}

async function readTable(
  pool: Pool,
  table: string,
  path: string,
  expected: { readonly sha256: string } | undefined,
): Promise<void> {
  const hash = createHash('sha256');
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    const [first] = lines;
    if (first === undefined) return;
    // A column younger than the copy takes its default, as it did for the rows that were there when it was added.
    const columns = Object.keys(JSON.parse(first) as object)
      .map((name) => `"${name.replaceAll('"', '')}"`)
      .join(', ');
    await pool.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
      [`[${lines.join(',')}]`],
    );
    lines = [];
  };
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity,
  })) {
    hash.update(`${line}\n`);
    lines.push(line);
    if (lines.length >= page) await flush();
  }
  await flush();
  if (hash.digest('hex') !== expected?.sha256)
    throw new Error(`${table} is damaged in this backup`);
}

/** @returns the hashes of the files the court knows and the copy does not have as they were filed. */
async function restoreFiles(
  files: FileStore,
  pool: Pool,
  folder: string,
): Promise<readonly string[]> {
  const lost: string[] = [];
  const { rows } = await pool.query<{ sha256: string; media_type: string; stored_at: Instant }>(
    'select sha256, media_type, stored_at from file order by sha256',
  );
  for (const { sha256, media_type: mediaType, stored_at: at } of rows) {
    const kept = await files
      .adopt({ sha256, mediaType }, (target) => copyFile(join(folder, sha256), target), at)
      .catch((fault: unknown) => {
        if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
        return false;
      });
    if (!kept) lost.push(sha256);
  }
  return lost;
}
