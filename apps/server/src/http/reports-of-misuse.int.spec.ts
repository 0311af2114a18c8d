import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import { reportsFromScreen } from '../people/tries.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, password, refusalsOf, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const said = {
  name: '赵青禾',
  residentId: zhao.residentId,
  note: '我没有注册过。',
  truthful: true,
};
const mobileOf = (n: number): string => `138001${String(n).padStart(5, '0')}`;
const report = (browser: Browser, n: number, also: object = {}) =>
  refusalsOf(browser, 'identity.dispute', { ...said, mobile: mobileOf(n), ...also });

beforeAll(async () => {
  await server.establish(await register(server, gu));
});

test('OLR-7.2.3: the same report once more is the same report, until it is settled', async () => {
  const one = await server.browser();
  expect(await report(one, 1)).toEqual([]);
  expect(await report(one, 1)).toEqual(['identity/reported-already']);
  expect(await report(await server.browser(), 1)).toEqual(['identity/reported-already']);
  server.later(2);
  const administrator = await signedIn(server, gu.mobile);
  const [first] = (await administrator.get('/api/people/disputes')).body as unknown as {
    stream: string;
  }[];
  await administrator.ask('POST', '/api/commands/identity.settle-dispute', {
    commandId: server.nextId(),
    stream: first?.stream ?? '',
    key: '',
    input: { outcome: 'no-account', note: '没有用这个号码注册的账号。' },
  });
  expect((await administrator.get('/api/people/disputes')).body).toEqual([]);
  expect(await report(await server.browser(), 1)).toEqual([]);
});

test('a screen that floods is told to wait, and a number that is flooded is told of the counter', async () => {
  server.later(70);
  const flood = await server.browser();
  const answers: string[] = [];
  for (let n = 10; n < 12 + reportsFromScreen.times; n += 1)
    answers.push(...(await report(flood, n, { residentId: gu.residentId })));
  expect(answers).toEqual(['identity/reports-from-screen', 'identity/reports-from-screen']);
  for (let screen = 0; screen < 10; screen += 1)
    await report(await server.browser(), 40 + screen, { residentId: gu.residentId });
  const done = await (
    await server.browser()
  ).command('identity.dispute', {
    ...said,
    residentId: gu.residentId,
    mobile: mobileOf(60),
  });
  expect(done.body).toMatchObject({
    refusals: [
      {
        code: 'identity/reports-of-number',
        remedy: [{ kind: 'offline' }, { kind: 'offline' }],
      },
    ],
  });
  // Who reports another number is not touched by it.
  expect(await report(await server.browser(), 61, { residentId: zhao.residentId })).toEqual([]);
});

test('the page of reports says how many there are', async () => {
  const administrator = await signedIn(server, gu.mobile);
  const answer = await server.app.request('/api/people/disputes?offset=1', {
    headers: { cookie: administrator.cookie },
  });
  const rows = (await answer.json()) as unknown[];
  expect(answer.headers.get('x-total-count')).toBe(String(rows.length + 1));
  const none = await administrator.get('/api/people/disputes?offset=x');
  expect(none.status).toBe(400);
});

test.each([
  ['110105203001010028', 'birth-in-future', 'has not come yet'],
  ['110105180001010027', 'not-a-birth-date', 'cannot be one'],
])(
  'OLR-7.1.2: a birth date that cannot be is said in its own words (%s)',
  async (body17, _code, words) => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.reduce((total, weight, at) => total + weight * Number(body17[at]), 0);
    const residentId = `${body17.slice(0, 17)}${'10X98765432'[sum % 11] ?? ''}`;
    const { body } = await (
      await server.browser()
    ).command('identity.register', {
      ...zhao,
      residentId,
      code: '123456',
      password,
      agreed: true,
    });
    const faults = body['faults'] as { path: string; message: string }[];
    expect(faults.map(({ path }) => path)).toEqual(['residentId']);
    expect(faults[0]?.message).toContain(words);
  },
);

test('OLR-7.2.1: a password that holds the number or the name of its holder is not taken, and of another’s nobody learns', async () => {
  const visitor = await server.browser();
  for (const word of [zhao.mobile, `a${zhao.residentId}`, `我是${zhao.name}一二三四五六`]) {
    const { body } = await visitor.command('identity.register', {
      ...zhao,
      code: '123456',
      password: word,
      agreed: true,
    });
    expect(body['faults']).toMatchObject([{ path: 'password' }]);
  }
  server.later(2);
  const holder = await signedIn(server, gu.mobile);
  const changed = await holder.command('identity.change-password', { password: gu.mobile });
  expect(changed.body['faults']).toMatchObject([{ path: 'password' }]);
  const person = await register(server, zhao);
  server.later(2);
  const other = await signedIn(server, gu.mobile);
  const tried = await other.ask('POST', '/api/commands/identity.change-password', {
    commandId: server.nextId(),
    stream: `person:${person}`,
    key: '',
    input: { password: zhao.mobile },
  });
  expect(tried.body).toMatchObject({ outcome: 'refused' });
});
