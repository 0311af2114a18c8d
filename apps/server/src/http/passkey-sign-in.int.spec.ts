import type { MeansDto, SignInsDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { beforeAll, expect, test } from 'vitest';
import type { StreamId } from '@xiezhi/kernel';
import { MeansKeeper } from '../people/means.ts';
import { PasskeyOffice } from '../people/passkeys.ts';
import { TestAuthenticator } from '../testing/authenticator.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, refusalsOf, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const yan = { name: '严守正', residentId: '110105197912010012', mobile: '13800000037' };
const origin = 'http://localhost';
let key: TestAuthenticator;
let person = '';

/** Signed in, and confirmed by a code to the phone: whoever may add a key. */
async function confirmed(who: { readonly mobile: string }): Promise<Browser> {
  server.later(2);
  const browser = await signedIn(server, who.mobile);
  await browser.post('/api/auth/step-up', { code: await browser.code('step-up') });
  await browser.me();
  return browser;
}

async function added(
  browser: Browser,
  device: TestAuthenticator,
  name: string,
): Promise<readonly string[]> {
  const { body } = await browser.post('/api/account/passkey');
  return refusalsOf(browser, 'identity.add-passkey', {
    name,
    credential: device.make(body as never),
  });
}

/** Before a screen where nobody is: what the page asks of the device, and what the court says to its answer. */
async function at(
  screen: Browser,
  answer: (asked: { readonly challenge: string; readonly rpId?: string }) => string,
) {
  const { body } = await screen.post('/api/auth/passkey-door');
  return screen.post('/api/auth/passkey-sign-in', { credential: answer(body as never) });
}

beforeAll(async () => {
  person = await register(server, zhao);
  await register(server, gu);
  await register(server, yan);
  key = new TestAuthenticator(origin);
  expect(await added(await confirmed(zhao), key, '书房的电脑')).toEqual([]);
}, 60_000);

test('OLR-7.1.3: in by a passkey alone: nobody says who they are, the key does; the password stays', async () => {
  server.later(2);
  const screen = await server.browser();
  const asked = await screen.post('/api/auth/passkey-door');
  expect(asked.body).toMatchObject({ userVerification: 'required' });
  expect(asked.body['allowCredentials'] ?? []).toEqual([]);
  const { status, body } = await at(screen, (options) => key.show(options));
  expect({ status, body }).toMatchObject({ status: 200, body: { signedIn: true, level: 1 } });
  expect(await screen.me()).toMatchObject({ signedIn: true, person });
  const { open, before } = (await screen.get('/api/account/sign-ins'))
    .body as unknown as SignInsDto;
  expect(open.find((one) => one.here)).toMatchObject({ how: 'passkey' });
  expect(before[0]).toMatchObject({ how: 'passkey' });
  expect(await (await signedIn(server, zhao.mobile)).me()).toMatchObject({ person });
});

test('OLR-7.3.1: whoever came in by a passkey confirms by something else', async () => {
  const screen = await server.browser();
  await at(screen, (options) => key.show(options));
  await screen.me();
  const { body } = await screen.post('/api/auth/passkey');
  const again = await screen.post('/api/auth/step-up', { credential: key.show(body as never) });
  expect(again.body).toMatchObject({ refusals: [{ code: 'identity/same-factor' }] });
  server.later(2);
  expect(
    (await screen.post('/api/auth/step-up', { code: await screen.code('step-up') })).body,
  ).toEqual({ level: 2 });
});

test('OLR-7.2.1: a replayed answer, another site, a device that checked nobody, a count that goes back: none opens', async () => {
  const screen = await server.browser();
  const { body: first } = await screen.post('/api/auth/passkey-door');
  const shown = key.show(first as never);
  expect((await screen.post('/api/auth/passkey-sign-in', { credential: shown })).status).toBe(200);
  await screen.me();
  const thief = await server.browser();
  const wrong = { status: 401, body: { code: 'wrong-passkey' } };
  expect(await thief.post('/api/auth/passkey-sign-in', { credential: shown })).toMatchObject(wrong);
  // The same screen once more: its challenge is used up.
  expect(await screen.post('/api/auth/passkey-sign-in', { credential: shown })).toMatchObject(
    wrong,
  );
  // Asked of one screen, answered by another.
  const { body: other } = await screen.post('/api/auth/passkey-door');
  const carried = { credential: key.show(other as never) };
  expect(await thief.post('/api/auth/passkey-sign-in', carried)).toMatchObject(wrong);
  for (const otherwise of [
    { origin: 'http://localhost.example' },
    { verified: false },
    { counter: 1 },
    { userHandle: Buffer.from('somebody else').toString('base64url') },
    { id: 'bm9ib2R5LW1hZGUtdGhpcw' },
  ])
    expect(
      await at(thief, (options) => key.show(options, otherwise)),
      JSON.stringify(otherwise),
    ).toMatchObject(wrong);
  expect(await at(thief, (options) => key.show({ ...options, rpId: 'elsewhere' }))).toMatchObject(
    wrong,
  );
  for (const nonsense of ['{}', 'x', '{"id":"x","response":{"clientDataJSON":"eyJ9"}}'])
    expect(await thief.post('/api/auth/passkey-sign-in', { credential: nonsense })).toMatchObject(
      wrong,
    );
  expect((await thief.post('/api/auth/passkey-sign-in', {})).status).toBe(422);
  expect(await thief.me()).toMatchObject({ signedIn: false });
  // All of that shut nobody out.
  expect((await at(await server.browser(), (options) => key.show(options))).status).toBe(200);
});

test('a page that stood open too long asks anew, and two pages of one screen do not take each other’s place', async () => {
  const screen = await server.browser();
  const one = await screen.post('/api/auth/passkey-door');
  const two = await screen.post('/api/auth/passkey-door');
  expect(one.body['challenge']).not.toBe(two.body['challenge']);
  const late = await screen.post('/api/auth/passkey-door');
  server.later(31);
  const credential = key.show(late.body as never);
  expect((await screen.post('/api/auth/passkey-sign-in', { credential })).status).toBe(401);
  const again = await screen.post('/api/auth/passkey-door');
  await screen.post('/api/auth/passkey-door');
  const fits = { credential: key.show(again.body as never) };
  expect((await screen.post('/api/auth/passkey-sign-in', fits)).status).toBe(200);
});

test('a screen that asks again and again leaves a few challenges behind, and the newest of them fits', async () => {
  const screen = await server.browser();
  let last = {};
  for (let index = 0; index < 12; index += 1) {
    server.later(1);
    last = (await screen.post('/api/auth/passkey-door')).body;
  }
  const { rows } = await pool.query<{ most: number }>(
    "select max(c)::int as most from (select count(*) as c from means_begun where means like 'passkey-door %' group by person) g",
  );
  expect(rows[0]?.most).toBe(8);
  const credential = key.show(last as never);
  expect((await screen.post('/api/auth/passkey-sign-in', { credential })).status).toBe(200);
});

test('OLR-7.2.1: a confirmation that is slower than a sign-in by the same key does not set its count back', async () => {
  const { vault, clock } = server.environment;
  const stream = `person:${person}` as StreamId;
  const kind = `passkey:${key.id}`;
  const counted = async () =>
    (
      await pool.query<{ hash: string }>(
        'select hash from secret where stream = $1 and kind = $2',
        [stream, kind],
      )
    ).rows[0]?.hash ?? '';
  const office = new PasskeyOffice();
  const moved = (hash: string) => JSON.stringify({ ...JSON.parse(hash), counter: 4000 });
  // While the answer is looked at, somebody comes in by the key.
  const slow = Object.assign(Object.create(office) as PasskeyOffice, {
    shown: async (...about: Parameters<PasskeyOffice['shown']>) => {
      const after = await office.shown(...about);
      await pool.query('update secret set hash = $3 where stream = $1 and kind = $2', [
        stream,
        kind,
        moved(await counted()),
      ]);
      return after;
    },
  });
  const keeper = new MeansKeeper(pool, vault, slow);
  const { options, kept } = await office.beginShowing({ name: '', origin }, [key.id]);
  await keeper.begin(stream, 'passkey-asked', kept, clock.now());
  const { means } = keeper.ports(
    () => clock.now(),
    () => clock.now(),
  );
  const shown = key.show(options);
  expect(await means?.({ stream, means: 'passkey', ids: [key.id], shown })).toEqual({
    outcome: 'used',
  });
  expect(await counted()).toContain('4000');
});

test('OLR-7.2.1: a key under the name of another’s key is added to no account', async () => {
  const copied = new TestAuthenticator(origin, key.id);
  const browser = await confirmed(gu);
  expect(await added(browser, copied, '仿的')).toEqual(['identity/means-wrong']);
  expect(((await browser.get('/api/account/means')).body as unknown as MeansDto).passkeys).toBe(
    false,
  );
  const screen = await server.browser();
  expect((await at(screen, (options) => copied.show(options))).status).toBe(401);
});

test('OLR-7.2.1: of two answers with the same count at one moment one comes in', async () => {
  const screens = [await server.browser(), await server.browser()];
  const asked = await Promise.all(screens.map((each) => each.post('/api/auth/passkey-door')));
  const answers = await Promise.all(
    screens.map((each, index) =>
      each.post('/api/auth/passkey-sign-in', {
        credential: key.show(asked[index]?.body as never, { counter: 5000 }),
      }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
});

test('OLR-7.2.3: a key opens no frozen account, and its holder is told so; with a closed account, or taken away, it is no key any more', async () => {
  const device = new TestAuthenticator(origin);
  const browser = await confirmed(yan);
  expect(await added(browser, device, '手机')).toEqual([]);
  const answer = async () => at(await server.browser(), (options) => device.show(options));
  expect((await answer()).status).toBe(200);
  expect(
    await refusalsOf(browser, 'identity.report-theft', {
      reason: '手机不见了。',
      understood: true,
    }),
  ).toEqual([]);
  expect(await answer()).toMatchObject({ status: 403, body: { code: 'account-frozen' } });

  const closing = new TestAuthenticator(origin);
  const leaving = await confirmed(gu);
  expect(await added(leaving, closing, '手机')).toEqual([]);
  const close = {
    commandId: server.nextId(),
    stream: null,
    key: '',
    input: catalogue.command('identity.close')?.example ?? {},
  };
  expect((await leaving.post('/api/commands/identity.close', close)).body).toMatchObject({
    outcome: 'accepted',
  });
  expect(await at(await server.browser(), (options) => closing.show(options))).toMatchObject({
    status: 401,
    body: { code: 'wrong-passkey' },
  });

  const spare = new TestAuthenticator(origin);
  const holder = await confirmed(zhao);
  expect(await added(holder, spare, '旧手机')).toEqual([]);
  const sure = { sure: true };
  await holder.post('/api/commands/identity.remove-means', {
    commandId: server.nextId(),
    stream: null,
    key: spare.id,
    input: sure,
  });
  expect(await at(await server.browser(), (options) => spare.show(options))).toMatchObject({
    status: 401,
    body: { code: 'wrong-passkey' },
  });
});

test('what lies in the table and in no docket opens nothing', async () => {
  const ghost = new TestAuthenticator(origin);
  const { rows } = await pool.query<{ hash: string }>(
    'select hash from secret where stream = $1 and kind = $2',
    [`person:${person}`, `passkey:${key.id}`],
  );
  const { rowCount } = await pool.query(
    'insert into secret (stream, kind, hash) values ($1, $2, $3)',
    [`person:${person}`, `passkey:${ghost.id}`, rows[0]?.hash],
  );
  expect(rowCount).toBe(1);
  const screen = await server.browser();
  expect((await at(screen, (options) => key.show(options, { id: ghost.id }))).status).toBe(401);
});
