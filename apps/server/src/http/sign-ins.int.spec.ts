import type { SignInsDto } from '@xiezhi/contract';
import { sequence, workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import { outboxWorkers } from '../ports/outbox.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, password, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let first: Browser;

const signInsOf = async (browser: Browser): Promise<SignInsDto> =>
  (await browser.get('/api/account/sign-ins')).body as unknown as SignInsDto;

/** Signs in once more from a browser that was here before: it brings the cookie by which it is known. */
async function again(browser: Browser, word = password): Promise<number> {
  await browser.post('/api/auth/sign-out');
  await browser.me();
  const { status } = await browser.post('/api/auth/sign-in', {
    login: zhao.mobile,
    password: word,
  });
  await browser.me();
  return status;
}

async function told(): Promise<readonly string[]> {
  await sequence(pool);
  while ((await workOutbox(pool, outboxWorkers(server.environment))) > 0);
  const { rows } = await pool.query<{ text: string }>(
    "select text from sent_message where address = $1 and id like 'new-device-%'",
    [zhao.mobile],
  );
  return rows.map(({ text }) => text);
}

beforeAll(async () => {
  await register(server, zhao);
  await register(server, gu);
  server.later(1);
  first = await signedIn(server, zhao.mobile);
});

test('OLR-7.2.1: the holder sees where, when and how they are signed in, and which of it is here', async () => {
  const { open, before } = await signInsOf(first);
  expect(open.map(({ how, here }) => ({ how, here }))).toEqual(
    expect.arrayContaining([
      { how: 'password', here: true },
      { how: 'registration', here: false },
    ]),
  );
  expect(before[0]).toMatchObject({ how: 'password', at: server.now });
});

test('OLR-7.2.1: a device this account was not used on before is told by short message, and told once', async () => {
  // Registered in one browser, signed in with another: of that one the holder was told.
  expect(await told()).toHaveLength(1);
  server.later(2);
  const there = await signedIn(server, zhao.mobile);
  expect(await told()).toHaveLength(2);
  expect((await told()).at(-1)).toContain('一台新设备');
  server.later(1);
  expect(await again(there)).toBe(200);
  expect(await told()).toHaveLength(2);
  expect((await signInsOf(there)).before.map((one) => one.newDevice).slice(0, 2)).toEqual([
    false,
    true,
  ]);
});

test('OLR-7.2.1: signed out there, that screen is nobody’s any more, and the device is strange again', async () => {
  server.later(2);
  const there = await signedIn(server, zhao.mobile);
  const messages = (await told()).length;
  const here = (await signInsOf(there)).open.find((one) => one.here);
  expect((await first.post('/api/account/sign-out', { session: here?.id ?? '' })).status).toBe(200);
  expect((await there.me()).signedIn).toBe(false);
  expect((await first.me()).signedIn).toBe(true);
  expect(await again(there)).toBe(200);
  expect(await told()).toHaveLength(messages + 1);
});

test('OLR-7.2.1: signed out everywhere but here, only this screen is left', async () => {
  server.later(2);
  const there = await signedIn(server, zhao.mobile);
  const left = await first.post('/api/account/sign-out-everywhere');
  expect((left.body as unknown as SignInsDto).open.map((one) => one.here)).toEqual([true]);
  expect((await there.me()).signedIn).toBe(false);
  expect((await first.me()).signedIn).toBe(true);
});

test('OOR-12.2.1: everybody comes in by the one door, whoever they are, and without it nobody is anybody', async () => {
  const administrator = await signedIn(server, gu.mobile);
  await server.establish((await administrator.me()).person ?? '');
  const [party, staff] = [await first.me(), await administrator.me()];
  expect([party.signedIn, party.offices.length]).toEqual([true, 0]);
  expect(staff.offices.map(({ post }) => post)).toEqual(['administrator']);
  const visitor = await server.browser();
  expect((await visitor.me()).signedIn).toBe(false);
  expect((await visitor.get('/api/cases')).body).toEqual([]);
  expect((await visitor.get('/api/tasks')).body).toMatchObject({ rows: [], total: 0 });
  expect((await visitor.get('/api/account/means')).status).toBe(401);
});

test('nobody ends another person’s session, and nobody who has not signed in learns of any', async () => {
  const mine = (await signInsOf(first)).open[0];
  const other = await signedIn(server, gu.mobile);
  await other.post('/api/account/sign-out', { session: mine?.id ?? '' });
  expect((await first.me()).signedIn).toBe(true);
  const visitor = await server.browser();
  expect((await visitor.get('/api/account/sign-ins')).status).toBe(401);
  expect((await visitor.post('/api/account/sign-out-everywhere')).status).toBe(401);
});

test('OLR-7.2.1: a stranger who guesses on and on is slowed, and shuts nobody out of their own account', async () => {
  server.later(60);
  const thief = await server.browser();
  for (let attempt = 0; attempt < 9; attempt += 1)
    await thief.post('/api/auth/sign-in', { login: zhao.mobile, password: 'wrong-wrong-wrong' });
  const stranger = await thief.post('/api/auth/sign-in', { login: zhao.mobile, password });
  expect(stranger).toMatchObject({ status: 429, body: { code: 'too-many' } });
  expect(await again(first)).toBe(200);
});
