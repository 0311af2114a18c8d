import type { AccountDataDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { confirmed, signedIn, zhao } from '../testing/people.ts';

/* All that the court holds on the holder of an account, for the holder alone. */

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
});

const dataOf = async (who: typeof zhao): Promise<AccountDataDto> => {
  // A code a minute.
  server.later(2);
  const browser = await confirmed(await signedIn(server, who.mobile));
  const { status, body } = await browser.get('/api/account/data');
  expect(status).toBe(200);
  return body as unknown as AccountDataDto;
};

test('account, history, sign-ins, cases and messages of the holder stand in it', async () => {
  const data = await dataOf(zhao);
  expect(data.account).toMatchObject({
    name: zhao.name,
    residentId: zhao.residentId,
    mobile: zhao.mobile,
    formerNames: [],
  });
  expect(data.history.map(({ title }) => title)).toContain(
    'Account registered in the holder’s real name',
  );
  expect(data.signIns.open.filter(({ here }) => here)).toHaveLength(1);
  expect(data.cases).toMatchObject([{ stream: one.stream }]);
});

test('nothing of others: neither their numbers nor cases one is no party to, and of the court’s people no case they hear', async () => {
  const data = JSON.stringify(await dataOf(zhao));
  for (const other of [bai, staff.he, staff.lu])
    for (const number of [other.residentId, other.mobile]) expect(data).not.toContain(number);
  expect((await dataOf(bai)).cases).toEqual([]);
  expect((await dataOf(staff.he)).cases).toEqual([]);
});

test('a screen left open, or somebody with a password alone, reads none of it; nor does a visitor', async () => {
  const browser = await signedIn(server, zhao.mobile);
  expect(await browser.get('/api/account/data')).toMatchObject({
    status: 403,
    body: { code: 'confirm-first' },
  });
  expect((await (await server.browser()).get('/api/account/data')).status).toBe(401);
});
