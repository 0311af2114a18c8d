import type { MeansDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import { codeAt, stepOf } from '../people/totp.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { refusalsOf, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let person = '';
let seed: Buffer = Buffer.alloc(0);
let recovery: readonly string[] = [];

/** Signed in, and confirmed by a code to the phone. */
async function confirmed(): Promise<Browser> {
  const browser = await signedIn(server, zhao.mobile);
  await browser.post('/api/auth/step-up', { code: await browser.code('step-up') });
  await browser.me();
  return browser;
}

const bytesOf = (secret: string): Buffer => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((one) => Number.parseInt(one, 2)));
};
const code = (apart = 0): string => codeAt(seed, stepOf(server.now) + apart);
const refusedBy = async (browser: Browser, shown: object): Promise<readonly string[]> => {
  const { body } = await browser.post('/api/auth/step-up', shown as never);
  return ((body['refusals'] ?? []) as { code: string }[]).map((one) => one.code);
};

beforeAll(async () => {
  person = await register(server, zhao);
  server.later(2);
});

test('OLR-7.3.1: an app is set up by a code of it, and confirms from then on; each code once', async () => {
  const browser = await confirmed();
  const begun = await browser.post('/api/account/totp');
  expect(begun.body['uri']).toContain('otpauth://totp/');
  seed = bytesOf(begun.body['secret'] as string);
  expect(await refusalsOf(browser, 'identity.set-up-totp', { code: code(7) })).toEqual([
    'identity/means-wrong',
  ]);
  expect(await refusalsOf(browser, 'identity.set-up-totp', { code: code() })).toEqual([]);
  expect((await browser.get('/api/account/means')).body).toMatchObject({ totp: true });

  server.later(2);
  const fresh = await signedIn(server, zhao.mobile);
  expect(await fresh.post('/api/auth/step-up', { totp: code() })).toEqual({
    status: 200,
    body: { level: 2 },
  });
  await fresh.me();
  // Seen over a shoulder, and sent again.
  expect(await refusedBy(fresh, { totp: code() })).toEqual(['identity/means-used']);
  expect(await refusedBy(fresh, { totp: code(-1) })).toEqual(['identity/means-used']);
});

test('the seed lies in the database sealed, and in no docket', async () => {
  const { rows } = await pool.query<{ hash: string }>(
    "select hash from secret where stream = $1 and kind = 'totp'",
    [`person:${person}`],
  );
  expect(rows[0]?.hash).toBeDefined();
  expect(Buffer.from(rows[0]?.hash ?? '', 'base64').includes(seed)).toBe(false);
  const entries = await pool.query<{ body: string }>('select body from entry');
  expect(entries.rows.some(({ body }) => body.includes(seed.toString('hex')))).toBe(false);
});

test('OLR-7.3.1: recovery codes are kept by whoever has written them down, and each opens once', async () => {
  server.later(2);
  const browser = await confirmed();
  recovery = (await browser.post('/api/account/recovery-codes')).body['codes'] as string[];
  expect(recovery).toHaveLength(10);
  const given = (one: string) => ({ code: one, written: true });
  expect(await refusalsOf(browser, 'identity.keep-recovery-codes', given('AAAA-AAAA'))).toEqual([
    'identity/means-wrong',
  ]);
  expect(
    await refusalsOf(browser, 'identity.keep-recovery-codes', given(recovery[0] ?? '')),
  ).toEqual([]);
  const fresh = await signedIn(server, zhao.mobile);
  // Typed as people type.
  const typed = (recovery[3] ?? '').toLowerCase().replace('-', ' ');
  expect((await fresh.post('/api/auth/step-up', { recoveryCode: typed })).body).toEqual({
    level: 2,
  });
  await fresh.me();
  expect(await refusedBy(fresh, { recoveryCode: recovery[3] })).toEqual(['identity/means-used']);
  const left = (await fresh.get('/api/account/means')).body as unknown as MeansDto;
  expect(left.recoveryCodesLeft).toBe(9);
});

test('OLR-7.3.1: two who show the same recovery code at the same moment: one of them is let in', async () => {
  const one = await signedIn(server, zhao.mobile);
  const other = await signedIn(server, zhao.mobile);
  const answers = await Promise.all(
    [one, other].map((each) => each.post('/api/auth/step-up', { recoveryCode: recovery[5] ?? '' })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('OLR-7.3.1: whoever guesses at one means is stopped there, and the holder comes in by another', async () => {
  server.later(120);
  const thief = await signedIn(server, zhao.mobile);
  const guessed: string[] = [];
  for (let attempt = 0; attempt < 11; attempt += 1)
    guessed.push(...(await refusedBy(thief, { totp: code(100 + attempt) })));
  expect(guessed.slice(0, 10).every((one) => one === 'identity/means-wrong')).toBe(true);
  expect(guessed.at(-1)).toBe('identity/means-too-many');
  const holder = await signedIn(server, zhao.mobile);
  expect(await refusedBy(holder, { totp: code() })).toEqual(['identity/means-too-many']);
  expect((await holder.post('/api/auth/step-up', { recoveryCode: recovery[6] ?? '' })).status).toBe(
    200,
  );
  expect(
    (await holder.post('/api/auth/step-up', { code: await holder.code('step-up') })).status,
  ).toBe(200);
  server.later(61);
  const later = await signedIn(server, zhao.mobile);
  expect((await later.post('/api/auth/step-up', { totp: code() })).status).toBe(200);
});

test('a passkey that nobody made opens nothing, and a means that was taken away neither', async () => {
  server.later(2);
  const browser = await confirmed();
  expect((await browser.post('/api/auth/passkey')).status).toBe(404);
  await browser.post('/api/account/passkey');
  const made = { name: '我的手机', credential: '{"id":"x","response":{}}' };
  expect(await refusalsOf(browser, 'identity.add-passkey', made)).toEqual(['identity/means-wrong']);
  await browser.post(`/api/commands/identity.remove-means`, {
    commandId: server.nextId(),
    stream: null,
    key: 'totp',
    input: { sure: true },
  });
  expect(await refusedBy(browser, { totp: code() })).toEqual(['identity/means-missing']);
});

test('the means of an account are nobody else’s business', async () => {
  const visitor = await server.browser();
  for (const path of ['totp', 'recovery-codes', 'passkey'])
    expect((await visitor.post(`/api/account/${path}`)).status).toBe(401);
  expect((await visitor.get('/api/account/means')).status).toBe(401);
});
