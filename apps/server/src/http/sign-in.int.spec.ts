import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { gu, password, refusalsOf, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let person = '';

beforeAll(async () => {
  person = await register(server, zhao);
  await server.establish(await register(server, gu));
});

describe('registration over HTTP', () => {
  it('OLR-7.1.3: whoever registered is signed in with phone and password shown', async () => {
    server.later(2);
    const me = await (await signedIn(server, zhao.residentId)).me();
    expect(me).toMatchObject({ signedIn: true, person, name: '赵青禾', assurance: 2 });
  });

  it('OLR-7.2.1: no password lies readable in the docket, the secrets or the answers', async () => {
    const { rows } = await pool.query<{ all: string }>(
      `select (select coalesce(string_agg(body, ''), '') from entry) || (select string_agg(hash, '') from secret)
           || (select string_agg(outcome::text, '') from accepted_command) as all`,
    );
    expect(rows[0]?.all).not.toContain(password);
  });

  it('an id number that is taken says so without saying whose it is', async () => {
    server.later(2);
    const browser = await server.browser();
    const code = await browser.code('register', '13800000099');
    const done = await browser.command('identity.register', {
      ...zhao,
      mobile: '13800000099',
      code,
      password,
      agreed: true,
    });
    expect(done.status).toBe(409);
    expect(done.body).toMatchObject({
      refusals: [{ code: 'identity/resident-id-taken', ground: { kind: 'policy' } }],
    });
    expect(JSON.stringify(done.body)).not.toContain(person);
  });

  it('a phone that is taken is not called an id number that is taken', async () => {
    server.later(2);
    const browser = await server.browser();
    const code = await browser.code('register', zhao.mobile);
    const other = { name: '林知微', residentId: '110105198511220048', mobile: zhao.mobile };
    expect(
      await refusalsOf(browser, 'identity.register', { ...other, code, password, agreed: true }),
    ).toEqual(['identity/mobile-taken']);
  });
});

describe('one-time codes', () => {
  it('a second message within a minute is not sent; the answer says when', async () => {
    server.later(2);
    const browser = await server.browser();
    await browser.code('register', '13800000031');
    expect(
      await browser.post('/api/auth/phone-code', { purpose: 'register', mobile: '13800000031' }),
    ).toMatchObject({
      status: 429,
      body: { code: 'code-too-soon' },
    });
  });

  it('a code is good five times and ten minutes', async () => {
    server.later(2);
    const browser = await server.browser();
    const right = await browser.code('register', '13800000032');
    const wrong = right === '000000' ? '000001' : '000000';
    const input = {
      name: '周',
      residentId: '110105199003070025',
      mobile: '13800000032',
      password,
      agreed: true,
    };
    for (let one = 0; one < 5; one += 1) {
      expect(await refusalsOf(browser, 'identity.register', { ...input, code: wrong })).toEqual([
        'identity/code-wrong',
      ]);
    }
    expect(await refusalsOf(browser, 'identity.register', { ...input, code: right })).toEqual([
      'identity/code-too-many',
    ]);
    server.later(2);
    const next = await browser.code('register', '13800000032');
    server.later(11);
    expect(await refusalsOf(browser, 'identity.register', { ...input, code: next })).toEqual([
      'identity/code-expired',
    ]);
  });

  it('a court that is not at work shows the code of its stand-in, to the last who joins; one at work does not', async () => {
    const closed = new TestServer(pool, { demo: false, court: server.environment.court });
    const browser = await closed.browser();
    const asked = { purpose: 'register', mobile: '13800000033' };
    const practice = await browser.post('/api/auth/phone-code', asked);
    expect(practice.body['shownCode']).toMatch(/^\d{6}$/);
    closed.later(2);
    vi.stubEnv('XIEZHI_PRODUCTION', '1');
    const { body } = await browser.post('/api/auth/phone-code', asked);
    vi.unstubAllEnvs();
    expect(body).toMatchObject({ sent: true, to: '138****0033', resendInSeconds: 60 });
    expect(body).not.toHaveProperty('shownCode');
    expect((await browser.get('/api/messages/outbox')).status).toBe(404);
  });

  it('a code for signing in to a number without an account looks the same and is not sent', async () => {
    server.later(2);
    const browser = await server.browser();
    const unknown = await browser.post('/api/auth/phone-code', {
      purpose: 'sign-in',
      mobile: '13800000098',
    });
    const known = await browser.post('/api/auth/phone-code', {
      purpose: 'sign-in',
      mobile: zhao.mobile,
    });
    expect(Object.keys(unknown.body)).toEqual(Object.keys(known.body));
    const { rows } = await pool.query("select 1 from sent_message where address = '13800000098'");
    expect(rows).toEqual([]);
  });
});

describe('signing in', () => {
  it('an unknown account and a wrong password look alike', async () => {
    const browser = await server.browser();
    const unknown = await browser.post('/api/auth/sign-in', { login: '13899999999', password });
    const wrong = await browser.post('/api/auth/sign-in', {
      login: zhao.mobile,
      password: 'wrong-wrong-wrong',
    });
    expect(unknown).toEqual(wrong);
    expect(wrong.status).toBe(401);
  });

  it('guesses are slowed after eight, the right one too; a code to the phone still opens', async () => {
    server.later(20);
    const browser = await server.browser();
    for (let one = 0; one < 8; one += 1)
      await browser.post('/api/auth/sign-in', {
        login: gu.residentId,
        password: `guess-number-${String(one)}`,
      });
    expect(
      (await browser.post('/api/auth/sign-in', { login: gu.residentId, password })).status,
    ).toBe(429);
    const code = await browser.code('sign-in', gu.mobile);
    expect(
      (
        await browser.post('/api/auth/code-sign-in', {
          mobile: gu.mobile,
          code,
          idNumber: gu.residentId,
        })
      ).status,
    ).toBe(200);
    server.later(20);
    await signedIn(server, gu.residentId);
  });

  it('a code for signing in works once', async () => {
    server.later(2);
    const browser = await server.browser();
    const code = await browser.code('sign-in', zhao.mobile);
    expect(
      (
        await browser.post('/api/auth/code-sign-in', {
          mobile: zhao.mobile,
          code,
          idNumber: zhao.residentId,
        })
      ).status,
    ).toBe(200);
    const other = await server.browser();
    expect(
      (
        await other.post('/api/auth/code-sign-in', {
          mobile: zhao.mobile,
          code,
          idNumber: zhao.residentId,
        })
      ).status,
    ).toBe(401);
  });
});
