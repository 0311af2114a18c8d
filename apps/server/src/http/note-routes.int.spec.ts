import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-notes-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const files = new FileStore(pool, folder);
const server = new TestServer(pool, { files });
let at: CaseAtCourt;
let stream = '';
let paper = '';

beforeAll(async () => {
  at = await CaseAtCourt.filed(server);
  const plaintiff = await at.signIn(zhao);
  const { rows } = await pool.query<{ person: PersonId }>(
    `select person from relation where stream = $1 and role = 'plaintiff'`,
    [at.stream],
  );
  const bytes = Buffer.from('定作合同');
  const { sha256 } = await files.put(bytes, 'text/plain', server.now);
  await files.hold(sha256, rows[0]!.person);
  paper = sha256;
  stream = await at.act(
    plaintiff,
    'filing.submit',
    {
      ...catalogue.command('filing.submit')?.example,
      court: at.court,
      plaintiff: { kind: 'person', name: zhao.name },
      defendants: [{ kind: 'person', name: bai.name, address: '云州市东湖区柳荫巷 3 号' }],
      attachments: [{ sha256, name: '合同.txt', mediaType: 'text/plain', bytes: bytes.length }],
    },
    '',
    null,
  );
});

const address = (id = '', of = stream): string =>
  `/api/notes/${paper}${id === '' ? '' : `/${id}`}?stream=${encodeURIComponent(of)}`;

/** As the page does: with the token of the session. */
const ask = async (who: Browser, method: 'PUT' | 'DELETE', path: string, body?: unknown) => {
  await who.me();
  const answer = await server.app.request(path, {
    method,
    headers: { cookie: who.cookie, 'x-csrf': who.csrf, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
};

const note = { page: 1, place: { x: 10, y: 20, width: 300, height: 40 }, at: null, text: '第七条' };

test('what a party notes on a paper it reads again, and nobody else of the case reads it', async () => {
  const [plaintiff, reviewer] = [await at.signIn(zhao), await at.signIn(staff.lin)];
  expect(await ask(plaintiff, 'PUT', address('note-0001'), note)).toMatchObject({
    status: 200,
    body: { ...note, id: 'note-0001' },
  });
  expect((await plaintiff.get(address())).body).toMatchObject({ notes: [note] });
  expect((await reviewer.get(address())).body).toEqual({ notes: [] });
  // Nothing was entered: it is no act.
  const { rows } = await pool.query(`select 1 from entry where body like '%第七条%'`);
  expect(rows).toEqual([]);

  await ask(reviewer, 'DELETE', address('note-0001'));
  await ask(plaintiff, 'PUT', address('note-0001'), { ...note, text: '改过的' });
  expect((await plaintiff.get(address())).body).toMatchObject({ notes: [{ text: '改过的' }] });
  expect((await ask(plaintiff, 'DELETE', address('note-0001'))).status).toBe(204);
  expect((await plaintiff.get(address())).body).toEqual({ notes: [] });
});

test('whoever may not read the file notes nothing on it, and is not told that there is one', async () => {
  const [stranger, visitor] = [await at.signIn(bai), await server.browser()];
  expect(await stranger.get(address())).toMatchObject({
    status: 404,
    body: { code: 'file-missing' },
  });
  expect((await ask(stranger, 'PUT', address('note-0001'), note)).status).toBe(404);
  expect((await visitor.get(address())).status).toBe(401);
  const plaintiff = await at.signIn(zhao);
  expect((await plaintiff.get(address('', at.stream))).status).toBe(404);
});

test.each([
  ['nothing', null],
  ['no text', { ...note, text: ' ' }],
  ['too much text', { ...note, text: '长'.repeat(501) }],
  ['half a sign', { ...note, text: '\ud800' }],
  ['a place beyond the page', { ...note, place: { ...note.place, x: 1001 } }],
  ['a page that is none', { ...note, page: 0 }],
  ['a moment before the beginning', { ...note, at: -1 }],
  ['more than is asked for', { ...note, to: 'everybody' }],
])('a note that cannot be one is not kept: %s', async (_what, body) => {
  const plaintiff = await at.signIn(zhao);
  expect(await ask(plaintiff, 'PUT', address('note-0002'), body)).toMatchObject({
    status: 400,
    body: { code: 'bad-request' },
  });
  expect((await plaintiff.get(address())).body).toEqual({ notes: [] });
});
