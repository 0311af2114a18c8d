import { instant } from '@xiezhi/kernel';
import { freshDatabase } from '@xiezhi/docket/testing';
import { expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { register, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const person = await register(server, zhao);

/** As an act that names an agent asks it. */
const ask = (by: string, name: string, mobile: string): Promise<unknown> =>
  server.environment.docket.options.ports['agent-named']?.({ by, name, mobile }) ??
  Promise.reject(new Error('no such port'));

test('CPL-62: an agent is found by name and number together, and by neither alone', async () => {
  expect(await ask('a', zhao.name, zhao.mobile)).toEqual({ person, name: zhao.name });
  expect(await ask('a', '别人', zhao.mobile)).toBeNull();
  expect(await ask('a', zhao.name, '13800009999')).toBeNull();
});

test('ten misses in an hour are enough, also for the right answer; nobody else is slowed', async () => {
  for (let tries = 0; tries < 10; tries += 1) await ask('b', '别人', zhao.mobile);
  expect(await ask('b', zhao.name, zhao.mobile)).toBe('too-many');
  expect(await ask('c', zhao.name, zhao.mobile)).toMatchObject({ person });
  server.now = instant('2026-11-24T03:00:00.000Z');
  expect(await ask('b', zhao.name, zhao.mobile)).toMatchObject({ person });
});
