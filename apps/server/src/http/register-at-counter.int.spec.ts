import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import type { Browser } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const name = 'identity.register-at-counter';
const mobile = '13800000071';
let one: CaseAtCourt;

beforeAll(async () => {
  one = await CaseAtCourt.filed(server);
});

const register = async (clerk: Browser, also: object = {}, number = mobile) =>
  clerk.command(name, {
    ...catalogue.command(name)?.example,
    mobile: number,
    code: await clerk.code('register-at-counter', number),
    ...also,
  });

test('OLR-7.1.2, OLR-7.3.2: registered at the counter, found there by the document, and signed in by a code alone', async () => {
  const clerk = await one.signIn(staff.he);
  const offered = (await clerk.get('/api/offers')).body['offers'] as { command: string }[];
  expect(offered.map(({ command }) => command)).toContain(name);
  const done = await register(clerk);
  expect(done.body).toMatchObject({ outcome: 'accepted' });
  expect((await clerk.me()).name, 'the clerk stays who they are').toBe(staff.he.name);

  const found = await clerk.post('/api/people/find', { residentId: 'fra 12ab-34567' });
  expect(found.body).toMatchObject({ name: 'DUPONT CAMILLE', level: 3, frozen: false });
  expect((await clerk.post('/api/people/find', { residentId: 'ITA12AB34567' })).status).toBe(404);
  expect((await clerk.post('/api/people/find', { residentId: '12AB34567' })).status).toBe(400);

  server.later(2);
  const holder = await server.browser();
  for (const password of ['void', '', 'DUPONT CAMILLE'])
    expect((await holder.post('/api/auth/sign-in', { login: mobile, password })).status).not.toBe(
      200,
    );
  const code = await holder.code('sign-in', mobile);
  expect(
    (await holder.post('/api/auth/code-sign-in', { mobile, code, idNumber: 'fra 12AB34567' }))
      .status,
  ).toBe(200);
  expect((await holder.me()).name).toBe('DUPONT CAMILLE');
});

test('OLR-7.1.3: the same document opens no second account, and no visitor is sent a code for this', async () => {
  const clerk = await one.signIn(staff.lin);
  const again = await register(clerk, {}, '13800000072');
  expect(again.body).toMatchObject({ refusals: [{ code: 'identity/document-taken' }] });
  const visitor = await server.browser();
  const asked = await visitor.post('/api/auth/phone-code', {
    purpose: 'register-at-counter',
    mobile: '13800000073',
  });
  expect(asked.status).toBe(401);
});
