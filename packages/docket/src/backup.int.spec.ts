import { mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { courtDay, instant } from '@xiezhi/kernel';
import { afterAll, expect, test } from 'vitest';
import { backup, restore } from './backup.ts';
import { FileStore } from './files.ts';
import { TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';

const from = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-backup-'));
afterAll(() => rm(folder, { recursive: true }));
const today = courtDay('2026-03-02');
const court = await new TestCourt(from.pool).open();
const files = new FileStore(from.pool, join(folder, 'files'));

test('a backup made while the court works comes back to the same heads, files and answers', async () => {
  const stored = await files.put(
    new TextEncoder().encode('一份合同'),
    'text/plain',
    instant('2026-03-02T01:00:00.000Z'),
  );
  const shen = court.person('shen-0001');
  const submitted = await court.submit(shen, 'submit-before');
  const working = Promise.all(
    Array.from({ length: 40 }, (_, index) => court.submit(shen, `meanwhile-${String(index)}`)),
  );
  const manifest = await backup(from.pool, files.folder, join(folder, 'copy'));
  await working;

  const to = await freshDatabase();
  const again = new TestCourt(to.pool);
  const restored = await restore(
    join(folder, 'files-again'),
    join(folder, 'copy'),
    again.docket,
    today,
  );
  expect(restored).toEqual(manifest);
  expect(
    await readFile(
      new FileStore(to.pool, join(folder, 'files-again')).pathOf(stored.sha256),
      'utf8',
    ),
  ).toBe('一份合同');

  again.court = court.court;
  expect(await again.submit(shen, 'submit-before')).toEqual(submitted);
  expect((await again.submit(shen, 'submit-after-restore')).outcome).toBe('accepted');
});

test('a file the court has lost is named, and all the rest is copied and comes back', async () => {
  const now = instant('2026-03-02T01:00:00.000Z');
  const gone = await files.put(new TextEncoder().encode('一张照片'), 'text/plain', now);
  await unlink(files.pathOf(gone.sha256));
  const copy = join(folder, 'copy-with-a-loss');
  expect((await backup(from.pool, files.folder, copy)).lost).toEqual([gone.sha256]);
  const to = await freshDatabase();
  const { docket } = new TestCourt(to.pool);
  expect(await restore(join(folder, 'files-with-a-loss'), copy, docket, today)).toMatchObject({
    lost: [gone.sha256],
  });
});

test('a damaged backup is refused and says what is damaged', async () => {
  const path = join(folder, 'copy', 'tables', 'entry.ndjson');
  await writeFile(path, (await readFile(path, 'utf8')).replace('承揽', '承包'));
  const to = await freshDatabase();
  await expect(
    restore(
      join(folder, 'files-third'),
      join(folder, 'copy'),
      new TestCourt(to.pool).docket,
      today,
    ),
  ).rejects.toThrow('entry is damaged');
});

test('a restore never goes over a court that is there', async () => {
  await expect(
    restore(join(folder, 'files-fourth'), join(folder, 'copy'), court.docket, today),
  ).rejects.toThrow('not empty');
});
