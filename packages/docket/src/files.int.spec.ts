import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { instant } from '@xiezhi/kernel';
import type { PersonId } from '@xiezhi/kernel';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { FilesAway } from './file-place/place.ts';
import { FileStore } from './files.ts';
import { TestBucket } from './testing/bucket.ts';
import { freshDatabase } from './testing/database.ts';

const { pool } = await freshDatabase();
const now = instant('2026-03-02T01:00:00.000Z');
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-files-'));
// A real disk of 64 kB: only root can make one.
const disk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
const isSmall = disk.status === 0;
const beside = await mkdtemp(join(tmpdir(), 'xiezhi-files-beside-'));
const bucket = await TestBucket.open();
afterEach(() => {
  bucket.fault = 'none';
});
afterAll(async () => {
  if (isSmall) spawnSync('umount', [folder]);
  await bucket.close();
  for (const one of [folder, beside]) await rm(one, { recursive: true, force: true });
});
const files = new FileStore(pool, folder);
const text = (words: string) => Buffer.from(words);

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

test('a file in which the disk turned one bit is whole no more, and the same bytes handed in again mend it', async () => {
  const stored = await files.put(text('借款合同'), 'text/plain', now);
  const path = files.pathOf(stored.sha256);
  const turned = await readFile(path);
  turned[0] = (turned[0] ?? 0) ^ 1;
  await writeFile(path, turned);
  expect(await files.isWhole(stored)).toBe(false);
  await files.put(text('借款合同'), 'text/plain', now);
  expect(await files.isWhole(stored)).toBe(true);
});

describe.each([
  ['a folder', () => new FileStore(pool, join(beside, 'folder'))],
  ['a bucket', () => new FileStore(pool, bucket.place(join(beside, 'bucket')))],
] as const)('files in %s', (where, open) => {
  const store = open();

  test('a file is found by whoever handed it in, and by nobody else', async () => {
    const stored = await store.put(text(`${where} 合同`), 'text/plain', now);
    await store.hold(stored.sha256, 'shen' as PersonId);
    expect(await store.heldBy(stored.sha256, 'shen' as PersonId)).toEqual(stored);
    expect(await store.heldBy(stored.sha256, 'qian' as PersonId)).toBeNull();
    expect(await store.heldBy(stored.sha256, null)).toBeNull();
  });

  test('what was kept is read again as it was, whole and in parts, also by a machine that has no copy', async () => {
    const bytes = Buffer.alloc(3_000_000, where);
    const stored = await store.put(bytes, 'text/plain', now);
    expect(stored.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    if (store.place.kind === 'bucket') await store.place.spoiled(stored.sha256);
    expect((await buffer(store.read(stored.sha256))).equals(bytes)).toBe(true);
    const part = await buffer(store.read(stored.sha256, { start: 2_999_990, end: 2_999_994 }));
    expect(part.equals(bytes.subarray(2_999_990, 2_999_995))).toBe(true);
    expect(await store.isWhole(stored)).toBe(true);
    expect(await store.isWholeStill(stored)).toBe(true);
    expect(await store.place.holds(stored)).toBe(true);
  });

  test('a file of another hash than it was named by is not kept, and an empty one is', async () => {
    const named = { sha256: '0'.repeat(64), mediaType: 'text/plain' };
    expect(await store.adopt(named, (target) => writeFile(target, '别的'), now)).toBe(false);
    expect(await store.find(named.sha256)).toBeNull();
    const empty = await store.put(new Uint8Array(), 'text/plain', now);
    expect(await store.place.holds(empty)).toBe(true);
    expect(await buffer(store.read(empty.sha256))).toHaveLength(0);
  });

  test('a file that lies somewhere on this machine is kept, and stays where it was', async () => {
    const path = join(beside, 'taken.txt');
    await writeFile(path, `${where} 收条`);
    const stored = await store.take(path, 'text/plain', now);
    expect(await readFile(path, 'utf8')).toBe(`${where} 收条`);
    expect(await store.place.holds(stored)).toBe(true);
  });

  test('a file that was forgotten is nowhere', async () => {
    const stored = await store.put(text(`${where} 副本`), 'text/plain', now);
    await store.forget(stored.sha256);
    expect(await store.find(stored.sha256)).toBeNull();
    expect(await store.place.holds(stored)).toBe(false);
    expect(await store.isWhole(stored)).toBe(false);
  });

  test('work on a file at hand finds its bytes at the path it is given', async () => {
    const stored = await store.put(text(`${where} 录音`), 'text/plain', now);
    if (store.place.kind === 'bucket') await store.place.spoiled(stored.sha256);
    expect(await store.atHand(stored.sha256, (path) => readFile(path, 'utf8'))).toBe(
      `${where} 录音`,
    );
  });
});

describe('a bucket that fails', () => {
  const open = (name: string, most?: number) =>
    new FileStore(pool, bucket.place(join(beside, name), most));

  test('what it was not asked to keep, or did not say it kept, has no row, and is kept when it is handed in again', async () => {
    const store = open('not-kept');
    for (const fault of ['down', 'deaf', 'fails', 'lost', 'turned-there'] as const) {
      bucket.fault = fault;
      const bytes = text(`证据 ${fault}`);
      await expect(store.put(bytes, 'text/plain', now)).rejects.toBeInstanceOf(FilesAway);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(await store.find(sha256)).toBeNull();
      bucket.fault = 'none';
      const stored = await store.put(bytes, 'text/plain', now);
      expect(await store.place.holds(stored)).toBe(true);
    }
    const left = await readdir(store.folder, { recursive: true });
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
  }, 30_000);

  test('while it is away no file is taken for lost; what is at hand is read, and the rest when it is back', async () => {
    const store = open('away');
    const near = await store.put(text('手边的合同'), 'text/plain', now);
    const far = await store.put(text('远处的合同'), 'text/plain', now);
    await store.place.spoiled(far.sha256);
    bucket.fault = 'down';
    expect(await store.place.answers()).toBe(false);
    expect(await store.isWhole(near)).toBe(true);
    await expect(store.isWhole(far)).rejects.toBeInstanceOf(FilesAway);
    await expect(buffer(store.read(far.sha256))).rejects.toBeInstanceOf(FilesAway);
    await expect(store.damaged()).rejects.toBeInstanceOf(FilesAway);
    bucket.fault = 'none';
    expect(await store.place.answers()).toBe(true);
    expect(await store.isWhole(far)).toBe(true);
  });

  test('of what breaks off, stalls or comes changed nothing is given out', async () => {
    const store = open('changed');
    const stored = await store.put(Buffer.alloc(500_000, '判'), 'text/plain', now);
    for (const fault of ['cut', 'stalls'] as const) {
      await store.place.spoiled(stored.sha256);
      bucket.fault = fault;
      await expect(store.isWhole(stored)).rejects.toBeInstanceOf(FilesAway);
      await expect(buffer(store.read(stored.sha256))).rejects.toBeInstanceOf(FilesAway);
    }
    bucket.fault = 'turned';
    expect(await store.isWhole(stored)).toBe(false);
    await expect(buffer(store.read(stored.sha256))).rejects.toMatchObject({ code: 'ENOENT' });
    bucket.fault = 'none';
    expect(await store.isWhole(stored)).toBe(true);
  }, 30_000);

  test('another bucket in its place, or a page of something else, is no word that a file is lost', async () => {
    const store = open('elsewhere');
    const stored = await store.put(text('另一个桶'), 'text/plain', now);
    await store.place.spoiled(stored.sha256);
    for (const fault of ['elsewhere', 'page', 'moved'] as const) {
      bucket.fault = fault;
      await expect(store.isWhole(stored), fault).rejects.toBeInstanceOf(FilesAway);
      await expect(store.place.copyTo(stored.sha256, join(beside, 'copied'))).rejects.toThrow();
      await expect(store.put(text(`收不下 ${fault}`), 'text/plain', now)).rejects.toThrow();
      expect(await store.place.answers()).toBe(false);
    }
    bucket.fault = 'none';
    expect(await store.place.answers()).toBe(true);
    expect(await store.isWhole(stored)).toBe(true);
  });

  test('a bit that turned on the way, or in the bucket, loses no file that is to be had', async () => {
    const store = open('turned-once');
    const stored = await store.put(text('路上变了一位'), 'text/plain', now);
    await store.place.spoiled(stored.sha256);
    bucket.fault = 'turned-once';
    expect(await store.isWhole(stored)).toBe(true);
    const folder = join(beside, 'turned-there');
    const before = new FileStore(pool, folder);
    const kept = await before.put(text('桶里坏了一份'), 'text/plain', now);
    bucket.fault = 'turned';
    expect(await new FileStore(pool, bucket.place(folder)).isWhole(kept)).toBe(true);
  });

  test('a key that may not list is told at once', async () => {
    bucket.fault = 'unlisted';
    await expect(bucket.bucket().check()).rejects.toThrow('this key may not list it');
  });

  test('a copy that an earlier run left half written is not believed by its name', async () => {
    const stored = await open('cut-off').put(text('断电以前的合同'), 'text/plain', now);
    const store = open('cut-off');
    await writeFile(store.pathOf(stored.sha256), '');
    expect((await buffer(store.read(stored.sha256))).toString()).toBe('断电以前的合同');
    await writeFile(store.pathOf(stored.sha256), '');
    const again = open('cut-off');
    await again.atHand(stored.sha256, async (path) => {
      expect(await readFile(path, 'utf8')).toBe('断电以前的合同');
    });
  });

  test('a copy that the disk of this machine changed is brought anew', async () => {
    const store = open('local');
    const stored = await store.put(text('欠条'), 'text/plain', now);
    await writeFile(store.pathOf(stored.sha256), '欠单');
    expect(await store.isWhole(stored)).toBe(true);
    expect(await readFile(store.pathOf(stored.sha256), 'utf8')).toBe('欠条');
  });

  test('copies that nobody has read for longest make room, never one that somebody works on', async () => {
    const store = open('room', 2500);
    const [one, two, three] = await Promise.all(
      ['甲', '乙', '丙'].map((name) => store.put(Buffer.alloc(999, name), 'text/plain', now)),
    );
    const missing = async (file: typeof one) =>
      readFile(store.pathOf(file?.sha256 ?? '')).then(
        () => false,
        () => true,
      );
    expect((await Promise.all([one, two, three].map(missing))).filter(Boolean)).toHaveLength(1);
    await store.atHand(one?.sha256 ?? '', async (path) => {
      await store.isWhole(two!);
      await store.isWhole(three!);
      expect(await readFile(path)).toHaveLength(999);
    });
    for (const file of [one, two, three]) expect(await store.isWhole(file!)).toBe(true);
  });

  test('what still lies in the folder from before there was a bucket is found there, as it was filed', async () => {
    const place = join(beside, 'before');
    const before = new FileStore(pool, place);
    const [here, turned] = [
      await before.put(text('以前的合同'), 'text/plain', now),
      await before.put(text('以前的收条'), 'text/plain', now),
    ];
    await writeFile(before.pathOf(turned.sha256), '改过的收条');
    const store = new FileStore(pool, bucket.place(place));
    expect(await store.isWhole(here)).toBe(true);
    expect(await store.isWhole(turned)).toBe(false);
    expect(await store.place.holds(here)).toBe(false);
  });

  test.each([
    ['another key id', { keyId: 'NOBODY' }, 'it does not know this key id'],
    ['another secret', { secret: 'wrong' }, 'the secret does not belong to this key id'],
  ])('%s is told in one sentence', async (_what, settings, why) => {
    await expect(bucket.bucket(settings).check()).rejects.toThrow(
      `the bucket ${bucket.settings.url} does not let the court in: ${why}`,
    );
    await expect(bucket.bucket().check()).resolves.toBeUndefined();
  });

  test('a bucket that is not there is told as well', async () => {
    const url = bucket.settings.url.replace('/files', '/nowhere');
    await expect(bucket.bucket({ url }).check()).rejects.toThrow('there is no such bucket');
  });
});
