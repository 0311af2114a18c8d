import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '@xiezhi/docket/testing';
import { openApi } from '@xiezhi/contract/openapi';
import { queries } from '@xiezhi/contract/queries';
import { catalogue } from '@xiezhi/procedures';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { breachesOf } from '../testing/contract.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

/*
 * Whatever is sent to any door of the contract, by whomever: an answer of the contract, never a failure, and nothing
 * of another's. `npm run test:long` sends a hundred times as much.
 */
const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-fuzz-'));
afterAll(() => rm(folder, { recursive: true }));
const server = new TestServer(pool, { uploadFolder: join(folder, 'uploads') });
const runs = process.env['XIEZHI_LONG'] === '1' ? 60_000 : 1200;
const known = openApi(catalogue, 'en') as {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: object }>>>
  >;
};

type Json = Readonly<Record<string, unknown>>;
const people: Browser[] = [];
let stream = '';

beforeAll(async () => {
  await register(server, zhao);
  await server.establish(await register(server, gu));
  const owner = await signedIn(server, zhao.mobile);
  people.push(await server.browser(), owner, await signedIn(server, gu.mobile));
  const { court } = await owner.me();
  const filed = await owner.command('filing.submit', {
    ...catalogue.command('filing.submit')?.example,
    court: court?.id,
  });
  stream = (filed.body['receipts'] as { stream: string }[])[0]?.stream ?? '';
});

/** What people, browsers and attackers send where something else is meant. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, '', ' ', '0', -1, 1.5, 1e308, '\u0000', '\ud800', '\u202e甲', [], {}, [[]]],
    ...['9999-12-31', '2026-02-30', '2026-11-24T25:00', '../../etc/passwd', '<script>1</script>'],
    ...["'; drop table entry; --", '%00', '__proto__', { sha256: 'x' }, { toString: null }],
    '法'.repeat(70_000),
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as unknown),
);

/** An example of the contract with some of its fields spoiled. */
const spoiled = (example: Json) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(example), 'unknown'), junk, { maxKeys: 3 })
    .map((wrong) => ({ ...example, ...wrong }));

const commandDoor = fc.constantFrom(...catalogue.commands).chain((command) =>
  fc.record({
    door: fc.constant('/api/commands/{command}'),
    method: fc.constant('post'),
    path: fc.constantFrom('commands', 'previews').map((room) => `/api/${room}/${command.name}`),
    body: fc.record({
      commandId: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: junk }),
      stream: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom('mine', null) },
        { weight: 2, arbitrary: junk },
      ),
      key: fc.oneof(fc.constantFrom('', 'd1', 'p1', 'h1'), junk),
      input: fc.oneof(
        { weight: 9, arbitrary: spoiled(command.example) },
        { weight: 1, arbitrary: junk },
      ),
    }),
  }),
);

const oddHeader = fc.constantFrom(
  ...['1.0.0', '0', '4', '-1', '1e9', '99999999999999', 'x', ''],
  ...['name aGkudHh0', 'name %%%', 'sha256', '../../etc/passwd'],
);

const queryDoor = fc.constantFrom(...queries).chain((query) =>
  fc.record({
    door: fc.constant(query.path),
    method: fc.constant(query.method),
    path: fc
      .record(
        Object.fromEntries(
          query.parameters
            .filter((one) => one.in !== 'header')
            .map((one) => [
              one.name,
              fc.oneof(
                fc.constantFrom('filing.submit', stream, 'd1', '1', 'x'.repeat(3000)),
                junk.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
              ),
            ]),
        ),
      )
      .map((values) => addressOf(query.path, values as Readonly<Record<string, string>>)),
    body: fc.oneof(junk, fc.constant(query.bodyExample ?? null)),
    headers: fc.record(
      Object.fromEntries([
        ['content-type', fc.constantFrom(query.bodyType ?? 'application/json', 'text/plain')],
        ...query.parameters
          .filter((one) => one.in === 'header')
          .map((one) => [one.name, oddHeader] as const),
      ]),
    ),
  }),
);

/** Fills in what stands in braces; the rest goes behind the question mark. */
function addressOf(path: string, values: Readonly<Record<string, string>>): string {
  let filled = path;
  const rest = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const safe = value.toWellFormed();
    if (path.includes(`{${name}}`))
      filled = filled.replace(`{${name}}`, () => encodeURIComponent(safe) || '-');
    else rest.set(name, safe);
  }
  return `${filled}?${rest.toString()}`;
}

const answers = new Set([
  200, 201, 202, 204, 400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 429,
]);

/** What was answered. Live events never end: hearing the first of them is enough. */
async function wordsOf(answer: Response): Promise<string> {
  if (answer.headers.get('content-type')?.startsWith('text/event-stream') !== true)
    return answer.text();
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

test('no door of the contract fails, whatever is sent through it', async ({ annotate }) => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(commandDoor, queryDoor),
      fc.nat({ max: 2 }),
      async ({ method, path, body, ...door }, who) => {
        const person = people[who];
        // Signing out or in would leave the rest of the run to a visitor.
        fc.pre(!path.startsWith('/api/auth/sign-out') && !path.startsWith('/api/demo/sign-in'));
        const named = typeof body === 'object' && body !== null ? (body as Json) : {};
        const sent = named['stream'] === 'mine' ? { ...named, stream } : body;
        const answer = await server.app.request(path, {
          method: method.toUpperCase(),
          headers: {
            'content-type': 'application/json',
            ...('headers' in door ? door.headers : {}),
            cookie: person?.cookie ?? '',
            'x-csrf': person?.csrf ?? '',
          },
          ...(['get', 'head'].includes(method) ? {} : { body: JSON.stringify(sent) }),
        });
        const text = await wordsOf(answer);
        expect(answers.has(answer.status), `${String(answer.status)} ${path} ${text}`).toBe(true);
        if (
          answer.status !== 204 &&
          method !== 'head' &&
          answer.headers.get('content-type')?.includes('json') === true
        )
          expect(
            breachesOf(method, path, {
              status: answer.status,
              mediaType: answer.headers.get('content-type') ?? '',
              body: JSON.parse(text) as unknown,
            }),
          ).toEqual([]);
        // The names in the owner's case reach nobody who did not write them down first.
        if (who !== 1 && !/沈静宜|钱某/.test(JSON.stringify(sent)))
          expect(text, path).not.toMatch(/沈静宜|钱某/);
        expect(text).not.toMatch(/at .*\.ts:\d+|node_modules|select .* from /i);
      },
    ),
    { numRuns: runs },
  );
  await annotate(`${String(runs)} requests`, 'campaign');
});

test('every door that is fuzzed stands in the contract', () => {
  for (const { name } of catalogue.commands)
    expect(known.paths[`/api/commands/${name}`]?.['post']?.responses).toBeDefined();
});
