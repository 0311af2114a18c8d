import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { courtDay, instant } from '@xiezhi/kernel';
import { afterAll, expect, test } from 'vitest';
import type { Manifest } from './backup.ts';
import { backup, restore } from './backup.ts';
import { FilesAway } from './file-place/place.ts';
import { FileStore } from './files.ts';
import { TestBucket } from './testing/bucket.ts';
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
  const manifest = await backup(from.pool, files, join(folder, 'copy'));
  await working;

  const to = await freshDatabase();
  const again = new TestCourt(to.pool);
  const restored = await restore(
    new FileStore(to.pool, join(folder, 'files-again')),
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
  expect((await backup(from.pool, files, copy)).lost).toEqual([gone.sha256]);
  const to = await freshDatabase();
  const { docket } = new TestCourt(to.pool);
  expect(
    await restore(new FileStore(to.pool, join(folder, 'files-with-a-loss')), copy, docket, today),
  ).toMatchObject({
    lost: [gone.sha256],
  });
});

test('a file the disk has changed is named as well, before a copy and after it, and nothing else is held up', async () => {
  const now = instant('2026-03-02T01:00:00.000Z');
  const [turned, later] = await Promise.all(
    ['录音', '录像'].map((text) => files.put(new TextEncoder().encode(text), 'text/plain', now)),
  );
  await writeFile(files.pathOf(turned?.sha256 ?? ''), 'xxxxxx');
  expect(await files.damaged()).toContain(turned?.sha256);
  const copy = join(folder, 'copy-with-rot');
  const named = (await backup(from.pool, files, copy)).lost ?? [];
  expect(named).toContain(turned?.sha256);
  expect(named).not.toContain(later?.sha256);
  await writeFile(join(copy, 'files', later?.sha256 ?? ''), 'yyyyyy');
  const to = await freshDatabase();
  const { docket } = new TestCourt(to.pool);
  const back = await restore(
    new FileStore(to.pool, join(folder, 'files-with-rot')),
    copy,
    docket,
    today,
  );
  expect(back.lost).toEqual([...named, later?.sha256].sort());
});

test('files come out of a bucket and into another one as they were filed, and a bucket that goes meanwhile makes no copy', async () => {
  const bucket = await TestBucket.open();
  try {
    const of = await freshDatabase();
    const held = new FileStore(of.pool, bucket.place(join(folder, 'of-bucket')));
    const one = await new TestCourt(of.pool).open();
    const now = instant('2026-03-02T01:00:00.000Z');
    const [kept, gone] = await Promise.all(
      ['合同正本', '合同附件'].map((text) => held.put(Buffer.from(text), 'text/plain', now)),
    );
    await one.submit(one.person('shen-0001'), 'submit-in-bucket');
    await bucket.bucket().remove(gone?.sha256 ?? '');
    bucket.fault = 'down';
    const none = join(folder, 'copy-of-none');
    await expect(backup(of.pool, held, none)).rejects.toBeInstanceOf(FilesAway);
    expect(await readdir(none)).not.toContain('manifest.json');
    bucket.fault = 'none';
    const copy = join(folder, 'copy-of-bucket');
    expect((await backup(of.pool, held, copy)).lost).toEqual([gone?.sha256]);
    const other = await TestBucket.open();
    const to = await freshDatabase();
    const again = new FileStore(to.pool, other.place(join(folder, 'to-bucket')));
    const back = await restore(again, copy, new TestCourt(to.pool).docket, today);
    expect(back.lost).toEqual([gone?.sha256]);
    expect(await again.damaged()).toEqual([gone?.sha256]);
    await again.place.spoiled(kept?.sha256 ?? '');
    expect((await buffer(again.read(kept?.sha256 ?? ''))).toString()).toBe('合同正本');
    await other.close();
  } finally {
    await bucket.close();
  }
});

test('a copy from before a column was added comes back, and the column takes its default', async () => {
  const copy = join(folder, 'copy-of-old');
  await from.pool.query(
    `insert into draft (owner, command, stream, key, sealed, saved_at, expires_at)
      values ('shen-0001', 'filing.submit', '', '', '\\x00', '2026-03-02', '2026-04-02')`,
  );
  await backup(from.pool, files, copy);
  const path = join(copy, 'tables', 'draft.ndjson');
  const lines = (await readFile(path, 'utf8')).replaceAll(/,?"command_id":"[^"]*"/g, '');
  await writeFile(path, lines);
  const manifestPath = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as Manifest;
  const draft = { rows: 1, sha256: createHash('sha256').update(lines).digest('hex') };
  const old = { ...manifest, migration: 22, tables: { ...manifest.tables, draft } };
  await writeFile(manifestPath, JSON.stringify(old));
  const to = await freshDatabase();
  await restore(
    new FileStore(to.pool, join(folder, 'files-of-old')),
    copy,
    new TestCourt(to.pool).docket,
    today,
  );
  const { rows } = await to.pool.query<{ command_id: string }>('select command_id from draft');
  expect(rows[0]?.command_id).toMatch(/^[0-9a-f-]{36}$/);
});

test('a damaged backup is refused and says what is damaged', async () => {
  const path = join(folder, 'copy', 'tables', 'entry.ndjson');
  await writeFile(path, (await readFile(path, 'utf8')).replace('承揽', '承包'));
  const to = await freshDatabase();
  await expect(
    restore(
      new FileStore(to.pool, join(folder, 'files-third')),
      join(folder, 'copy'),
      new TestCourt(to.pool).docket,
      today,
    ),
  ).rejects.toThrow('entry is damaged');
});

test('a restore never goes over a court that is there', async () => {
  await expect(
    restore(
      new FileStore(from.pool, join(folder, 'files-fourth')),
      join(folder, 'copy'),
      court.docket,
      today,
    ),
  ).rejects.toThrow('not empty');
});
