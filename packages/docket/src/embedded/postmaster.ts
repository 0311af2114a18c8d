import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Identity } from './identity.ts';
import { runAs, serverEnvironment } from './identity.ts';
import { isAlive } from './owner.ts';
import type { Place } from './place.ts';
import { socketPort } from './place.ts';

export const superuser = 'xiezhi';

/** Recovery after a hard stop reads the write-ahead log again; on a slow disk that takes its time. */
const patienceMillis = 180_000;
const stopPatienceMillis = 30_000;
const largestLog = 10_000_000;

/** Makes the cluster if there is none. Made aside and then renamed, so that an interrupted one is never used. */
export async function makeCluster(
  place: Place,
  native: string,
  identity: Identity,
): Promise<boolean> {
  if (await stat(join(place.cluster, 'PG_VERSION')).catch(() => null)) return false;
  const half = `${place.cluster}.half`;
  await rm(half, { recursive: true, force: true });
  const argv = [
    '-D',
    half,
    '-U',
    superuser,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--auth=trust',
    '--no-instructions',
  ];
  // Trust, because the socket lies in a folder only this identity enters, and that identity owns the files anyway.
  const { code, said } = await runAs(identity, join(native, 'bin', 'initdb'), argv, place.folder);
  if (code !== 0)
    throw new Error(`PostgreSQL could not make its files in ${place.folder}:\n${said.trim()}`);
  await rename(half, place.cluster);
  return true;
}

/** The number in postmaster.pid, if that process lives and is this cluster's server. */
export async function livingPostmaster(place: Place): Promise<number | null> {
  const text = await readFile(join(place.cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  // After a restart of the machine another program may bear the number.
  const commandLine = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => null);
  return commandLine === null || commandLine.split('\0').includes(place.cluster) ? pid : null;
}

/** PostgreSQL trusts a pid file whose number is taken by any program of the same user, and would refuse to start. */
export async function clearStalePid(place: Place): Promise<void> {
  if ((await livingPostmaster(place)) === null) {
    await rm(join(place.cluster, 'postmaster.pid'), { force: true });
  }
}

/** What became of a server that was started: its number, or why it did not come up. */
export type Launch = { readonly pid: number } | { readonly refusal: string };

/** Starts the server and waits until it answers. It stands in a group of its own: Ctrl-C is meant for us first. */
export async function launch(place: Place, native: string, identity: Identity): Promise<Launch> {
  const from = await openLog(place.log);
  const output = openSync(place.log, 'a', 0o600);
  const settings = [
    'listen_addresses=',
    'unix_socket_permissions=0700',
    'fsync=on',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  const argv = ['-D', place.cluster, '-k', place.socket, '-p', String(socketPort)];
  const child = spawn(
    join(native, 'bin', 'postgres'),
    [...argv, ...settings.flatMap((one) => ['-c', one])],
    {
      cwd: place.folder,
      env: serverEnvironment,
      stdio: ['ignore', output, output],
      detached: true,
      ...identity,
    },
  );
  closeSync(output);
  let failed: string | null = null;
  child.on('error', (fault) => {
    failed = fault.message;
  });
  child.on('exit', (code, signal) => {
    failed = `it ended with ${signal ?? `code ${String(code)}`}`;
  });
  child.unref();
  const answered = await waitUntilItAnswers(place, () => failed !== null);
  if (answered && child.pid !== undefined) return { pid: child.pid };
  const said = (await logSince(place.log, from)).trim();
  return { refusal: said === '' ? 'it does not answer' : said };
}

/** @returns false when `hopeless` says so, or when patience has run out. */
export async function waitUntilItAnswers(place: Place, hopeless: () => boolean): Promise<boolean> {
  const until = process.hrtime.bigint() + BigInt(patienceMillis) * 1_000_000n;
  while (!hopeless() && process.hrtime.bigint() < until) {
    if (await answers(place)) return true;
    await wait(15);
  }
  return false;
}

/** Whether this cluster's server, and not another one, answers on the socket. */
export async function answers(place: Place): Promise<boolean> {
  const client = new Client(connectionTo(place, 'postgres'));
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === place.cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export const connectionTo = (place: Place, database: string) => ({
  host: place.socket,
  port: socketPort,
  user: superuser,
  database,
});

/**
 * Ends the server: first politely (open transactions are rolled back), then at once (the next start recovers from the
 * log). No acknowledged row is lost in either way.
 */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!sendSignal(pid, signal)) return;
    for (let waited = 0; waited < stopPatienceMillis; waited += 10) {
      if (!isAlive(pid)) return;
      await wait(10);
    }
  }
  throw new Error(`PostgreSQL (process ${String(pid)}) does not end.`);
}

/** @returns false when there is no such process any more. */
export function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** Keeps one older log. @returns where the coming messages begin. */
async function openLog(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (found.size < largestLog) return found.size;
  await rename(path, `${path}.1`);
  return 0;
}

async function logSince(path: string, from: number): Promise<string> {
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return '';
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size - from, 20_000));
    await handle.read(buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8');
  } finally {
    await handle.close();
  }
}
