import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madePdf, scanned } from '../reading/testing/made-files.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-held-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const files = new FileStore(pool, folder);
const server = new TestServer(pool, { files });
let person = '';
let [owner, other]: Browser[] = [];

beforeAll(async () => {
  person = await register(server, zhao);
  await server.establish(await register(server, gu));
  owner = await signedIn(server, zhao.mobile);
  other = await signedIn(server, gu.mobile);
});

async function held(bytes: Buffer, mediaType: string): Promise<string> {
  const { sha256 } = await files.put(bytes, mediaType, server.now);
  await files.hold(sha256, person as PersonId);
  return `/api/files/${sha256}/text`;
}

/** As a page does: asked again while it is being read. */
async function read(
  path: string,
): Promise<{ status: number; body: Readonly<Record<string, unknown>> }> {
  for (;;) {
    const answer = await owner!.get(path);
    if (answer.body['code'] !== 'file-being-read') return answer;
  }
}

test('whoever uploaded a file is told what stands on it, page by page, and what a machine recognised', async () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `第${String(at + 1)}条 甲方：沈静宜，应当在收到货物以后三十日内付清价款。`,
  );
  const pages = [{ text: lines }, { jpeg: scanned(['借款金额人民币五十万元整'], 'jpeg') }];
  const path = await held(madePdf(pages), 'application/pdf');
  const { status, body } = await read(path);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    state: 'read',
    pages: [
      { page: 1, recognised: false },
      { page: 2, recognised: true },
    ],
  });
  expect(JSON.stringify(body['pages'])).toContain('沈静宜');
  // Nothing of it is kept: it is no paper of a case.
  const { rows } = await pool.query('select 1 from file_reading');
  expect(rows).toEqual([]);
}, 60_000);

test('nobody else is told, nor that there is such a file', async () => {
  const path = await held(Buffer.from('姓名：沈静宜'), 'text/plain');
  expect((await read(path)).body).toMatchObject({ state: 'read' });
  for (const where of [path, `/api/files/${'0'.repeat(64)}/text`, '/api/files/x/text'])
    expect(await other!.get(where)).toMatchObject({ status: 404, body: { code: 'file-missing' } });
  expect((await (await server.browser()).get(path)).status).toBe(401);
}, 60_000);

test('what cannot be read says why', async () => {
  expect((await read(await held(Buffer.from('not a pdf'), 'application/pdf'))).body).toMatchObject({
    state: 'not-readable',
    pages: [],
  });
  expect((await read(await held(Buffer.from('a film'), 'video/mp4'))).body).toMatchObject({
    state: 'kind-not-read',
  });
  const found = await held(Buffer.from('有毒'), 'text/plain');
  await files.scans.infected(found.split('/')[3] ?? '', 'Eicar-Test-Signature');
  expect(await owner!.get(found)).toMatchObject({ status: 409, body: { code: 'file-infected' } });
}, 60_000);
