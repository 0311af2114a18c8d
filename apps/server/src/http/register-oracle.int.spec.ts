import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { failedComparisons } from '../people/tries.ts';
import { TestServer } from '../testing/browser.ts';
import { register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
await register(server, zhao);

const codesOf = (body: unknown): readonly string[] =>
  ((body as { refusals?: { code: string }[] }).refusals ?? []).map(({ code }) => code);

test.each(['previews', 'commands'])(
  'OLR-7.1.3: without the code of the phone nobody learns whether a name and a number belong together (%s)',
  async (route) => {
    const guest = await server.browser();
    for (const name of ['赵青禾', '无名氏']) {
      const said = await guest.post(`/api/${route}/identity.register`, {
        commandId: server.nextId(),
        stream: null,
        key: '',
        input: { ...catalogue.command('identity.register')?.example, name, mobile: '13800000088' },
      });
      expect(codesOf(said.body)).toEqual(['identity/code-expired']);
    }
  },
);

test('OLR-7.1.3: whoever is signed in and not yet verified tries ten wrong pairs in an hour, and no more', async () => {
  const away = { name: '断线', residentId: '110105199306150022', mobile: '13800000089' };
  await register(server, away);
  server.later(2);
  const guest = await signedIn(server, away.mobile);
  const asked = async (name: string) =>
    codesOf(
      (
        await guest.post('/api/previews/identity.check', {
          commandId: server.nextId(),
          stream: null,
          key: '',
          input: { name, residentId: zhao.residentId },
        })
      ).body,
    );
  for (let times = 0; times < failedComparisons.times; times += 1)
    expect(await asked('无名氏')).toEqual(['identity/no-match']);
  expect(await asked('无名氏')).toEqual(['identity/compared-too-often']);
  server.later(61);
  expect(await asked(zhao.name)).toEqual([]);
});
