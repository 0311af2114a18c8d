import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { tellWhoHasGone } from '../late-answer.ts';
import { TestServer } from '../testing/browser.ts';
import { password, zhao } from '../testing/people.ts';

/*
 * A court that decides everything later, as one of two zones does, or a slow one: what comes of an act must reach whoever sat
 * before the screen all the same.
 */

const { pool } = await freshDatabase();
const server = new TestServer(pool, { decideLater: true, demo: false });
const decide = () => server.environment.inbox.work(server.now);

test('whoever registers before there is a court reads the code on the screen, and is signed in when it is decided', async () => {
  const browser = await server.browser();
  const sent = await browser.post('/api/auth/phone-code', {
    purpose: 'register',
    mobile: zhao.mobile,
  });
  const code = sent.body['shownCode'];
  expect(code).toMatch(/^\d{6}$/);
  const commandId = server.nextId();
  const input = { ...zhao, code, password, agreed: true };
  const asked = { commandId, stream: null, key: '', input };
  expect((await browser.post('/api/commands/identity.register', asked)).body['outcome']).toBe(
    'received',
  );
  expect(await decide()).toBe(1);
  expect((await browser.get(`/api/commands/${commandId}`)).body['outcome']).toBe('accepted');
  expect(await browser.me()).toMatchObject({ signedIn: true });
});

test('a draft stays until what was written in it is accepted; a late refusal names the form it came from', async () => {
  const browser = await server.browser();
  await browser.post('/api/auth/sign-in', { login: zhao.mobile, password });
  const example = catalogue.command('filing.submit')?.example ?? {};
  const person = (await browser.me()).person ?? '';
  const place = { owner: person, command: 'filing.submit', stream: '', key: '' };
  await server.environment.drafts.save(place, { grounds: '没有交货。' }, server.now);
  const drafts = async () => (await browser.get('/api/drafts')).body as unknown as unknown[];
  const submit = async (court: string) => {
    const commandId = server.nextId();
    const input = { ...example, court, plaintiff: { kind: 'person', name: zhao.name } };
    await browser.post('/api/commands/filing.submit', { commandId, stream: null, key: '', input });
    await decide();
    return (await browser.get(`/api/commands/${commandId}`)).body;
  };
  expect(await submit('nowhere')).toMatchObject({
    outcome: 'refused',
    asked: { command: 'filing.submit', stream: null, key: '' },
  });
  expect(await drafts()).toHaveLength(1);
  await server.establish(person);
  expect(await submit((await browser.me()).court?.id ?? '')).toMatchObject({ outcome: 'accepted' });
  expect(await drafts()).toEqual([]);
});

test('whoever closed the page is told by message what became of it, once; whoever stayed is not', async () => {
  const browser = await server.browser();
  await browser.post('/api/auth/sign-in', { login: zhao.mobile, password });
  await browser.me();
  const example = catalogue.command('filing.submit')?.example ?? {};
  const give = async (): Promise<string> => {
    const commandId = server.nextId();
    const input = { ...example, court: 'nowhere' };
    await browser.post('/api/commands/filing.submit', { commandId, stream: null, key: '', input });
    await decide();
    return commandId;
  };
  const told = async () =>
    (
      await pool.query<{ message: { to: string; text: string } }>(
        "select message from outbox where effect = 'zone.late-answer'",
      )
    ).rows.map(({ message }) => message);
  await give();
  const stayed = await give();
  // The screen asks again while it is open.
  await browser.get(`/api/commands/${stayed}`);
  expect(await tellWhoHasGone(server.environment)).toBe(0);
  server.later(2);
  expect(await tellWhoHasGone(server.environment)).toBe(1);
  expect(await tellWhoHasGone(server.environment)).toBe(0);
  expect(await told()).toMatchObject([
    { to: zhao.mobile, text: expect.stringContaining('没有办成') as unknown },
  ]);
});
