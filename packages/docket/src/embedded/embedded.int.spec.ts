import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/folder.ts';
import type { Embedded } from './index.ts';
import { startEmbedded } from './index.ts';
import { isAlive } from './owner.ts';

let folder = '';
const running: Embedded[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await temporaryFolder('xiezhi-embedded-');
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of running.splice(0).reverse()) await server.destroy();
  await rm(folder, { recursive: true, force: true });
});

async function begin(
  dataFolder = join(folder, 'postgres'),
): Promise<Embedded & { said: string[] }> {
  const said: string[] = [];
  const server = await startEmbedded({ dataFolder, log: (line) => said.push(line) });
  running.push(server);
  return { ...server, said };
}

async function query(server: Embedded, sql: string): Promise<unknown[]> {
  const client = new Client(server.config);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows as unknown[];
  } finally {
    await client.end();
  }
}

/** Another process of ours that owns the server. @returns the server's number. */
async function beginElsewhere(...words: string[]): Promise<{ child: ChildProcess; pid: number }> {
  const program = fileURLToPath(new URL('./testing/owner-process.ts', import.meta.url));
  const child = spawn(process.execPath, [program, join(folder, 'postgres'), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, pid: Number(said.toString()) };
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 500 && isAlive(pid); tries += 1) await wait(20);
  return !isAlive(pid);
}

describe('the embedded PostgreSQL', () => {
  test('starts in an empty folder, knows Chinese letters, and listens on nothing but its socket', async () => {
    const server = await begin();
    expect(server.adopted).toBe(false);
    expect(
      await query(server, `select show_trgm('獬豸') <> '{}'`).catch(() => 'no extension'),
    ).toBe('no extension');
    await query(server, 'create extension pg_trgm');
    expect(
      await query(
        server,
        `select cardinality(show_trgm('獬豸')) > 0, current_setting('listen_addresses'), current_setting('jit'),
                current_setting('fsync'), current_setting('server_encoding'), current_setting('TimeZone')`,
      ),
    ).toEqual([[true, '', 'off', 'on', 'UTF8', 'UTC']]);
    expect((await stat(server.config.host)).mode & 0o777).toBe(0o700);
  });

  test('keeps what was committed over a stop and a start', async () => {
    const first = await begin();
    await query(first, 'create table kept (word text)');
    await query(first, `insert into kept values ('正义')`);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await begin();
    expect(second.adopted).toBe(false);
    expect(await query(second, 'select word from kept')).toEqual([['正义']]);
  });

  test('lives on when its owner is killed, and is taken over by the next one', async () => {
    const { child, pid } = await beginElsewhere();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(pid)).toBe(true);
    const next = await begin();
    expect([next.adopted, next.shared, next.pid]).toEqual([true, false, pid]);
    await next.stop();
    expect(await gone(pid)).toBe(true);
  });

  test('is only visited while its owner lives: the visitor leaves it running', async () => {
    const { pid } = await beginElsewhere();
    const visitor = await begin();
    expect([visitor.shared, visitor.pid]).toEqual([true, pid]);
    await visitor.stop();
    expect(isAlive(pid)).toBe(true);
    process.kill(pid, 'SIGINT');
    expect(await gone(pid)).toBe(true);
  });

  test('ends when its owner ends without stopping it', async () => {
    const { child, pid } = await beginElsewhere('end');
    if (child.exitCode === null) await once(child, 'exit');
    expect(await gone(pid)).toBe(true);
  });

  test('killed in the middle of writing, it comes back with every acknowledged row', async () => {
    const first = await begin();
    await query(first, 'create table kept (number int)');
    let acknowledged = 0;
    const client = new Client(first.config);
    client.on('error', () => undefined);
    await client.connect();
    setTimeout(() => process.kill(first.pid, 'SIGKILL'), 150);
    try {
      for (let number = 1; ; number += 1) {
        await client.query('insert into kept values ($1)', [number]);
        acknowledged = number;
      }
    } catch {
      expect(acknowledged).toBeGreaterThan(0);
    }
    const second = await begin();
    expect(second.pid).not.toBe(first.pid);
    const [row] = (await query(
      second,
      'select max(number), count(*)::int from kept',
    )) as number[][];
    expect(row?.[0]).toBeGreaterThanOrEqual(acknowledged);
    expect(row?.[0]).toBe(row?.[1]);
  });

  test('does not take another program that bears its old number for itself', async () => {
    const first = await begin();
    await first.stop();
    const path = join(folder, 'postgres', 'cluster', 'postmaster.pid');
    await writeFile(path, `${String(process.pid)}\n`, { mode: 0o600 });
    const second = await begin();
    expect(second.adopted).toBe(false);
    expect(await query(second, 'select 1')).toEqual([[1]]);
  });

  test('in a folder with a long name its socket lies elsewhere, and is found again', async () => {
    const far = join(folder, '案'.repeat(20), '卷'.repeat(20));
    const first = await begin(far);
    expect(first.config.host.startsWith(folder)).toBe(false);
    await first.stop();
    const second = await begin(far);
    expect(second.config.host).toBe(first.config.host);
    expect(await query(second, 'select 1')).toEqual([[1]]);
  });

  test('an unfinished making of the cluster is thrown away', async () => {
    const half = join(folder, 'postgres', 'cluster.half');
    await mkdir(half, { recursive: true });
    await writeFile(join(half, 'PG_VERSION'), '18\n');
    const server = await begin();
    expect(await query(server, 'select 1')).toEqual([[1]]);
    expect(await stat(half).catch(() => null)).toBeNull();
  });

  test('says in PostgreSQL’s own words why it does not start', async () => {
    const first = await begin();
    await first.stop();
    const path = join(folder, 'postgres', 'cluster', 'postgresql.conf');
    await writeFile(path, `${await readFile(path, 'utf8')}\nno_such_setting = 1\n`);
    await expect(begin()).rejects.toThrow(/no_such_setting/);
  });

  test('with root, when nobody may not enter the data folder, its files lie elsewhere and it says so', async (context) => {
    context.skip(process.getuid?.() !== 0, 'only root runs PostgreSQL as somebody else');
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const first = await begin(join(closed, 'postgres'));
    expect(first.said.join(' ')).toContain('may not enter');
    await query(first, 'create table kept ()');
    await first.stop();
    const second = await begin(join(closed, 'postgres'));
    expect(await query(second, 'select count(*)::int from kept')).toEqual([[0]]);
  });
});
