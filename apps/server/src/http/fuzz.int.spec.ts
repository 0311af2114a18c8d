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
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { breachesOf, isAsked } from '../testing/contract.ts';
import { fromSchema } from '../testing/from-schema.ts';
import { gu, zhao } from '../testing/people.ts';

/*
 * Whatever is sent to any door of the contract, by whomever: an answer of the contract, never a failure, and nothing
 * of another's. `npm run test:long` sends a hundred times as much. Which check is where: docs/explain/api-fuzz.md.
 */
const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-fuzz-'));
afterAll(() => rm(folder, { recursive: true }));
const server = new TestServer(pool, {
  uploadFolder: join(folder, 'uploads'),
});
const runs = process.env['XIEZHI_LONG'] === '1' ? 60_000 : 1200;
const known = openApi(catalogue, 'en') as {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly responses: object;
            readonly requestBody: {
              readonly content: Readonly<Record<string, { readonly schema: Json }>>;
            };
          }
        >
      >
    >
  >;
};

type Json = Readonly<Record<string, unknown>>;
/** A visitor, whoever filed, those of the court who have the case, and two who have nothing to do with it. */
const names = [
  'visitor',
  'owner',
  'judge',
  'clerk',
  'reviewer',
  'administrator',
  'stranger',
] as const;
type Name = (typeof names)[number];
const people = new Map<Name, Browser>();
/** Who may read the case. */
const insiders: readonly Name[] = ['owner', 'judge', 'clerk', 'reviewer'];
let at: CaseAtCourt;
let stream = '';
/** Words that stand in the case and nowhere else. */
const secret = '栽种·只有这个案件里有的话';

beforeAll(async () => {
  at = await CaseAtCourt.open(server);
  ({ stream } = at);
  const owner = await at.signIn(zhao);
  await at.act(owner, 'filing.supplement', {
    note: secret,
    attachments: [],
    conformsToOriginals: true,
  });
  people.set('visitor', await server.browser());
  people.set('owner', owner);
  for (const [name, one] of [
    ['judge', staff.lu],
    ['clerk', staff.he],
    ['reviewer', staff.lin],
    ['administrator', gu],
    ['stranger', bai],
  ] as const)
    people.set(name, await at.signIn(one));
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

/** What an act asks for, as the contract says it. */
const inputOf = (name: string): Json => {
  const { schema } =
    known.paths[`/api/commands/${name}`]?.['post']?.requestBody.content['application/json'] ?? {};
  return ((schema?.['properties'] ?? {}) as Readonly<Record<string, Json>>)['input'] ?? {};
};

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
        { weight: 6, arbitrary: spoiled(command.example) },
        { weight: 3, arbitrary: fromSchema(inputOf(command.name)) },
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

/** What was answered. Live events never end: hearing the first of them is enough. */
async function wordsOf(answer: Response): Promise<string> {
  if (answer.headers.get('content-type')?.startsWith('text/event-stream') !== true)
    return answer.text();
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

/** No answer takes longer; a person would have gone. */
const patience = 10_000;

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends it as this person, and holds the answer to the contract: status, media type, headers, body. */
async function send(who: Name, { method, path, body, headers = {} }: Sent) {
  const person = people.get(who);
  const sent = JSON.stringify(body);
  const begun = performance.now();
  const answer = await server.app.request(path, {
    method: method.toUpperCase(),
    headers: {
      'content-type': 'application/json',
      ...headers,
      cookie: person?.cookie ?? '',
      'x-csrf': person?.csrf ?? '',
    },
    ...(['get', 'head'].includes(method) ? {} : { body: sent }),
  });
  const text = await wordsOf(answer);
  expect(performance.now() - begun, path).toBeLessThan(patience);
  const mediaType = answer.headers.get('content-type') ?? '';
  const isJson = mediaType.includes('json') && text !== '';
  const told = { status: answer.status, mediaType, headers: answer.headers };
  // A body that is no JSON is its own text, which has a media type to be held to as well.
  const heard: unknown = isJson ? JSON.parse(text) : text;
  const found = breachesOf(method, path, { ...told, body: heard });
  expect(found, `${who} ${text.slice(0, 300)}`).toEqual([]);
  return { status: answer.status, text, heard, headers: answer.headers };
}

test('no door of the contract fails, whatever is sent through it', async ({ annotate }) => {
  const taken = new Map<Name, number>();
  const seen = { refused: 0, fit: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(commandDoor, queryDoor),
      fc.constantFrom(...names),
      async ({ method, path, body, ...door }, who) => {
        // Signing out or in would leave the rest of the run to a visitor.
        fc.pre(!path.startsWith('/api/auth/sign-out') && !path.startsWith('/api/demo/sign-in'));
        const named = typeof body === 'object' && body !== null ? (body as Json) : {};
        const sent = named['stream'] === 'mine' ? { ...named, stream } : body;
        const headers = 'headers' in door ? { headers: door.headers } : {};
        const { status, text } = await send(who, { method, path, body: sent, ...headers });
        expect(status === 500 || status === 501, `${String(status)} ${path} ${text}`).toBe(false);
        // What the contract does not ask for is never done; what it asks for may still be wrong in ways it does not say.
        const asked = ['get', 'head'].includes(method) ? null : isAsked(method, path, sent);
        if (asked === false)
          expect(status, `${path} took ${JSON.stringify(sent)}`).toBeGreaterThan(399);
        if (asked === false) seen.refused += 1;
        if (asked === true) seen.fit += 1;
        if (status < 300) taken.set(who, (taken.get(who) ?? 0) + 1);
        if (!insiders.includes(who) && !JSON.stringify(sent).includes(secret))
          expect(text, `${who} ${path}`).not.toContain(secret);
        expect(text).not.toMatch(/at .*\.ts:\d+|node_modules|select .* from /i);
      },
    ),
    { numRuns: runs },
  );
  // Everybody was who they were until the end, and did something; a visitor may have registered meanwhile.
  for (const [name, browser] of people) {
    if (name !== 'visitor') expect((await browser.me()).person, name).not.toBeNull();
    expect(taken.get(name), name).toBeGreaterThan(0);
  }
  expect(Math.min(seen.refused, seen.fit)).toBeGreaterThan(runs / 20);
  await annotate(
    `${String(runs)} requests by ${String(names.length)} people, ${String(seen.refused)} with a body that the contract does not ask for, ${String(seen.fit)} with one that it does`,
    'campaign',
  );
}, 3_600_000);

/** Something that one can make and take away again: how it is made, where it is then, and how it goes. */
interface Made {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is answered there, when it is there. */
  readonly holds: (answer: Awaited<ReturnType<typeof send>>) => boolean;
  readonly remove?: Sent;
}

const place = (): string =>
  `/api/drafts/filing.supplement?stream=${encodeURIComponent(stream)}&key=`;

const things: Readonly<Record<string, () => Promise<Made>>> = {
  'a draft': async () => {
    const body = { values: { note: '写到一半' } };
    expect((await send('owner', { method: 'put', path: place(), body })).status).toBe(200);
    return {
      path: '/api/drafts',
      holds: ({ text }) => text.includes('filing.supplement'),
      remove: { method: 'delete', path: place(), body: {} },
    };
  },
  'an upload under way': async () => {
    const begun = await send('owner', {
      method: 'post',
      path: '/api/uploads',
      body: null,
      headers: {
        'content-type': 'application/offset+octet-stream',
        'tus-resumable': '1.0.0',
        'upload-length': '4000',
        'upload-metadata': `filename ${Buffer.from('a.txt').toString('base64')},sha256 ${Buffer.from('ab'.repeat(32)).toString('base64')}`,
      },
    });
    expect(begun.status, begun.text).toBe(201);
    const path = new URL(begun.headers.get('location') ?? '', 'http://x').pathname;
    const headers = { 'tus-resumable': '1.0.0' };
    return {
      path,
      headers,
      holds: ({ status }) => status === 200,
      remove: { method: 'delete', path, headers, body: {} },
    };
  },
  'the answer to an act': async () => {
    const body = {
      commandId: 'made-000001',
      stream,
      key: '',
      input: { note: '又补交一份。', attachments: [], conformsToOriginals: true },
    };
    const path = '/api/commands/filing.supplement';
    expect((await send('owner', { method: 'post', path, body })).status).toBe(200);
    return {
      path: '/api/commands/made-000001',
      holds: ({ heard }) => (heard as Json)['outcome'] === 'accepted',
    };
  },
  'a sitting at another device': async () => {
    const elsewhere = await at.signIn(zhao);
    people.set('stranger', elsewhere);
    return {
      path: '/api/cases',
      holds: ({ text }) => text.includes(stream),
      remove: { method: 'post', path: '/api/auth/sign-out', body: {} },
    };
  },
};

test.each(Object.entries(things))(
  '%s is found as soon as it is made, and not once it is gone',
  async (name, make) => {
    const before = people.get('stranger');
    const made = await make();
    const who: Name = name.startsWith('a sitting') ? 'stranger' : 'owner';
    const method = made.path.startsWith('/api/uploads/') ? 'head' : 'get';
    const ask = () =>
      send(who, { method, path: made.path, body: null, headers: made.headers ?? {} });
    expect(made.holds(await ask())).toBe(true);
    if (made.remove !== undefined) {
      expect((await send(who, made.remove)).status).toBeLessThan(300);
      const gone = await ask();
      expect(gone.status === 200 && made.holds(gone)).toBe(false);
    }
    if (before !== undefined) people.set('stranger', before);
  },
);

test('whoever has no session any more hears at every door what the contract says', async () => {
  const before = people.get('visitor');
  people.delete('visitor');
  const writing = queries.filter(({ method }) => !['get', 'head'].includes(method));
  for (const { path, method, bodyExample } of writing)
    await send('visitor', { method, path: addressOf(path, {}), body: bodyExample ?? null });
  expect(writing.length).toBeGreaterThan(20);
  if (before !== undefined) people.set('visitor', before);
});

/* The last that is asked of these people: among the examples are some that freeze an account or change its password. */
test('what the contract gives as an example is taken for a request', async () => {
  const notTaken: string[] = [];
  let count = 0;
  const ask = async (who: Name, sent: Sent): Promise<void> => {
    const { status, text } = await send(who, sent);
    count += 1;
    if ([400, 413, 415, 422].includes(status))
      notTaken.push(`${sent.path} ${String(status)} ${text}`);
  };
  for (const command of catalogue.commands) {
    const on = { case: stream, court: `court:${at.court}` }[command.on as string] ?? null;
    const body = {
      commandId: `example-${command.name}`.replaceAll(/[^0-9a-zA-Z._:-]/g, ''),
      stream: command.opens ? null : on,
      key: '',
      input: command.example,
      ...(command.onlyOnSeen ? { seen: 12 } : {}),
    };
    await ask('owner', { method: 'post', path: `/api/commands/${command.name}`, body });
  }
  expect(count).toBe(catalogue.commands.length);
  expect(notTaken).toEqual([]);
}, 300_000);

test('every door that is fuzzed stands in the contract', () => {
  for (const { name } of catalogue.commands)
    expect(known.paths[`/api/commands/${name}`]?.['post']?.responses).toBeDefined();
});
