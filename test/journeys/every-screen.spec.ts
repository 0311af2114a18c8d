import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * Every address of the web app in a court with cases, as people see it who need it otherwise: at 400 % of a desk's width, in the
 * largest print of the theme for the old, without motion and with the colours of their own system.
 */
const stage = await openStage();

const read = async <T>(who: Person, path: string): Promise<T> =>
  (await who.context.request.get(`${stage.base}${path}`)).json() as Promise<T>;

/** The first case of this person in which that act is open; any, where none is asked for. */
async function caseOf(who: Person, command?: string): Promise<{ stream: string; key: string }> {
  for (const { stream } of await read<readonly { stream: string }[]>(who, '/api/cases')) {
    const space = await read<{ offers: readonly { command: string; key: string }[] }>(
      who,
      `/api/cases/${stream.slice('case:'.length)}`,
    );
    const found = space.offers.find((one) => command === undefined || one.command === command);
    if (found) return { stream: encodeURIComponent(stream), key: encodeURIComponent(found.key) };
  }
  throw new Error(`the demo has no case for ${command ?? 'anything'}`);
}

/** A file in a case that this person reads: its page in the viewer. */
async function fileOf(who: Person): Promise<string> {
  for (const { stream } of await read<readonly { stream: string }[]>(who, '/api/cases')) {
    const space = await read<unknown>(who, `/api/cases/${stream.slice('case:'.length)}`);
    const [, file] = /"sha256":"([0-9a-f]{64})"/u.exec(JSON.stringify(space)) ?? [];
    if (file !== undefined) return `/cases/${encodeURIComponent(stream)}/files/${file}`;
  }
  throw new Error('the demo has no case with a file');
}

/** Somebody asks for help in a case, so that there is an answer to look at. */
async function asked(who: Person): Promise<string> {
  const { csrf } = await read<{ csrf: string }>(who, '/api/me');
  const { stream, key } = await caseOf(who, 'help.ask');
  const commandId = `every-screen-${String(Date.now())}`;
  const answer = await who.context.request.post(`${stage.base}/api/commands/help.ask`, {
    headers: { 'x-csrf': csrf },
    data: {
      commandId,
      stream: decodeURIComponent(stream),
      key: decodeURIComponent(key),
      input: { kinds: ['large-print'], text: '字大一点才看得清。' },
    },
  });
  expect(answer.status(), await answer.text()).toBeLessThan(300);
  return commandId;
}

const people = {
  nobody: null,
  party: '沈静宜',
  clerk: '何书岚',
  finance: '金算',
  reviewer: '林知微',
  administrator: '顾行简',
  president: '严守正',
} as const;
type Who = keyof typeof people;

/** By the route as the app declares it: who stands before it, and the address. */
const screens: Readonly<
  Record<string, readonly [Who, string | ((who: Person) => Promise<string>)]>
> = {
  '/': ['nobody', '/'],
  '/sign-in': ['nobody', '/sign-in'],
  '/register': ['nobody', '/register'],
  '/my-cases': ['party', '/my-cases'],
  '/cases/:key': ['party', async (who) => `/cases/${(await caseOf(who)).stream}`],
  '/cases/:key/addresses': [
    'party',
    async (who) => `/cases/${(await caseOf(who)).stream}/addresses`,
  ],
  '/cases/:key/as-of/:seq': [
    'party',
    async (who) => `/cases/${(await caseOf(who)).stream}/as-of/1`,
  ],
  '/cases/:key/code-slip/:participant': [
    'clerk',
    async (who) => `/cases/${(await caseOf(who, 'participation.invite')).stream}/code-slip/d1`,
  ],
  '/cases/:key/files/:file': ['party', fileOf],
  '/account': ['party', '/account'],
  '/offline': ['party', '/offline'],
  '/helping': ['party', '/helping'],
  // Written in by its own journey; here as whoever finds that it has ended.
  '/helping/:id': ['party', '/helping/ended'],
  '/account/sent': ['party', '/account/sent'],
  '/account/agents': ['party', '/account/agents'],
  '/account/data': ['party', '/account/data'],
  '/link': ['party', '/link'],
  '/step-up': ['party', '/step-up?then=/my-cases'],
  '/do/identity.step-up': ['party', '/do/identity.step-up'],
  '/do/identity.set-up-totp': ['party', '/do/identity.set-up-totp'],
  '/do/identity.keep-recovery-codes': ['party', '/do/identity.keep-recovery-codes'],
  '/do/identity.add-passkey': ['party', '/do/identity.add-passkey'],
  '/do/:command': ['party', '/do/filing.submit'],
  '/outcomes/:commandId': ['party', async (who) => `/outcomes/${await asked(who)}`],
  '/why/:command': [
    'party',
    async (who) => `/why/filing.change?stream=${(await caseOf(who)).stream}`,
  ],
  '/tools': ['nobody', '/tools'],
  '/announcements': ['nobody', '/announcements'],
  '/guides': ['nobody', '/guides'],
  '/guides/:topic': ['nobody', '/guides/filing'],
  '/self-test': ['nobody', '/self-test'],
  '/before-filing': ['nobody', '/before-filing'],
  '/what-to-file': ['nobody', '/what-to-file'],
  '/feedback': ['party', '/feedback'],
  '/feedback/:key': [
    'administrator',
    async (who) => {
      const { desk } = await read<{ desk: readonly { stream: string }[] }>(
        who,
        '/api/feedback/mine',
      );
      const [first] = desk;
      return `/feedback/${encodeURIComponent(first?.stream ?? '')}`;
    },
  ],
  '/served': ['nobody', '/served'],
  '/pay': ['nobody', '/pay'],
  '/messages': ['nobody', '/messages'],
  '/verify': ['nobody', '/verify'],
  '*': ['nobody', '/nowhere'],
  '/desk/': ['clerk', '/desk'],
  '/desk/review': ['reviewer', '/desk/review'],
  '/desk/calendar': ['clerk', '/desk/calendar'],
  '/desk/cases': ['president', '/desk/cases'],
  '/desk/cases/:key': ['clerk', async (who) => `/desk/cases/${(await caseOf(who)).stream}`],
  '/desk/acts': ['clerk', '/desk/acts'],
  '/desk/court': ['administrator', '/desk/court'],
  '/desk/reconciliation': ['finance', '/desk/reconciliation'],
  '/desk/services': ['clerk', '/desk/services'],
  '/desk/people': ['administrator', '/desk/people'],
  '/desk/outbox': ['administrator', '/desk/outbox'],
  '/desk/log': ['administrator', '/desk/log'],
  '/desk/search': ['clerk', '/desk/search?q=1'],
  '/desk/*': ['clerk', '/desk/nowhere'],
};

/** Looked up once: what is there does not change between the looks. */
const addresses = new Map<string, Promise<string>>();
function addressOf(route: string, who: Person): Promise<string> {
  const [, where] = screens[route] ?? ['nobody', route];
  const found =
    addresses.get(route) ?? (typeof where === 'string' ? Promise.resolve(where) : where(who));
  addresses.set(route, found);
  return found;
}

const source = (file: string): string =>
  readFileSync(new URL(`../../apps/web/src/${file}`, import.meta.url), 'utf8');
const routesIn = (file: string): readonly string[] =>
  [...source(file).matchAll(/<Route\s+(?:index|path="([^"]+)")/gu)].map(([, path = '']) => path);

test('every address of the app stands among the screens that are looked at', () => {
  const declared = [
    ...routesIn('app.tsx').filter((path) => path !== '/desk/*'),
    ...routesIn('desk/desk.tsx').map((path) => `/desk/${path}`),
    ...[...source('app.tsx').matchAll(/'(identity\.[a-z-]+)',\n/gu)].map(
      ([, act = '']) => `/do/${act}`,
    ),
  ];
  expect(declared.length).toBeGreaterThan(30);
  expect(Object.keys(screens).toSorted()).toEqual(declared.toSorted());
});

test('whoever has a card in the demo finds something to do or to read under it', async () => {
  const visitor = await stage.person(null);
  const cards = await read<readonly { name: string }[]>(visitor, '/api/demo/cards');
  const idle: string[] = [];
  for (const { name } of cards) {
    const person = await stage.person(name);
    const cases = await read<readonly unknown[]>(person, '/api/cases');
    const tasks = await read<{ total: number }>(person, '/api/tasks');
    if (cases.length + tasks.total === 0) idle.push(name);
    await person.context.close();
  }
  // He has the notice on paper and has not entered its code; she has just registered. Their cards say so.
  expect(idle).toEqual(['钱守拙', '赵青禾']);
});

/** What moves by itself, or would: nothing may where the reader has asked for no motion. */
const moving = `document.getAnimations().filter((one) => one.playState === 'running').length`;

/**
 * The spacing a reader may ask for himself (WCAG 2.2, 1.4.12). It stands for a machine with wider letters as well: what only just
 * fits the font of the one that looks hangs over the edge of another.
 */
const spaced = `{
  const own = new CSSStyleSheet();
  own.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }');
  document.adoptedStyleSheets.push(own);
}`;

describe.each([
  { name: 'at 400 %', width: 320, elder: false, lang: 'zh-CN' },
  {
    name: 'in English, in the largest print, in forced colours',
    width: 360,
    elder: true,
    lang: 'en',
  },
] as const)('$name, without motion', ({ width, elder, lang }) => {
  const here = new Map<Who, Promise<Person>>();
  const come = async (who: Who): Promise<Person> => {
    const person = await stage.person(people[who], { width });
    await person.page.emulateMedia({
      reducedMotion: 'reduce',
      forcedColors: lang === 'en' ? 'active' : 'none',
    });
    const kept = JSON.stringify({ lang, elder, size: 30 });
    await person.page.evaluate(`localStorage.setItem('xiezhi.settings', '${kept}')`);
    return person;
  };
  test.for(Object.entries(screens))('%s', async ([route, [who]]) => {
    const coming = here.get(who) ?? come(who);
    here.set(who, coming);
    const person = await coming;
    await person.goTo(await addressOf(route, person));
    await person.looksRight();
    await person.page.evaluate(spaced);
    await person.fitsTheSheet();
    expect(await person.page.evaluate(moving)).toBe(0);
  });
  // Which case comes first is another one every day, and what stands at its head with it: in the largest print all are looked at.
  if (!elder) return;
  test('each case of a party, and some of the clerk', async () => {
    for (const [who, home, most] of [
      ['party', '/cases/', 12],
      ['clerk', '/desk/cases/', 3],
    ] as const) {
      const coming = here.get(who) ?? come(who);
      here.set(who, coming);
      const person = await coming;
      const cases = await read<readonly { stream: string }[]>(person, '/api/cases');
      expect(cases.length).toBeGreaterThan(3);
      for (const { stream } of cases.slice(0, most)) {
        await person.goTo(`${home}${encodeURIComponent(stream)}`);
        await person.page.getByRole('heading', { level: 1 }).first().waitFor();
        await person.page.evaluate(spaced);
        await person.fitsTheSheet();
      }
    }
  });
});
