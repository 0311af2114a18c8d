import { afterEach, expect, test, vi } from 'vitest';
import { whyNotPlayed } from './media-fault.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});
const answering = (answer: () => Promise<Response>): void => {
  vi.stubGlobal('fetch', answer);
};

test('a network that went, a session that ended and a file that is gone are not the fault of the player', async () => {
  answering(() => Promise.reject(new TypeError('away')));
  expect((await whyNotPlayed('/film', 4))?.kind).toBe('offline');
  answering(() => Promise.resolve(new Response('', { status: 206 })));
  expect((await whyNotPlayed('/film', 2))?.kind).toBe('offline');
  answering(() => Promise.resolve(new Response('{}', { status: 401 })));
  expect((await whyNotPlayed('/film', 4))?.kind).toBe('sign-in');
  const lost = { title: 'The file is gone', detail: 'Call the court.' };
  answering(() => Promise.resolve(new Response(JSON.stringify(lost), { status: 410 })));
  expect(await whyNotPlayed('/film', 4)).toMatchObject({ kind: 'server', said: lost });
});

test('what the court gives out and the player cannot play is a kind that it does not play', async () => {
  answering(() => Promise.resolve(new Response('', { status: 206 })));
  expect(await whyNotPlayed('/film', 4)).toBeNull();
});
