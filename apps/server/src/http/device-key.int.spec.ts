import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const device = '0123456789abcdef0123456789abcdef';
const other = 'fedcba9876543210fedcba9876543210';

const keyOf = async (browser: Browser, name = device) =>
  browser.post('/api/account/device-key', { device: name });

beforeAll(async () => {
  await register(server, zhao);
  await register(server, gu);
  server.later(1);
});

test('the key of what a device keeps is the same for one person on one device, and another for everybody else', async () => {
  const first = await signedIn(server, zhao.mobile);
  const again = await signedIn(server, zhao.mobile);
  const stranger = await signedIn(server, gu.mobile);
  const { status, body } = await keyOf(first);
  expect(status).toBe(200);
  expect(Buffer.from(String(body['key']), 'base64')).toHaveLength(32);
  expect((await keyOf(again)).body['key']).toBe(body['key']);
  expect((await keyOf(first, other)).body['key']).not.toBe(body['key']);
  expect((await keyOf(stranger)).body['key']).not.toBe(body['key']);
});

test('it is given for as long as the session lasts, and for a working day at most', async () => {
  const browser = await signedIn(server, zhao.mobile);
  const before = Number((await keyOf(browser)).body['seconds']);
  expect(before).toBe(12 * 3600);
  server.later(60);
  expect(Number((await keyOf(browser)).body['seconds'])).toBe(11 * 3600);
  await pool.query("update session set expires_at = '2030-01-01T00:00:00.000Z'");
  expect(Number((await keyOf(browser)).body['seconds'])).toBe(12 * 3600);
});

test('nobody is given one who has not signed in, whose session has ended, or for a name that is none', async () => {
  const visitor = await server.browser();
  expect((await keyOf(visitor)).status).toBe(401);
  const browser = await signedIn(server, zhao.mobile);
  expect((await keyOf(browser, '../x')).status).toBe(400);
  const elsewhere = await signedIn(server, zhao.mobile);
  await elsewhere.post('/api/account/sign-out-everywhere');
  expect((await keyOf(browser)).status).toBe(401);
});
