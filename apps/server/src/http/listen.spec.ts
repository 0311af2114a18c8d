import { Agent, get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { Listening } from './listen.ts';
import { idleConnection, listen } from './listen.ts';

let court: Listening | null = null;
const stays = new Agent({ keepAlive: true });
afterEach(async () => {
  stays.destroy();
  await court?.stop();
  court = null;
});

const answer = (): Response => new Response('in session');

function ask(port: number, agent = stays): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', agent }, (response) => {
      response.resume().once('end', () => resolve(response));
    }).once('error', reject);
  });
}

test('a connection lies idle longer than a reverse proxy keeps one', async () => {
  court = await listen(answer, 0);
  const { headers } = await ask(court.port);
  expect(headers['keep-alive']).toBe(`timeout=${String(idleConnection / 1000)}`);
  expect(idleConnection).toBeGreaterThan(60_000);
});

test('stopping waits for nobody who only stays connected', async () => {
  court = await listen(answer, 0);
  await ask(court.port);
  await court.stop();
  await expect(ask(court.port, new Agent())).rejects.toThrow(/ECONNREFUSED/);
});

test('a taken port is said in words', async () => {
  court = await listen(answer, 0);
  await expect(listen(answer, court.port)).rejects.toThrow(/taken by another program/);
});
