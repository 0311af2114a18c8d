import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import type { Person } from './stage.ts';
import { arrive, letDaysPass, openBrowser } from './stage.ts';

const program = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url));

/*
 * A court of two zones as it is run: two programs, two databases, two data folders, and a folder between them. Each has
 * an address of its own; the public sees one, the court's people the other.
 */
export interface ZonesOnStage {
  readonly folders: Readonly<Record<ZoneName | 'exchange', string>>;
  readonly bases: Record<ZoneName, string>;
  person(zone: ZoneName, name: string | null): Promise<Person>;
  later(days: number): Promise<void>;
  /** Without warning, as when the power goes. */
  kill(zone: ZoneName): Promise<void>;
  /** Starts a zone that was killed, at the same address. */
  start(zone: ZoneName): Promise<void>;
}

type ZoneName = 'service' | 'court';

export async function openZones(): Promise<ZonesOnStage> {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-zones-journey-'));
  await chmod(folder, 0o711);
  const folders = {
    service: join(folder, 'service'),
    court: join(folder, 'court'),
    exchange: join(folder, 'exchange'),
  };
  const running: Partial<Record<ZoneName, ChildProcess>> = {};
  const bases: Record<ZoneName, string> = { service: '', court: '' };
  const begin = async (zone: ZoneName): Promise<void> => {
    const port = bases[zone] === '' ? '0' : new URL(bases[zone]).port;
    const args = [program, 'start', '--zone', zone, '--exchange', folders.exchange];
    const more = ['--data', folders[zone], '--clock', 'manual', '--port', port];
    const child = spawn(process.execPath, [...args, ...more], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running[zone] = child;
    bases[zone] = await readyAt(child);
  };
  const browser: Browser = await openBrowser();
  const end = async (zone: ZoneName, signal: NodeJS.Signals): Promise<void> => {
    const child = running[zone];
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  afterAll(async () => {
    await browser.close();
    await Promise.all([end('service', 'SIGTERM'), end('court', 'SIGTERM')]);
    await rm(folder, { recursive: true, force: true });
  });
  // Each waits for the other's keys.
  await Promise.all([begin('service'), begin('court')]);
  return {
    folders,
    bases,
    person: (zone, name) => arrive(browser, bases[zone], name, {}),
    later: async (days) => {
      for (const zone of ['court', 'service'] as const)
        await letDaysPass(browser, bases[zone], days);
    },
    kill: (zone) => end(zone, 'SIGKILL'),
    start: begin,
  };
}

/** The address that a program says it is ready at. @throws when it ends before. */
function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /^ready (\S+)$/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => {
      reject(new Error(`it did not start: ${said}`));
    });
  });
}
