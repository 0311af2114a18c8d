import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApi } from '@xiezhi/contract/openapi';
import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-every-door-'));
afterAll(() => rm(folder, { recursive: true }));
const server = new TestServer(pool, { uploadFolder: join(folder, 'uploads') });
const paths = Object.entries(
  openApi(catalogue, 'en').paths as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
);
/** All commands share one door, so that one of them stands for it. */
const doors = paths.filter(
  ([path]) => !path.startsWith('/api/commands/') || path === '/api/commands/filing.submit',
);
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof methods)[number];
const doorsWith = (wanted: (method: Method, known: boolean) => boolean) =>
  doors.flatMap(([path, known]) =>
    methods.filter((method) => wanted(method, method in known)).map((method) => ({ method, path })),
  );

/** Do two paths of the contract meet in one address? `/api/feedback/mine` is a `/api/feedback/{key}` as well. */
const sameAddress = (one: string, other: string): boolean => {
  const [left, right] = [one.split('/'), other.split('/')];
  return (
    left.length === right.length &&
    left.every((part, at) => part === right[at] || part.startsWith('{'))
  );
};

let owner: Browser;
let stream = '';
beforeAll(async () => {
  await register(server, zhao);
  await server.establish(await register(server, gu));
  owner = await signedIn(server, zhao.mobile);
  const { court } = await owner.me();
  const filed = await owner.command('filing.submit', {
    ...catalogue.command('filing.submit')?.example,
    court: court?.id,
  });
  stream = (filed.body['receipts'] as { stream: string }[])[0]?.stream ?? '';
});
const named: Readonly<Record<string, () => string>> = {
  key: () => stream.slice('case:'.length),
  command: () => 'filing.submit',
};
/** What is answered there; live events never end, and are not waited for. */
const status = async (...words: Parameters<typeof answered>): Promise<number> =>
  (await answered(...words)).status;

async function answered(
  { method, path }: { readonly method: Method; readonly path: string },
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => named[name]?.() ?? '1');
  const answer = await server.app.request(address, {
    method: method.toUpperCase(),
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'get' || method === 'delete' ? {} : { body: '{}' }),
  });
  await answer.body?.cancel();
  return answer;
}
const madeUp = { cookie: 'xiezhi_session=bWFkZSB1cCBieSBzb21lYm9keSBlbHNlIGFsdG9nZXRoZXI' };

/* Of every door of the contract: what no fuzzing of what goes through it would find. */
describe('every door of the contract', { timeout: 300_000 }, () => {
  test('there are as many as the contract has', () => {
    expect(doors.length).toBeGreaterThan(60);
    expect(doorsWith((_, known) => known).length).toBeGreaterThanOrEqual(doors.length);
  });

  test('knows no way of asking that the contract does not name', async () => {
    const known = { cookie: owner.cookie, 'x-csrf': owner.csrf };
    let others = 0;
    for (const door of doorsWith((_, named_) => !named_)) {
      const answer = await answered(door, known);
      expect([404, 405], `${door.method} ${door.path}`).toContain(answer.status);
      if (answer.status !== 405) continue;
      others += 1;
      // RFC 9110: and says which ways there are, as the contract does.
      const ways = (answer.headers.get('allow') ?? '').toLowerCase().split(', ');
      const at = paths.filter(([path]) => sameAddress(path, door.path));
      expect(ways.sort(), door.path).toEqual(at.flatMap(([, one]) => Object.keys(one)).sort());
    }
    expect(others).toBeGreaterThan(60);
  });

  test('changes nothing for a page of another site, nor for one that has no word of ours to send', async () => {
    const known = { cookie: owner.cookie, 'x-csrf': owner.csrf };
    // Who signs in has no word of ours yet, and a cashier never has: it signs what it says.
    const unasked = doorsWith((method, has) => has && method !== 'get').filter(
      ({ path }) => path !== '/api/payments/notify/{channel}',
    );
    const signIns = ['/api/auth/sign-in', '/api/auth/code-sign-in', '/api/demo/sign-in'];
    for (const door of unasked) {
      const name = `${door.method} ${door.path}`;
      expect(await status(door, { ...known, origin: 'https://elsewhere.example' }), name).toBe(403);
      if (signIns.includes(door.path)) continue;
      expect(await status(door, { cookie: owner.cookie }), name).toBe(403);
    }
    expect(unasked.length).toBeGreaterThan(20);
  });

  test('takes a session that was made up for none, and one that was left too', async () => {
    const left = await signedIn(server, zhao.mobile);
    const out = { method: 'post', path: '/api/auth/sign-out' } as const;
    expect(await status(out, { cookie: left.cookie, 'x-csrf': left.csrf })).toBeLessThan(300);
    let shut = 0;
    for (const door of doorsWith((_, known) => known)) {
      const toNobody = await status(door);
      const name = `${door.method} ${door.path}`;
      expect(await status(door, madeUp), name).toBe(toNobody);
      expect(await status(door, { cookie: left.cookie, 'x-csrf': left.csrf }), name).toBe(toNobody);
      if (toNobody === 401 || toNobody === 404) shut += 1;
    }
    expect(shut).toBeGreaterThan(20);
  });
});
