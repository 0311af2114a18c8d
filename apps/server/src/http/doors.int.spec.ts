// Longer than most: door by door, what a stranger finds behind it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-doors-'));
const files = new FileStore(pool, folder);
const server = new TestServer(pool, { files, uploadFolder: join(folder, 'uploads') });
let owner: Browser;
let stranger: Browser;
let stream = '';
let contract = '';

type Json = Readonly<Record<string, unknown>>;
const complaint = (also: Json = {}): Json => ({
  ...(catalogue.command('filing.submit')?.example ?? {}),
  court: '',
  ...also,
});
const reference = (sha256: string): Json => ({
  sha256,
  name: '合同.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
});

beforeAll(async () => {
  const person = await register(server, zhao);
  await server.establish(await register(server, gu));
  owner = await signedIn(server, zhao.mobile);
  stranger = await signedIn(server, gu.mobile);
  const { court } = await owner.me();
  const stored = await files.put(Buffer.from('合同'), 'text/plain', server.now);
  contract = stored.sha256;
  await files.hold(contract, person as PersonId);
  const filed = await owner.command(
    'filing.submit',
    complaint({ court: court?.id, attachments: [reference(contract)] }),
  );
  stream = (filed.body['receipts'] as { stream: string }[])[0]?.stream ?? '';
});
afterAll(() => rm(folder, { recursive: true }));

describe('what is another’s', () => {
  test('OOR-15.1.0: a rehearsal takes no file that somebody else handed in, and shows nothing of it', async () => {
    const { court } = await owner.me();
    const rehearse = (who: Browser) =>
      who.post('/api/previews/filing.submit', {
        commandId: server.nextId(),
        stream: null,
        key: '',
        input: complaint({ court: court?.id, attachments: [reference(contract)] }),
      });
    expect((await rehearse(owner)).body).toMatchObject({ outcome: 'rehearsed' });
    const { body } = await rehearse(stranger);
    expect(body).toMatchObject({ outcome: 'invalid', faults: [{ path: 'attachments.0' }] });
    expect(JSON.stringify(body)).not.toContain('text/plain');
  });

  test('OOR-15.1.0: the form of another’s case names nobody and nothing of it', async () => {
    for (const { name } of catalogue.commandsOn('case')) {
      for (const key of ['', 'd1', 'p1']) {
        const visitor = await server.browser();
        for (const who of [visitor, stranger]) {
          const { body } = await who.get(
            `/api/forms/${name}?stream=${encodeURIComponent(stream)}&key=${key}`,
          );
          const said = JSON.stringify(body);
          expect(said, `${name} ${key}`).not.toContain(contract);
          expect(said, `${name} ${key}`).not.toMatch(/钱某|沈静宜/);
        }
      }
    }
    // Every act there is, three times over.
  }, 180_000);

  test('an act in a case is begun nowhere but in it: no form of it opens without the case', async () => {
    const visitor = await server.browser();
    for (const { name, opens } of catalogue.commandsOn('case')) {
      if (opens === true) continue;
      for (const who of [visitor, stranger]) {
        const { status, body } = await who.get(`/api/forms/${name}`);
        expect([name, status, body.refusals]).toMatchObject([
          name,
          409,
          [{ code: 'docket/no-such-stream', ground: { kind: 'technical' } }],
        ]);
      }
    }
  });

  test('a file opens to nobody who only knows its hash', async () => {
    const { court } = await stranger.me();
    const taken = await stranger.command(
      'filing.submit',
      complaint({ court: court?.id, attachments: [reference(contract)] }),
    );
    expect(taken).toMatchObject({ status: 422, body: { outcome: 'invalid' } });
    const address = `/api/files/${contract}?stream=${encodeURIComponent(stream)}`;
    expect((await stranger.get(address)).status).toBe(404);
  });

  test('a file that is not here hides no other fault', async () => {
    const { court } = await stranger.me();
    const wrong = { claims: [{ text: '', yuan: '-5' }], facts: '' };
    const taken = await stranger.command('filing.submit', {
      ...complaint({ court: court?.id, attachments: [reference(contract)] }),
      ...wrong,
    });
    const paths = (taken.body['faults'] as { path: string }[]).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['claims.0.text', 'attachments.0']));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('a file whose bytes are gone says so', async () => {
    const address = `/api/files/${contract}?stream=${encodeURIComponent(stream)}`;
    const there = await server.app.request(address, { headers: { cookie: owner.cookie } });
    expect(await there.text()).toBe('合同');
    await rm(files.pathOf(contract));
    expect(await owner.get(address)).toMatchObject({ status: 410, body: { code: 'file-lost' } });
    // And nothing more is acknowledged that names it: its sender still has it.
    const { court } = await owner.me();
    const again = complaint({ court: court?.id, attachments: [reference(contract)] });
    expect(await owner.command('filing.submit', again)).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'attachments.0' }] },
    });
  });
});

describe('what nobody should send', () => {
  test('a program under the name of a paper is not taken, and the answer says how to mend it', async () => {
    const bytes = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]);
    const answer = await server.app.request('/api/uploads', {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(bytes.length),
        'upload-metadata': `name ${Buffer.from('合同.pdf').toString('base64')}`,
        'content-type': 'application/offset+octet-stream',
        'accept-language': 'en',
        cookie: owner.cookie,
        'x-csrf': owner.csrf,
      },
      body: bytes,
    });
    expect(answer.status).toBe(422);
    const said = (await answer.json()) as { code: string; detail: string };
    expect(said.code).toMatch(/^[a-z-]+$/);
    expect(said.detail.length).toBeGreaterThan(20);
  });

  test('a text that would read otherwise than it is stored is named, each place at once', async () => {
    const said = await owner.command('filing.submit', {
      ...complaint({ grounds: '付款 \u202e00001\u202c 元', plaintiff: { kind: 'person' } }),
      defendants: [{ kind: 'person', name: '\u2067钱某\u2069' }],
    });
    expect(said).toMatchObject({ status: 422, body: { outcome: 'invalid' } });
    const faults = said.body['faults'] as { path: string; message: string }[];
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'court',
      'defendants.0.name',
      'grounds',
      'plaintiff.name',
    ]);
    expect(faults.find(({ path }) => path === 'grounds')?.message).toContain(
      'invisible formatting mark',
    );
  });

  test('a text in the national encoding is kept and given back byte for byte', async () => {
    // 合同约定一月交货。
    const bytes = Buffer.from('bacfcdacd4bcb6a8d2bbd4c2bdbbbbf5a1a3', 'hex');
    const sent = await server.app.request('/api/uploads', {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(bytes.length),
        'upload-metadata': `name ${Buffer.from('说明.txt').toString('base64')}`,
        'content-type': 'application/offset+octet-stream',
        cookie: owner.cookie,
        'x-csrf': owner.csrf,
      },
      body: bytes,
    });
    expect(sent.status).toBe(200);
    const stored = (await sent.json()) as { sha256: string };
    const { court } = await owner.me();
    const attachments = [{ ...stored, name: '说明.txt' }];
    const filed = await owner.command(
      'filing.submit',
      complaint({ court: court?.id, attachments }),
    );
    const [receipt] = filed.body['receipts'] as { stream: string }[];
    const address = `/api/files/${stored.sha256}?stream=${encodeURIComponent(receipt?.stream ?? '')}`;
    const read = await server.app.request(address, { headers: { cookie: owner.cookie } });
    expect(read.headers.get('content-type')).toBe('text/plain; charset=gb18030');
    expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test('a file in two parts is taken where the line broke, and a part out of place is not', async () => {
    const headers = {
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      cookie: owner.cookie,
      'x-csrf': owner.csrf,
    };
    const begun = await server.app.request('/api/uploads', {
      method: 'POST',
      headers: {
        ...headers,
        'upload-length': '8',
        'upload-metadata': `name ${Buffer.from('a.txt').toString('base64')}`,
      },
      body: 'hear',
    });
    expect(begun.status).toBe(201);
    const place = begun.headers.get('location') ?? '';
    const ask = (method: string, also: Readonly<Record<string, string>> = {}, body?: string) =>
      server.app.request(place, {
        method,
        headers: { ...headers, ...also },
        ...(body === undefined ? {} : { body }),
      });
    expect((await ask('HEAD')).headers.get('upload-offset')).toBe('4');
    expect((await ask('PATCH', { 'upload-offset': '0' }, 'ings')).status).toBe(409);
    const done = await ask('PATCH', { 'upload-offset': '4' }, 'ings');
    expect(done.status).toBe(200);
    expect(await done.json()).toMatchObject({ mediaType: 'text/plain', bytes: 8 });
    expect((await ask('GET')).status).toBe(404);
    expect((await stranger.get('/api/uploads/none')).status).toBe(404);
  });

  test('live positions are for whoever has signed in', async () => {
    const visitor = await server.browser();
    expect(await visitor.get('/api/events')).toMatchObject({
      status: 401,
      body: { code: 'sign-in' },
    });
  });

  test('a position that is none is answered so, and one beyond the log that all has to be read anew', async () => {
    for (const after of ['x', '1.5', '-3', 'Infinity'])
      expect(await owner.get(`/api/events?after=${after}`)).toMatchObject({ status: 422 });
    const ask = async (after: string): Promise<string> => {
      const headers = { cookie: owner.cookie };
      const opened = await server.app.request(`/api/events?after=${after}`, { headers });
      const reader = opened.body?.getReader();
      const first = await reader?.read();
      await reader?.cancel();
      return new TextDecoder().decode(first?.value);
    };
    expect(await ask('999999')).toContain('event: anew');
    expect(await ask('-1')).toContain('event: here');
  });

  const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);

  test.each([
    ['no input', { input: null }, ['input']],
    ['a list for an input', { input: [] }, ['input']],
    ['a number for a key', { key: 7, input: {} }, ['key']],
    ['an input deeper than any question', { input: { a: deep(2000) } }, ['']],
    ['no id', { commandId: '', input: {} }, ['commandId']],
    [
      'nothing right',
      { commandId: 1, stream: 'x', key: 1, input: 1, seen: 'x' },
      ['commandId', 'stream', 'key', 'input', 'seen'],
    ],
  ])('%s is answered by what is wrong', async (_what, body, parts) => {
    const answer = await owner.post('/api/commands/filing.submit', {
      commandId: 'doors-00001',
      stream: null,
      key: '',
      ...body,
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'faulty' } });
    const { faults } = answer.body as { faults: { path: string; message: string }[] };
    expect(faults.map(({ path }) => path)).toEqual(parts);
    for (const { message } of faults) expect(message).not.toBe('');
  });

  test('a hash that is none is a file that is not here', async () => {
    const attachments = [reference('\u0000')];
    expect((await owner.command('filing.submit', complaint({ attachments }))).status).toBe(422);
  });

  test.each([
    '/api/cases?offset=-1',
    '/api/cases?offset=1.5',
    '/api/cases?offset=1e300',
    '/api/cases?stage=%00',
    '/api/search?q=%00',
    '/api/forms/filing.submit?key=%00',
  ])('%s is a bad request', async (address) => {
    expect((await owner.get(address)).status).toBe(400);
  });

  test('a draft of an act that does not exist, or larger than any form, is not kept', async () => {
    const save = (command: string, values: Json) =>
      server.app.request(`/api/drafts/${command}`, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          cookie: owner.cookie,
          'x-csrf': owner.csrf,
        },
        body: JSON.stringify({ values }),
      });
    expect((await save('no.such', {})).status).toBe(404);
    expect((await save('filing.submit', { grounds: 'x'.repeat(3_000_000) })).status).toBe(413);
    expect((await save('filing.submit', { grounds: 'x' })).status).toBe(200);
  });
});

test('with the database away every door says so, and says that nothing was lost', async () => {
  const away = new TestServer(new Pool({ host: '/nonexistent' }));
  for (const [method, path] of [
    ['GET', '/api/me'],
    ['POST', '/api/commands/filing.submit'],
  ] as const) {
    const answer = await away.app.request(path, {
      method,
      headers: { cookie: 'xiezhi_session=one' },
    });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'database-away' });
  }
});
