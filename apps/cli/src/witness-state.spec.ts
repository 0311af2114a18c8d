import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { WitnessState } from './witness-state.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-witness-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const root = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const log = 'court.example/../log';

test('a witness remembers of each log the last it signed, also after a start', async () => {
  const first = await WitnessState.open(folder);
  expect(await first.last(log)).toBeNull();
  expect(await first.replace(log, null, { size: 3, root: root(1) })).toBe(true);
  await first.close();
  const second = await WitnessState.open(folder);
  expect(Buffer.from(second.seed).equals(first.seed)).toBe(true);
  expect(await second.last(log)).toEqual({ size: 3, root: root(1) });
  expect(await second.last('other.example')).toBeNull();
  await second.close();
  expect((await stat(join(folder, 'witness.key'))).mode & 0o77).toBe(0);
});

test('what it has seen since is not written over', async () => {
  const one = await WitnessState.open(folder);
  expect(await one.replace(log, null, { size: 9, root: root(2) })).toBe(false);
  expect(await one.replace(log, { size: 3, root: root(2) }, { size: 9, root: root(2) })).toBe(
    false,
  );
  expect(await one.last(log)).toEqual({ size: 3, root: root(1) });
  expect(await one.replace(log, { size: 3, root: root(1) }, { size: 9, root: root(2) })).toBe(true);
  await one.close();
});

test('a folder that another process watches from is refused, and one that a dead process left is not', async () => {
  await writeFile(join(folder, 'pid'), '1');
  await expect(WitnessState.open(folder)).rejects.toThrow('process 1 is a witness');
  await writeFile(join(folder, 'pid'), '999999999');
  await (await WitnessState.open(folder)).close();
});

test('what is damaged stops it: it may have seen more', async () => {
  const one = await WitnessState.open(folder);
  const [name = ''] = (await readdir(folder)).filter((file) => file.endsWith('.last'));
  const kept = await readFile(join(folder, name), 'utf8');
  for (const bad of [
    '',
    kept.slice(0, -9),
    kept.replace('\n9\n', '\nx\n'),
    kept.replace('court', 'curia'),
  ]) {
    await writeFile(join(folder, name), bad);
    await expect(one.last(log)).rejects.toThrow();
  }
  await writeFile(join(folder, name), kept);
  await one.close();
});
