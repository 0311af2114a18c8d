import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@xiezhi/kernel';
import type { PersonId } from '@xiezhi/kernel';
import { afterAll, expect, test } from 'vitest';
import { FileStore } from './files.ts';
import { freshDatabase } from './testing/database.ts';

const { pool } = await freshDatabase();
const now = instant('2026-03-02T01:00:00.000Z');
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-files-'));
// A real disk of 64 kB: only root can make one.
const disk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
const isSmall = disk.status === 0;
afterAll(async () => {
  if (isSmall) spawnSync('umount', [folder]);
  await rm(folder, { recursive: true, force: true });
});
const files = new FileStore(pool, folder);

test.skipIf(!isSmall)(
  'a file for which the disk has no room leaves nothing behind (needs mount)',
  async () => {
    const small = await files.put(Buffer.alloc(4096, 1), 'text/plain', now);
    await expect(files.put(Buffer.alloc(200_000, 2), 'text/plain', now)).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    const left = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(left.filter((one) => one.isFile()).map((one) => one.name)).toEqual([small.sha256]);
    const { rows } = await pool.query('select sha256 from file');
    expect(rows).toEqual([{ sha256: small.sha256 }]);
    // Room again: the same bytes are kept.
    spawnSync('mount', ['-o', 'remount,size=1m', folder]);
    const stored = await files.put(Buffer.alloc(200_000, 2), 'text/plain', now);
    expect(await files.isWhole(stored)).toBe(true);
  },
);

test('a file is found by whoever handed it in, and by nobody else', async () => {
  const stored = await files.put(Buffer.from('合同'), 'text/plain', now);
  await files.hold(stored.sha256, 'shen' as PersonId);
  expect(await files.heldBy(stored.sha256, 'shen' as PersonId)).toEqual(stored);
  expect(await files.heldBy(stored.sha256, 'qian' as PersonId)).toBeNull();
  expect(await files.heldBy(stored.sha256, null)).toBeNull();
});

test('a file in which the disk turned one bit is whole no more, and the same bytes handed in again mend it', async () => {
  const stored = await files.put(Buffer.from('借款合同'), 'text/plain', now);
  const path = files.pathOf(stored.sha256);
  const turned = await readFile(path);
  turned[0] = (turned[0] ?? 0) ^ 1;
  await writeFile(path, turned);
  expect(await files.isWhole(stored)).toBe(false);
  await files.put(Buffer.from('借款合同'), 'text/plain', now);
  expect(await files.isWhole(stored)).toBe(true);
});
