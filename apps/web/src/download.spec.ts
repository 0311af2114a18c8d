import { afterEach, expect, test, vi } from 'vitest';
import { fetched } from './download.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const waiting = (code: string): Response =>
  new Response(JSON.stringify({ title: '稍等', detail: '稍后再要', code }), {
    status: 429,
    headers: { 'retry-after': '0' },
  });
const answering = (answers: (() => Promise<Response>)[]): void => {
  vi.stubGlobal('fetch', () => answers.shift()?.() ?? Promise.reject(new TypeError('no more')));
};
const ask = (): Promise<Blob> => fetched('/page', new AbortController().signal, () => undefined);

test('a page that waits among others is asked for again until it comes', async () => {
  answering([
    () => Promise.resolve(waiting('pages-waiting')),
    () => Promise.resolve(waiting('page-being-drawn')),
    () => Promise.resolve(new Response('picture')),
  ]);
  expect(await (await ask()).text()).toBe('picture');
});

test('a network that goes is not taken for a court that fails', async () => {
  answering([]);
  await expect(ask()).rejects.toMatchObject({ kind: 'offline' });
  const broken = new ReadableStream({
    start: (stream) => {
      stream.error(new TypeError('cut'));
    },
  });
  answering([() => Promise.resolve(new Response(broken))]);
  await expect(ask()).rejects.toMatchObject({ kind: 'offline' });
});
