import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FilePlace } from '@xiezhi/docket';
import { FileStore, FolderPlace } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { TestBucket } from '@xiezhi/docket/testing/bucket';
import { addMillis, courtStream } from '@xiezhi/kernel';
import type { CourtId, PersonId } from '@xiezhi/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const bucket = await TestBucket.open();
const made = async (name: string, placeIn: (folder: string) => FilePlace) => {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-uploads-'));
  return { name, folder, place: placeIn(folder), opened: await freshDatabase() };
};
const courts = [
  await made('a folder', (folder) => new FolderPlace(folder)),
  await made('a bucket', (folder) => bucket.place(folder)),
];
afterAll(async () => {
  await bucket.close();
  for (const { folder } of courts) await rm(folder, { recursive: true });
});

describe.each(courts)('where files lie in $name', ({ folder, place, opened }) => {
  const { pool } = opened;
  const files = new FileStore(pool, place);
  const uploadFolder = join(folder, 'uploads');
  const server = new TestServer(pool, { files, uploadFolder });
  const megabyte = 1024 * 1024;
  let person = '';
  let owner: Browser;
  let head: Browser;

  beforeAll(async () => {
    person = await register(server, zhao);
    await server.establish(await register(server, gu));
    owner = await signedIn(server, zhao.mobile);
    head = await signedIn(server, gu.mobile);
  });

  const send = async (who: Browser, bytes: number, body?: string, name = 'a.txt') =>
    server.app.request('/api/uploads', {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(bytes),
        'upload-metadata': `name ${Buffer.from(name).toString('base64')}`,
        ...(body === undefined ? {} : { 'content-type': 'application/offset+octet-stream' }),
        'accept-language': 'en',
        cookie: who.cookie,
        'x-csrf': who.csrf,
      },
      ...(body === undefined ? {} : { body }),
    });
  const allow = async (megabytes: string) => {
    const { court } = await head.me();
    const stream = courtStream((court?.id ?? '') as CourtId);
    const said = { setting: 'upload-megabytes', megabytes };
    return head.command('court.set-policy', said, stream);
  };

  describe('how much one person uploads in a day', () => {
    test('is a setting of the court, generous until it sets it, and never less than one file', async () => {
      const { status } = await allow('100');
      expect(status).toBe(422);
      const generous = await Promise.all([1, 2, 3, 4, 5].map(() => send(owner, 150 * megabyte)));
      expect(generous.map((one) => one.status)).toEqual([201, 201, 201, 201, 201]);
    });

    test('what is beyond it is not taken, and the answer says what to do; others are not touched by it', async () => {
      expect((await allow('800')).body).toMatchObject({ outcome: 'accepted' });
      expect((await send(owner, 40 * megabyte)).status).toBe(201);
      const refused = await send(owner, 40 * megabyte);
      expect(refused.status).toBe(422);
      const said = (await refused.json()) as { code: string; detail: string };
      expect(said.code).toBe('too-much-today');
      expect(said.detail).toContain('800 MB');
      expect(said.detail).toContain('counter');
      expect((await send(head, 40 * megabyte)).status).toBe(201);
    });

    test('what was kept counts with it, and the next day it begins anew', async () => {
      const stored = await files.put(Buffer.from('合同'), 'text/plain', server.now);
      await files.hold(stored.sha256, person as PersonId);
      expect(await files.bytesSince(person as PersonId, server.now)).toBe(stored.bytes);
      server.now = addMillis(server.now, 25 * 3_600_000);
      const fresh = await signedIn(server, zhao.mobile);
      expect((await send(fresh, 150 * megabyte)).status).toBe(201);
    });
  });

  describe('an upload and what is asked of it', () => {
    const asked = (
      who: Browser,
      method: string,
      path: string,
      headers: Readonly<Record<string, string>>,
      body?: string,
    ) =>
      server.app.request(path, {
        method,
        headers: {
          'tus-resumable': '1.0.0',
          'accept-language': 'en',
          cookie: who.cookie,
          'x-csrf': who.csrf,
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      });
    const bytes = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
    const told = async (answer: Response) =>
      (await answer.json()) as { code: string; detail: string };

    test('goes on for whoever began it and for nobody else, who cannot end it either', async () => {
      const begun = await send(await signedIn(server, zhao.mobile), 6);
      const path = new URL(begun.headers.get('location') ?? '', 'http://court.example/api/uploads')
        .pathname;
      const other = await signedIn(server, gu.mobile);
      for (const method of ['PATCH', 'DELETE']) {
        const refused = await asked(
          other,
          method,
          path,
          bytes,
          method === 'PATCH' ? 'hearts' : undefined,
        );
        expect(refused.status).toBe(404);
        expect(await told(refused)).toMatchObject({ code: 'upload-gone' });
      }
      expect((await asked(other, 'HEAD', path, {})).status).toBe(404);
      const own = await signedIn(server, zhao.mobile);
      expect((await asked(own, 'HEAD', path, {})).headers.get('upload-offset')).toBe('0');
      expect((await asked(own, 'PATCH', path, bytes, 'hearts')).status).toBe(200);
    });

    test('says how large it is when it begins, or the limit of a day would not know it', async () => {
      const fresh = await signedIn(server, zhao.mobile);
      const refused = await asked(fresh, 'POST', '/api/uploads', { 'upload-defer-length': '1' });
      expect(refused.status).toBe(400);
      expect(await told(refused)).toMatchObject({ code: 'length-missing' });
    });

    test('is refused in the words of the court, with the way on', async () => {
      const fresh = await signedIn(server, zhao.mobile);
      const large = await send(fresh, 300 * megabyte);
      expect(large.status).toBe(413);
      expect((await told(large)).detail).toContain('200 MB');
      const strange = await asked(fresh, 'POST', '/api/uploads', { 'upload-length': 'many' });
      expect(strange.status).toBe(400);
      expect((await told(strange)).detail).toContain('upload-length');
      const none = await asked(
        fresh,
        'PATCH',
        '/api/uploads/0123456789abcdef0123456789abcdef',
        bytes,
        'a',
      );
      expect(none.status).toBe(404);
    });
  });

  test('what was kept or refused is let go of where it came in, and kept once', async () => {
    const before = readdirSync(uploadFolder).length;
    const fresh = await signedIn(server, zhao.mobile);
    const kept = await send(fresh, 6, 'hearts');
    expect(kept.status).toBe(200);
    const { sha256 } = (await kept.json()) as { sha256: string };
    expect((await files.find(sha256))?.bytes).toBe(6);
    expect((await send(fresh, 4, 'MZ\u0000\u0000', 'a.pdf')).status).toBe(422);
    await expect.poll(() => readdirSync(uploadFolder).length).toBe(before);
  });

  test('a file of any size is taken from where it lies, and stays there', async () => {
    const path = join(folder, 'film');
    await writeFile(path, Buffer.alloc(3 * megabyte, 7));
    const stored = await files.take(path, 'video/mp4', server.now);
    expect(stored).toMatchObject({ bytes: 3 * megabyte, mediaType: 'video/mp4' });
    expect(await files.isWhole(stored)).toBe(true);
    expect(await files.find(stored.sha256)).toEqual(stored);
    expect(readdirSync(folder)).toContain('film');
  });

  test('a disk that fills up while the bytes arrive is said in words, and gets its room back', async (context) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounted =
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status === 0;
    if (!mounted) return context.skip('needs the right to mount');
    try {
      const small = new TestServer(pool, { files, uploadFolder: disk });
      const who = await signedIn(small, zhao.mobile);
      const answer = await small.app.request('/api/uploads', {
        method: 'POST',
        headers: {
          'tus-resumable': '1.0.0',
          'upload-length': String(8 * megabyte),
          'upload-metadata': `name ${Buffer.from('a.txt').toString('base64')}`,
          'content-type': 'application/offset+octet-stream',
          'accept-language': 'en',
          cookie: who.cookie,
          'x-csrf': who.csrf,
        },
        body: 'x'.repeat(8 * megabyte),
      });
      expect(answer.status).toBe(507);
      expect(await answer.json()).toMatchObject({
        code: 'disk-full',
        detail: expect.stringContaining('counter') as string,
      });
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
