import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import type { Environment } from './environment.ts';
import { sitePage } from './site-pages.ts';

const webFolder = await mkdtemp(join(tmpdir(), 'xiezhi-pages-'));
await writeFile(join(webFolder, 'index.html'), '<main><noscript><!--court--></noscript></main>');
await writeFile(join(webFolder, 'start.en.html'), '<h1>What do you need to do?</h1>');
await writeFile(join(webFolder, 'mark.svg'), '<svg/>');
afterAll(() => rm(webFolder, { recursive: true, force: true }));

const profile = {
  name: '东湖县人民法院',
  code: '0000',
  address: '人民路 <1> & 3 号',
  hours: '9:00–17:00',
  phone: '12368',
  site: null,
};

const site = (load: () => Promise<unknown>): Hono => {
  const environment = {
    webFolder,
    split: null,
    court: () => Promise.resolve('court-1'),
    docket: { cache: { load } },
  };
  const app = new Hono();
  app.get('*', sitePage(environment as unknown as Environment));
  return app;
};

const standing = site(() => Promise.resolve({ seq: 1, state: { court: profile } }));

test.each([
  ['/', 200],
  ['/my-cases', 200],
  ['/my-cases/', 200],
  ['/cases/case%3A2026-minchu-1/as-of/12', 200],
  ['/desk', 200],
  ['/desk/cases/case%3A2026-minchu-1', 200],
  ['/no-such-page', 404],
  ['/cases', 404],
  ['/cases/a/b', 404],
  ['/desktop', 404],
  ['/mark.svg', 200],
  ['/nothing.svg', 404],
])('%s is answered with %i', async (path, status) => {
  expect((await standing.request(path)).status).toBe(status);
});

test('whoever has no scripts reads where the counter is; what the court wrote is text there', async () => {
  const page = await (await standing.request('/')).text();
  expect(page).toContain('东湖县人民法院<br>人民路 &lt;1&gt; &amp; 3 号<br>9:00–17:00<br>12368');
});

test('the first page is written out in the language the browser asks for, and no other page is', async () => {
  const read = async (path: string) => {
    const answer = await standing.request(path, { headers: { 'accept-language': 'en-GB,en' } });
    return [await answer.text(), answer.headers.get('vary')];
  };
  expect(await read('/')).toEqual(['<h1>What do you need to do?</h1>', 'accept-language']);
  expect((await read('/guides'))[0]).toContain('noscript');
});

test('while the database is away the page is given all the same', async () => {
  const answer = await site(() => Promise.reject(new Error('away'))).request('/');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('<!--court-->');
});

test('while the database hangs the page is given all the same, and the database is asked once', async () => {
  let asked = 0;
  const hanging = site(() => {
    asked += 1;
    return new Promise(() => undefined);
  });
  const answers = await Promise.all(
    ['/', '/guides', '/'].map(async (path) => hanging.request(path)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(asked).toBe(1);
});
