import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import {
  confirmed,
  gu,
  password,
  refusalsOf,
  register,
  signedIn,
  zhao,
} from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const newWord = '另一句我自己记得住的话';

beforeAll(async () => {
  await register(server, zhao);
  await register(server, gu);
});

const codeSignIn = async (browser: Browser, also: object): Promise<Answer> => {
  server.later(10);
  const code = await browser.code('sign-in', zhao.mobile);
  return browser.post('/api/auth/code-sign-in', { mobile: zhao.mobile, code, ...also });
};

async function inByCode(): Promise<Browser> {
  const browser = await server.browser();
  expect((await codeSignIn(browser, { idNumber: zhao.residentId })).status).toBe(200);
  await browser.me();
  return browser;
}

describe('OLR-7.2.1: whoever holds the telephone number does not have the account with it', () => {
  it('the next owner of a number, who knows no id number, does not come in; another’s number is as wrong as a wrong code', async () => {
    const next = await server.browser();
    const without = await codeSignIn(next, {});
    expect(without).toMatchObject({ status: 422, body: { faults: [{ path: 'idNumber' }] } });
    const wrong = await codeSignIn(next, { idNumber: gu.residentId });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong-code' } });
    const noCode = await next.post('/api/auth/code-sign-in', {
      mobile: zhao.mobile,
      code: 'xxxxxx',
      idNumber: zhao.residentId,
    });
    expect(noCode.body).toEqual(wrong.body);
    expect((await next.me()).signedIn).toBe(false);
  });

  it('the holder comes in with the code and the number of the card, written as people write it', async () => {
    const browser = await server.browser();
    const typed = ` ${zhao.residentId.toLowerCase()} `;
    expect((await codeSignIn(browser, { idNumber: typed })).status).toBe(200);
  });
});

describe('OLR-7.3.1: once more is by something else', () => {
  it('after a code no other code is sent and none confirms; the password does, and the number can be changed', async () => {
    const browser = await inByCode();
    const sent = await browser.post('/api/auth/phone-code', { purpose: 'step-up' });
    expect(sent).toMatchObject({ status: 409, body: { code: 'another-factor' } });
    const form = { method: 'phone-code', code: '123456' };
    expect(await refusalsOf(browser, 'identity.step-up', form)).toEqual(['identity/same-factor']);
    const move = { mobile: '13800000057', code: '123456' };
    expect(await refusalsOf(browser, 'identity.change-mobile', move)).toEqual([
      'permission/step-up',
    ]);
    expect((await browser.post('/api/auth/step-up', { password: 'wrong-wrong' })).status).toBe(401);
    expect((await browser.post('/api/auth/step-up', { password })).body).toEqual({ level: 2 });
    await browser.me();
    const code = await browser.code('identity.change-mobile', '13800000057');
    expect(
      await refusalsOf(browser, 'identity.change-mobile', { mobile: '13800000057', code }),
    ).toEqual([]);
    await browser.command('identity.change-mobile', {
      mobile: zhao.mobile,
      code: await browser.code('identity.change-mobile', zhao.mobile),
    });
  });

  it('a password set after coming in by a code is that code once more; a face is something else', async () => {
    const browser = await inByCode();
    expect(await refusalsOf(browser, 'identity.change-password', { password: newWord })).toEqual(
      [],
    );
    await browser.me();
    const { body } = await browser.post('/api/auth/step-up', { password: newWord });
    expect(body).toMatchObject({ refusals: [{ code: 'identity/password-just-set' }] });
    expect((await browser.post('/api/auth/step-up', { face: true })).body).toEqual({ level: 3 });
  });

  it('nobody shows a password by saying so: without the keeper’s proof the form confirms nothing', async () => {
    const browser = await inByCode();
    for (const credential of ['', 'x', newWord]) {
      const { body } = await browser.command('identity.step-up', {
        method: 'password',
        credential,
      });
      expect(body['outcome']).not.toBe('accepted');
    }
    expect((await browser.me()).session).toBe(1);
  });

  it('after the password a code confirms, and the password only that one still sits there', async () => {
    server.later(10);
    const browser = await signedIn(server, zhao.mobile, newWord);
    expect((await browser.post('/api/auth/step-up', { password: newWord })).body).toEqual({
      level: 1,
    });
    await browser.me();
    await confirmed(browser);
    expect(await browser.me()).toMatchObject({ session: 2, cameBy: 'password' });
  });
});

describe('OLR-7.1.2: name, id number and mobile number', () => {
  it('a number in another name verifies nobody; it is received, and the counter does it', async () => {
    const other = { name: '林知微', residentId: '110105198511220048', mobile: '13800000404' };
    await register(server, other);
    server.later(10);
    const browser = await signedIn(server, other.mobile);
    expect(await browser.me()).toMatchObject({ assurance: 1, mobileInName: 'no-match' });
    const again = { name: other.name, residentId: other.residentId };
    expect(await refusalsOf(browser, 'identity.check', again)).toEqual([
      'identity/mobile-of-another',
    ]);
  });

  it('a number that was compared is said to be the holder’s; after it is changed that is open again', async () => {
    server.later(10);
    const browser = await confirmed(await signedIn(server, gu.mobile));
    expect(await browser.me()).toMatchObject({ assurance: 2, mobileInName: 'match' });
    const code = await browser.code('identity.change-mobile', '13800000058');
    await browser.command('identity.change-mobile', { mobile: '13800000058', code });
    expect(await browser.me()).toMatchObject({ assurance: 2, mobileInName: 'not-compared' });
  });
});
