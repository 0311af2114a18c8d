import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { backUp, bringBack, replay } from './care.ts';
import { start } from './start.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-care-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const say = (): void => undefined;
const options = {
  port: 0,
  demo: false,
  clock: 'real',
  databaseUrl: null,
  decideLater: false,
  acceptMoves: false,
  zone: 'both',
  exchangeFolder: null,
  trust: null,
  logName: 'court.example/log',
} as const;

test('a copy brings back the log with its name and keys, and what it promised still holds', async () => {
  const [here, copy, there] = ['here', 'copy', 'there'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const checkpoint = async (dataFolder: string): Promise<string> => {
    const court = await start({ ...options, dataFolder }, say);
    try {
      const url = `http://127.0.0.1:${String(court.port)}/log/checkpoint`;
      // The calendar of the country is the first entry there is; the log takes it up by itself.
      await expect.poll(async () => (await fetch(url)).status, { timeout: 20_000 }).toBe(200);
      return await (await fetch(url)).text();
    } finally {
      await court.stop();
    }
  };
  const before = await checkpoint(here);
  expect(before.split('\n')[0]).toBe('court.example/log');
  await backUp(here, copy, say);
  await bringBack(there, copy, say);
  expect(await readFile(join(there, 'ledger.key'), 'utf8')).toBe(
    await readFile(join(here, 'ledger.key'), 'utf8'),
  );
  expect((await replay(there, false, say)).differences).toEqual([]);
  expect(await checkpoint(there)).toBe(before);
}, 180_000);

test('a court whose port is taken says so and ends, with its database', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port));
  });
  const dataFolder = join(folder, 'no-port');
  try {
    await expect(start({ ...options, port, dataFolder }, say)).rejects.toThrow('taken');
  } finally {
    other.close();
  }
  const told: string[] = [];
  const again = await start({ ...options, dataFolder }, (line) => told.push(line));
  await again.stop();
  expect(told.filter((line) => line.includes('still running'))).toEqual([]);
}, 180_000);
