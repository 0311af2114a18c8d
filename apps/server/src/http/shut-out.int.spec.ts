import { freshDatabase } from '@xiezhi/docket/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PhoneCodes } from '../people/phone-codes.ts';
import {
  codesToNumber,
  guessesOfStrangers,
  pauseAfter,
  pauseOfScreen,
  Tries,
} from '../people/tries.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { password, refusalsOf, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);

beforeAll(async () => {
  await register(server, zhao);
});

const wrongTo = (code: string): string => (code === '000000' ? '000001' : '000000');
const byCode = (browser: Browser, code: string) =>
  browser.post('/api/auth/code-sign-in', { mobile: zhao.mobile, code, idNumber: zhao.residentId });
const byPassword = (browser: Browser, word: string) =>
  browser.post('/api/auth/sign-in', { login: zhao.mobile, password: word });

describe('OLR-7.2.1: what a stranger tries shuts no holder out', () => {
  it('three codes worn out and many wrong passwords elsewhere: the right code and the right password open', async () => {
    const stranger = await server.browser();
    for (let sent = 0; sent < 3; sent += 1) {
      server.later(2);
      const code = await stranger.code('sign-in', zhao.mobile);
      for (let one = 0; one < 6; one += 1) await byCode(stranger, wrongTo(code));
    }
    for (let one = 0; one < 12; one += 1) await byPassword(stranger, 'wrong-wrong-wrong');
    server.later(2);
    const holder = await server.browser();
    const code = await holder.code('sign-in', zhao.mobile);
    // The stranger has another sent and wears it out while the holder types theirs.
    server.later(2);
    const theirs = await stranger.code('sign-in', zhao.mobile);
    for (let one = 0; one < 6; one += 1) await byCode(stranger, wrongTo(theirs));
    expect((await byCode(holder, code)).status).toBe(200);
    expect((await byPassword(await server.browser(), password)).status).toBe(200);
  });

  it('the screen that was wrong rests, longer each time, and says how long and where else to go', async () => {
    server.later(24 * 60);
    const stranger = await server.browser();
    for (let one = 0; one < 5; one += 1) await byPassword(stranger, 'wrong-wrong-wrong');
    const first = await byPassword(stranger, password);
    expect(first).toMatchObject({ status: 429, body: { code: 'too-many' } });
    expect(first.body['detail']).toContain('in 1 min');
    expect(first.body['detail']).toMatch(/counter.*12368/);
    server.later(2);
    await byPassword(stranger, 'wrong-wrong-wrong');
    expect((await byPassword(stranger, password)).body['detail']).toContain('in 2 min');
    server.later(3);
    expect((await byPassword(stranger, password)).status).toBe(200);
  });

  it('a code opens nothing on another screen than the one it was asked for from', async () => {
    server.later(90);
    const holder = await server.browser();
    const code = await holder.code('sign-in', zhao.mobile);
    expect((await byCode(await server.browser(), code)).status).toBe(401);
    expect((await byCode(holder, code)).status).toBe(200);
  });

  it('when a crowd of screens guesses, the right password on a new one is asked for a code, and never refused for good', async () => {
    server.later(24 * 60);
    const tries = new Tries(pool);
    const account = `password-of-strangers ${(await (await signedIn(server, zhao.mobile)).me()).person ?? ''}`;
    for (let one = 0; one < guessesOfStrangers.times - 2; one += 1)
      await tries.note(account, guessesOfStrangers, server.now);
    await byPassword(await server.browser(), 'guess-number-one');
    expect((await byPassword(await server.browser(), password)).status).toBe(200);
    await byPassword(await server.browser(), 'guess-number-two');
    for (let one = 0; one < codesToNumber.times; one += 1) {
      server.later(1);
      await (
        await server.browser()
      ).post('/api/auth/phone-code', {
        purpose: 'sign-in',
        mobile: zhao.mobile,
      });
    }
    const holder = await server.browser();
    expect(await byPassword(holder, password)).toMatchObject({
      status: 401,
      body: { code: 'code-too' },
    });
    // The strangers' messages have used up the number's; whoever showed the password has their own.
    const code = await holder.code('sign-in', zhao.mobile);
    expect((await byCode(holder, code)).status).toBe(200);
    server.later(24 * 60);
    await signedIn(server, zhao.mobile);
  }, 120_000);

  it('ten wrong codes rest the screen in every form that asks for one', async () => {
    server.later(90);
    const browser = await server.browser();
    const input = { ...zhao, residentId: '110105199003070025', password, agreed: true };
    for (let sent = 0; sent < 2; sent += 1) {
      server.later(2);
      const mobile = `1380000007${String(sent)}`;
      const code = wrongTo(await browser.code('register', mobile));
      for (let one = 0; one < 5; one += 1)
        await refusalsOf(browser, 'identity.register', { ...input, mobile, code });
    }
    const code = await browser.code('register', '13800000072');
    const right = { ...input, mobile: '13800000072', code };
    expect(await refusalsOf(browser, 'identity.register', right)).toEqual(['identity/codes-rest']);
    const other = await server.browser();
    server.later(2);
    const theirs = await other.code('register', '13800000072');
    expect(
      await refusalsOf(other, 'identity.register', { ...right, name: '林知微', code: theirs }),
    ).not.toContain('identity/codes-rest');
  });
});

describe('the odds of guessing', () => {
  const hour = 3_600_000;

  it('however many screens: at most 80 codes of a million are compared in any hour, 960 in a day: 1 in 1,000', async () => {
    const number = { next: 0 };
    const step = fc.record({
      screen: fc.integer({ min: 0, max: 30 }),
      act: fc.constantFrom('send', 'try', 'try', 'try'),
      seconds: fc.integer({ min: 0, max: 90 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 240 }), async (steps) => {
        number.next += 1;
        const mobile = `139${String(number.next).padStart(8, '0')}`;
        const codes = new PhoneCodes(pool, server.environment.vault, 0);
        const compared: number[] = [];
        let now = server.now;
        for (const { screen, act, seconds } of steps) {
          now = new Date(Date.parse(now) + seconds * 1000).toISOString() as typeof now;
          const asked = {
            purpose: 'sign-in',
            mobile,
            by: `${String(number.next)} ${String(screen)}`,
          } as const;
          if (act === 'send') await codes.make(asked, now);
          else if (['right', 'wrong'].includes(await codes.check(asked, 'xxxxxx', now)))
            compared.push(Date.parse(now));
        }
        for (const from of compared)
          expect(
            compared.filter((at) => at >= from && at < from + hour).length,
          ).toBeLessThanOrEqual(
            // Eight an hour, five tries each; codes sent just before the hour may still be tried in it.
            2 * codesToNumber.times * 5,
          );
      }),
      { numRuns: 12 },
    );
    expect(codesToNumber).toEqual({ times: 8, within: hour });
  }, 120_000);

  it('one screen has at most 34 passwords of an account a day; all strange screens together 100', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 400 }), (minutes) => {
        let [now, wrong, free] = [0, 0, 0];
        for (const later of minutes) {
          now += later * 60_000;
          if (now >= 24 * hour) break;
          if (now < free) continue;
          wrong += 1;
          free = now + pauseAfter(pauseOfScreen, wrong);
        }
        expect(wrong).toBeLessThanOrEqual(34);
      }),
    );
    expect(guessesOfStrangers).toEqual({ times: 100, within: 24 * hour });
  });
});
