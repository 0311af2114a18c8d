import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { TestBucket } from '@xiezhi/docket/testing/bucket';
import { catalogue } from '@xiezhi/procedures';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';
import { openFilePlace, filePlaceOf } from './place-setting.ts';
import { moveToBucket } from './to-bucket.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-in-bucket-'));
const bucket = await TestBucket.open();
const files = new FileStore(pool, bucket.place(join(folder, 'files')));
const server = new TestServer(pool, { files, uploadFolder: join(folder, 'uploads') });
let at: CaseAtCourt;
let party: Browser;
beforeAll(async () => {
  at = await CaseAtCourt.filed(server);
  party = await at.signIn(zhao);
});
afterEach(() => {
  bucket.fault = 'none';
});
afterAll(async () => {
  await bucket.close();
  await rm(folder, { recursive: true, force: true });
});

const asked = (method: string, path: string, also: object = {}, body?: string) =>
  server.app.request(path, {
    method,
    headers: {
      'tus-resumable': '1.0.0',
      'accept-language': 'zh-CN',
      cookie: party.cookie,
      'x-csrf': party.csrf,
      ...(also as Record<string, string>),
    },
    ...(body === undefined ? {} : { body }),
  });
const bytes = { 'content-type': 'application/offset+octet-stream' };
const text = '一份合同，共十页。'.repeat(5000);
const length = Buffer.byteLength(text);
let filed = { sha256: '', name: '', mediaType: '', bytes: 0 };

test('a bucket that goes while a file is uploaded: it is not acknowledged, what has come stays, and the last part goes again', async () => {
  const named = { 'upload-metadata': `name ${Buffer.from('合同.txt').toString('base64')}` };
  const begun = await asked('POST', '/api/uploads', { 'upload-length': String(length), ...named });
  const path = new URL(begun.headers.get('location') ?? '', 'http://court.example/api/uploads')
    .pathname;
  bucket.fault = 'down';
  const refused = await asked('PATCH', path, { ...bytes, 'upload-offset': '0' }, text);
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({
    code: 'not-kept',
    detail: expect.stringContaining('过几分钟') as string,
  });
  const state = await asked('HEAD', path);
  expect(state.headers.get('upload-offset')).toBe(String(length));
  bucket.fault = 'none';
  const kept = await asked('PATCH', path, { ...bytes, 'upload-offset': String(length) }, '');
  expect(kept.status).toBe(200);
  filed = (await kept.json()) as typeof filed;
  expect(await files.place.holds(filed)).toBe(true);
});

test('what was filed is given out whole and in parts as it was, and while the bucket is away the answer says so', async () => {
  const stream = await at.act(
    party,
    'filing.submit',
    {
      ...catalogue.command('filing.submit')?.example,
      court: at.court,
      plaintiff: { kind: 'person', name: zhao.name },
      defendants: [{ kind: 'person', name: bai.name, address: '云州市东湖区柳荫巷 3 号' }],
      attachments: [filed],
    },
    '',
    null,
  );
  const path = `/api/files/${filed.sha256}?stream=${encodeURIComponent(stream)}`;
  await files.place.spoiled(filed.sha256);
  for (const fault of ['down', 'cut', 'fails'] as const) {
    bucket.fault = fault;
    const away = await asked('GET', path);
    expect([fault, away.status]).toEqual([fault, 503]);
    expect(await away.json()).toMatchObject({
      code: 'files-away',
      detail: expect.stringContaining('文件没有丢') as string,
    });
    const part = await asked('GET', path, { range: 'bytes=0-8' });
    expect(part.status).toBe(503);
  }
  const health = async () => (await (await server.app.request('/healthz')).json()) as object;
  expect(await health()).toMatchObject({ files: 'away', status: 'ok' });
  bucket.fault = 'turned';
  expect((await asked('GET', path)).status).toBe(410);
  bucket.fault = 'none';
  expect(await health()).toMatchObject({ files: 'bucket' });
  expect(await (await asked('GET', path)).text()).toBe(text);
  await files.place.spoiled(filed.sha256);
  const part = await asked('GET', path, { range: 'bytes=3-8' });
  expect(part.status).toBe(206);
  expect(await part.text()).toBe('份合');
});

test('a court does not start on a bucket that does not let it in, starts beside one that is away, and never without the setting again', async () => {
  const data = join(folder, 'started');
  const secret = join(folder, 'secret');
  await writeFile(secret, 'S3RVER\n');
  const env = {
    FILES_S3_URL: bucket.settings.url,
    FILES_S3_KEY_ID: 'S3RVER',
    FILES_S3_SECRET_FILE: secret,
  };
  const said: string[] = [];
  const check = (given: Readonly<Record<string, string>>) =>
    openFilePlace(given, data, (line) => said.push(line));
  await writeFile(join(folder, 'wrong'), 'another');
  await expect(check({ ...env, FILES_S3_SECRET_FILE: join(folder, 'wrong') })).rejects.toThrow(
    'the secret does not belong to this key id',
  );
  expect(filePlaceOf({}, data).kind).toBe('folder');
  bucket.fault = 'down';
  await check(env);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('does not answer');
  // Of one that never answered nobody says that files lie in it: the setting may be taken back.
  expect(filePlaceOf({}, data).kind).toBe('folder');
  bucket.fault = 'moved';
  await expect(check(env)).rejects.toThrow('does not let the court in');
  bucket.fault = 'none';
  await check(env);
  expect(said).toHaveLength(1);
  await expect(
    check({ ...env, FILES_S3_URL: env.FILES_S3_URL.replace(/files$/, 'others') }),
  ).rejects.toThrow(`lie in the bucket ${bucket.settings.url}`);
  await expect(check({})).rejects.toThrow('FILES_S3_URL is not set');
  expect(() => filePlaceOf({}, data)).toThrow(bucket.settings.url);
});

test('a folder is copied into a bucket and read back, also after it was broken off; what is lost is named', async () => {
  const of = await freshDatabase();
  const data = join(folder, 'moved');
  const before = new FileStore(of.pool, join(data, 'files'));
  const stored = [];
  for (const one of ['甲', '乙', '丙', '丁'])
    stored.push(await before.put(Buffer.from(`证据${one}`), 'text/plain', server.now));
  const [gone] = stored;
  const path = before.pathOf(gone?.sha256 ?? '');
  const kept = await readFile(path);
  await writeFile(path, '别的东西了');
  const said: string[] = [];
  const move = () => moveToBucket(of.pool, data, bucket.bucket(), (line) => said.push(line));
  bucket.fault = 'fails';
  await expect(move()).rejects.toThrow('does not answer');
  bucket.fault = 'none';
  expect(await move()).toEqual({ files: 3, lost: [gone?.sha256] });
  // What was read back before is not read again.
  bucket.asked.length = 0;
  await writeFile(path, kept);
  expect(await move()).toEqual({ files: 4, lost: [] });
  const ofOthers = (one: string) =>
    !one.includes(gone?.sha256 ?? '') && !/\/(xiezhi|0{64})$/.test(one);
  expect(bucket.asked.filter(ofOthers)).toEqual([]);
  expect(await readdir(data)).not.toContain('files-to-bucket');
  const after = new FileStore(of.pool, bucket.place(join(folder, 'elsewhere')));
  expect(await after.damaged()).toEqual([]);
});
