import { expect } from 'vitest';
import type { Browser, TestServer } from './browser.ts';

/*
 * Two invented people and what they do before anything else can be tried.
 */
export const password = '一句我自己记得住的话吧';
export const zhao = { name: '赵青禾', residentId: '11010519491231002X', mobile: '13800000005' };
export const gu = { name: '顾行简', residentId: '440308199901101512', mobile: '13800000006' };

/** Registers as a person would, with the code the stand-in shows. @returns the person's id. */
export async function register(server: TestServer, who: typeof zhao): Promise<string> {
  const browser = await server.browser();
  const code = await browser.code('register', who.mobile);
  const done = await browser.command('identity.register', { ...who, code, password, agreed: true });
  expect(done.body).toMatchObject({ outcome: 'accepted' });
  return (await browser.me()).person ?? '';
}

export async function signedIn(
  server: TestServer,
  login: string,
  word = password,
): Promise<Browser> {
  const browser = await server.browser();
  const answer = await browser.post('/api/auth/sign-in', { login, password: word });
  expect(answer.status).toBe(200);
  await browser.me();
  return browser;
}

/** Shows once more who sits there, with a code to the telephone of the account: once for this session (OLR-7.3.1). */
export async function confirmed(browser: Browser): Promise<Browser> {
  const code = await browser.code('step-up');
  const { status } = await browser.post('/api/auth/step-up', { code });
  expect(status).toBe(200);
  await browser.me();
  return browser;
}

/** Codes of the refusals of one command; empty when it was accepted. */
export async function refusalsOf(
  browser: Browser,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const { body } = await browser.command(name, input);
  return ((body['refusals'] ?? []) as { code: string }[]).map((one) => one.code);
}
