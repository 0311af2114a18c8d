import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { confirmed, password, refusalsOf, register, signedIn, zhao } from '../testing/people.ts';

/* Another name, and closing an account, through the routes. */

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const sun = { name: '孙望', residentId: '110105199906180022', mobile: '13800000071' };
const next = { name: '邵一', residentId: '110105199906180030', mobile: sun.mobile };
let one: CaseAtCourt;
let person = '';

const enter = async (login: string) =>
  (await server.browser()).post('/api/auth/sign-in', { login, password });
const counter = async (clerk: Browser, command: string, input: Readonly<Record<string, unknown>>) =>
  clerk.command(command, input, `person:${person}`);

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  person = await register(server, sun);
});

test('OLR-7.1.2: another name is the name from now on; the account tells the one of before, and the case keeps that of its day', async () => {
  const party = await confirmed(await signedIn(server, zhao.mobile));
  const changed = await party.command('identity.change-name', { name: '赵青和', agreed: true });
  expect(changed.status).toBe(200);
  expect(await party.me()).toMatchObject({ name: '赵青和', formerNames: [{ name: zhao.name }] });
  const { participants } = await one.space(await one.signIn(staff.he));
  expect(participants.map(({ name }) => name)).toContain(zhao.name);
  expect(participants.map(({ name }) => name)).not.toContain('赵青和');
});

test('OLR-7.1.3: while a case runs or a post is held the account stays open, and it is said why', async () => {
  const party = await confirmed(await signedIn(server, zhao.mobile));
  expect(await refusalsOf(party, 'identity.close', { understood: true })).toEqual([
    'identity/cases-run',
  ]);
  const clerk = await confirmed(await signedIn(server, staff.he.mobile));
  expect(await refusalsOf(clerk, 'identity.close', { understood: true })).toEqual([
    'identity/holds-a-post',
  ]);
});

test('OLR-7.1.3: closed, every session ends, nobody comes in, and whoever has the number next registers with it', async () => {
  const [here, elsewhere] = [
    await confirmed(await signedIn(server, sun.mobile)),
    await signedIn(server, sun.residentId),
  ];
  const done = await here.command('identity.close', { understood: true });
  expect(done.status).toBe(200);
  for (const browser of [here, elsewhere]) expect((await browser.me()).signedIn).toBe(false);
  expect(await enter(sun.residentId)).toMatchObject({
    status: 403,
    body: { code: 'account-closed' },
  });
  expect((await enter(sun.mobile)).status).toBe(401);
  await register(server, next);
  expect(
    await refusalsOf(await server.browser(), 'identity.register', {
      ...sun,
      mobile: '13800000072',
      code: await (await server.browser()).code('register', '13800000072'),
      password,
      agreed: true,
    }),
  ).not.toEqual([]);
});

test('OLR-7.3.2: the counter opens it with document and telephone in hand, and the old password opens nothing', async () => {
  const clerk = await one.signIn(staff.he);
  const found = await clerk.post('/api/people/find', { residentId: sun.residentId });
  expect(found.body).toMatchObject({ name: sun.name, closed: true });
  const mobile = '13800000073';
  const seen = {
    document: 'resident-id-card',
    documentNumber: sun.residentId,
    seen: true,
    mobile,
  };
  const code = await clerk.code('reopen-at-counter', mobile);
  expect((await counter(clerk, 'identity.reopen-at-counter', { ...seen, code })).status).toBe(200);
  expect((await enter(sun.residentId)).status).toBe(401);
  const back = await server.browser();
  const shown = await back.code('sign-in', mobile);
  const came = await back.post('/api/auth/code-sign-in', {
    mobile,
    code: shown,
    idNumber: sun.residentId,
  });
  expect(came.status).toBe(200);
  expect(await back.me()).toMatchObject({ signedIn: true, person, name: sun.name });
});
