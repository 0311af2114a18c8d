import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PresentingDto } from '@xiezhi/contract';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import { FileStore } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ReadingRights } from '../presenting/standing.ts';
import type { Answer, Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { confirmed, register, zhao } from '../testing/people.ts';

const patience = { timeout: 10_000 };
const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-presenting-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const files = new FileStore(pool, folder);
const server = new TestServer(pool, { files });
let one: CaseAtCourt;
/** All parties read it; the other one is its author's alone. */
let contract = '';
let sealed = '';
/** Has an account, and nothing to do with the case. */
const outsider = { name: '许南乔', residentId: '110105199003070041', mobile: '13800000041' };
let people: Record<'zhao' | 'bai' | 'lu' | 'he' | 'lin', Browser>;

async function stored(who: Browser, text: string) {
  const bytes = Buffer.from(text);
  const { sha256 } = await files.put(bytes, 'text/plain', server.now);
  const { person } = await who.me();
  await files.hold(sha256, person as PersonId);
  return { sha256, name: `${text}.txt`, mediaType: 'text/plain', bytes: bytes.length };
}

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  const [clerk, judge] = [await one.signIn(staff.he), await one.signIn(staff.lu)];
  await one.act(clerk, 'participation.invite', { participant: 'd1' });
  const code = server.environment.accessCodes.code(one.stream as StreamId, 'd1');
  await one.act(await one.signIn(bai), 'participation.link', { code, standing: 'party' });
  for (const [who, id] of [
    [zhao, 'p1'],
    [bai, 'd1'],
  ] as const) {
    await one.act(clerk, 'consent.ask', { steps: ['exchange'] }, id);
    const party = await one.signIn(who);
    await one.act(party, 'consent.answer', { answer: 'agree' }, `${id}.exchange`);
    await one.act(party, 'consent.choose-manner', { manner: 'separately' }, id);
  }
  const mode = { conditions: 'all', suitability: 'suitable', reasons: '双方同意在线' };
  await one.act(judge, 'mode.decide', mode, 'exchange');
  const plaintiff = await one.signIn(zhao);
  const exhibit = await stored(plaintiff, '定作合同');
  contract = exhibit.sha256;
  await one.act(
    plaintiff,
    'evidence.submit',
    {
      exhibits: [
        {
          name: '定作合同',
          source: '双方签订',
          purpose: '证明交货日期',
          form: 'scan',
          files: [exhibit],
        },
      ],
      conformsToOriginals: true,
    },
    'p1',
  );
  await one.act(judge, 'exchange.set-period', {
    from: '2026-11-24',
    to: '2026-12-04',
    sealed: true,
    replyDays: '5',
  });
  await confirmed(plaintiff);
  const note = await stored(plaintiff, '先不公开的说明');
  sealed = note.sha256;
  await one.act(
    plaintiff,
    'exchange.give-opinion',
    { text: '见附件', attachments: [note], conformsToOriginals: true },
    'p1',
  );
  people = {
    zhao: plaintiff,
    bai: await one.signIn(bai),
    lu: await one.signIn(staff.lu),
    he: await one.signIn(staff.he),
    lin: await one.signIn(staff.lin),
  };
}, 60_000);

/** How often anybody has said something since the measure was empty. */
let said = 0;
const say = (who: Browser, body: object): Promise<Answer> => {
  said += 1;
  return who.post(`/api/presenting/${one.stream.slice('case:'.length)}`, { ...body });
};
const watch = (who: Browser, follows = false, window = '0a1b2c3d'): Promise<Answer> =>
  say(who, { do: 'watch', window, follows });
const shown = (sha256: string, page = 1, also: object = {}) => ({
  ...{ sha256, page, zoom: 'width', turn: 0, mark: null },
  ...also,
});
const begin = (who: Browser, sha256 = contract, page = 1): Promise<Answer> =>
  say(who, { do: 'begin', file: shown(sha256, page) });
const standing = ({ body }: Answer): PresentingDto => body as unknown as PresentingDto;
const idOf = (answer: Answer): string => standing(answer).now?.id ?? '';

/** A line of events as a page holds it. */
class Line {
  readonly said: PresentingDto[] = [];
  readonly #end = new AbortController();
  readonly #reading: Promise<void>;

  constructor(who: Browser) {
    this.#reading = this.#read(who).catch(() => undefined);
  }

  async #read(who: Browser): Promise<void> {
    const { signal } = this.#end;
    const answer = await server.app.request('/api/events', {
      headers: { cookie: who.cookie },
      signal,
    });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    signal.addEventListener('abort', () => void reader?.cancel());
    let text = '';
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { value: '', done: true };
      if (done) return;
      text += value;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events)
        if (event.startsWith('event: presenting'))
          this.said.push(JSON.parse(event.slice(event.indexOf('data: ') + 6)) as PresentingDto);
    }
  }

  async close(): Promise<void> {
    this.#end.abort();
    await this.#reading;
  }
}

const leave = (who: Browser, window = '0a1b2c3d'): Promise<Answer> =>
  say(who, { do: 'leave', window });

/** Whoever presents ends it, and everybody leaves, so that each test begins with nobody. */
beforeEach(async () => {
  // What was said in the tests before is not too fast for this one: a test is over in less than the two seconds of the measure.
  if (said > 20) {
    await new Promise((resolve) => setTimeout(resolve, 2200));
    said = 0;
  }
  for (const who of Object.values(people)) await leave(who);
  const { now } = standing(await watch(people.lu));
  await leave(people.lu);
  if (now === null) return;
  for (const who of [people.zhao, people.lu, people.bai]) await say(who, { do: 'end', id: now.id });
  expect(standing(await watch(people.lu)).now).toBeNull();
  await leave(people.lu);
});

test('a party presents an exhibit, and whoever has the case open is told page, size, rotation and pointer', async () => {
  const { zhao: presenter, bai: other, he: clerk } = people;
  const line = new Line(other);
  const entries = async (): Promise<unknown> =>
    (await pool.query('select count(*) from entry')).rows;
  const before = await entries();
  // Where nothing is presented nobody follows.
  expect(standing(await watch(other, true))).toMatchObject({ may: 'begin', now: null });
  // Who only looks on is told that too.
  expect(standing(await watch(clerk))).toMatchObject({ may: 'look-on', now: null });
  const begun = standing(await begin(presenter));
  expect(begun.now?.seen).toEqual({ following: 0, withheld: 0 });
  const id = begun.now?.id ?? '';
  await expect.poll(() => line.said.at(-1)?.now?.file, patience).toEqual(shown(contract));
  // How many follow is told to whoever presents alone.
  expect(standing(await watch(other, true)).now?.seen).toBeNull();
  const next = shown(contract, 3, { zoom: 150, turn: 90, mark: { x: 420, y: 310 } });
  const answer = standing(await say(presenter, { do: 'show', id, file: next }));
  expect(answer.now).toMatchObject({ mine: true, seen: { following: 1, withheld: 0 }, file: next });
  await expect.poll(() => line.said.at(-1)?.now?.file, patience).toEqual(next);
  expect(line.said.at(-1)).toMatchObject({
    may: 'wait',
    now: { mine: false, lost: false, by: { name: zhao.name, court: false } },
  });
  await say(presenter, { do: 'end', id });
  await expect.poll(() => line.said.at(-1), patience).toMatchObject({ may: 'begin', now: null });
  await line.close();
  // It is no act: nothing of it is in the docket.
  expect(await entries()).toEqual(before);
  const orders = [begun, answer].map(({ order }) => order);
  expect(orders).toEqual([...orders].sort((left, right) => left - right));
});

test('whoever presents is told how many have the case open and may not read the file; they are no followers', async () => {
  const { zhao: presenter, bai: other, lu: judge, he: clerk } = people;
  const id = idOf(await begin(presenter, sealed));
  for (const who of [other, judge]) await watch(who, true);
  await watch(presenter, true);
  const show = async (sha256: string) =>
    standing(await say(presenter, { do: 'show', id, file: shown(sha256) })).now?.seen;
  expect(await show(sealed)).toEqual({ following: 0, withheld: 2 });
  await watch(clerk);
  expect(await show(contract)).toEqual({ following: 2, withheld: 0 });
  // A second window of one person is no second person.
  await watch(other, false, 'ffffffff');
  expect(await show(contract)).toEqual({ following: 2, withheld: 0 });
  await leave(judge);
  expect(await show(contract)).toEqual({ following: 1, withheld: 0 });
  await leave(other, 'ffffffff');
});

/** Both have been asked whether they may, before either begins. */
async function atOnce(...two: readonly [Browser, Browser]): Promise<readonly Answer[]> {
  const asked = ReadingRights.prototype;
  const real = asked.mayRead.bind(new ReadingRights(server.environment));
  let waiting: (() => void)[] = [];
  const held = vi.spyOn(asked, 'mayRead').mockImplementation(async function wait(
    this: ReadingRights,
    ...about
  ) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length < two.length) return;
      for (const go of waiting) go();
      waiting = [];
      held.mockImplementation(real);
    });
    return real(...about);
  });
  try {
    return await Promise.all(two.map((who) => begin(who)));
  } finally {
    held.mockRestore();
  }
}

test('of two that begin at once one presents, and no party puts out the judge', async () => {
  const { zhao: plaintiff, bai: defendant, lu: judge } = people;
  const two = await atOnce(plaintiff, defendant);
  expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
  const id = two.map(idOf).join('');
  for (const who of [plaintiff, defendant]) await say(who, { do: 'end', id });
  for (const both of [
    [judge, defendant],
    [defendant, judge],
  ] as const) {
    await atOnce(...both);
    const { now } = standing(await watch(judge));
    expect(now).toMatchObject({ mine: true });
    await say(judge, { do: 'end', id: now?.id ?? '' });
  }
});

test('whoever may not read the file is told that one is presented, and neither which nor how often its page is turned', async () => {
  const { zhao: presenter, bai: other, lu: judge } = people;
  const line = new Line(other);
  await watch(other, true);
  const id = idOf(await begin(presenter, sealed));
  await expect.poll(() => line.said.at(-1)?.now?.id, patience).toBe(id);
  const before = line.said.length;
  for (const page of [2, 3, 4]) await say(presenter, { do: 'show', id, file: shown(sealed, page) });
  // The judge does not read what is under seal either.
  for (const who of [other, judge]) {
    const text = JSON.stringify((await watch(who, true)).body);
    expect(text).not.toContain(sealed);
    expect(text).not.toContain('说明');
    expect(standing({ status: 200, body: JSON.parse(text) as Answer['body'] }).now).toMatchObject({
      file: null,
      by: { name: zhao.name },
    });
  }
  await say(presenter, { do: 'show', id, file: shown(contract) });
  await expect.poll(() => line.said.at(-1)?.now?.file?.sha256, patience).toBe(contract);
  const withheld = line.said.slice(before, -1);
  expect(JSON.stringify(withheld)).not.toContain(sealed);
  // No push tells of a turned page: each says something new of who follows.
  expect(new Set(withheld.map((said) => JSON.stringify(said))).size).toBe(withheld.length);
  await line.close();
});

test('one at a time: a party waits, the judge takes over, and whoever presented before is told', async () => {
  const { zhao: presenter, bai: other, lu: judge } = people;
  const id = idOf(await begin(presenter));
  expect(await begin(other)).toMatchObject({ status: 409, body: { code: 'presenting-taken' } });
  expect(standing(await watch(judge)).may).toBe('take-over');
  const taken = standing(await begin(judge, contract, 5));
  expect(taken.now).toMatchObject({ mine: true, by: { name: staff.lu.name, court: true } });
  expect(await say(presenter, { do: 'show', id, file: shown(contract, 2) })).toMatchObject({
    status: 409,
    body: { code: 'presenting-over' },
  });
  // Nor does the number of another's presentation move it or end it.
  const { id: theirs = '' } = taken.now ?? {};
  expect((await say(presenter, { do: 'show', id: theirs, file: shown(contract, 2) })).status).toBe(
    409,
  );
  await say(presenter, { do: 'end', id: theirs });
  expect(standing(await watch(other)).now).toMatchObject({ file: { page: 5 } });
});

test('a clerk presents nothing, and nobody presents what they may not read', async () => {
  const { bai: other, he: clerk } = people;
  expect(await begin(clerk)).toMatchObject({ status: 403, body: { code: 'presenting-not-yours' } });
  expect(await begin(other, sealed)).toMatchObject({ status: 404, body: { code: 'file-missing' } });
  expect(await begin(other, '0'.repeat(64))).toMatchObject({
    status: 404,
    body: { code: 'file-missing' },
  });
});

test('a stranger is told of nothing over either line, and is counted nowhere', async () => {
  const { zhao: presenter } = people;
  await register(server, outsider);
  const stranger = await one.signIn(outsider);
  expect((await stranger.get(`/api/cases/${one.stream}`)).status).toBe(404);
  const line = new Line(stranger);
  const id = idOf(await begin(presenter));
  expect(standing(await watch(stranger, true))).toMatchObject({ may: 'look-on', now: null });
  expect(await begin(stranger)).toMatchObject({ status: 403 });
  const answer = standing(await say(presenter, { do: 'show', id, file: shown(contract, 2) }));
  expect(answer.now?.seen).toEqual({ following: 0, withheld: 0 });
  // Long enough for a word to come, if there were one.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(line.said).toEqual([]);
  await line.close();
  expect((await watch(await server.browser())).status).toBe(401);
});

test('what its presenter can read no longer is over for everybody', async () => {
  const { bai: presenter, he: clerk } = people;
  const id = idOf(await begin(presenter));
  const gone = await say(presenter, { do: 'show', id, file: shown(sealed) });
  expect(gone).toMatchObject({ status: 404, body: { code: 'file-missing' } });
  expect(standing(await watch(clerk)).now).toBeNull();
});

test('outside exchange and sittings nothing is presented; what was begun is not gone on with', async () => {
  const { zhao: presenter, bai: other } = people;
  const id = idOf(await begin(presenter));
  const { now } = server;
  server.now = '2026-12-05T01:00:00.000Z' as typeof now;
  try {
    // Signed in anew: so many days later nobody is.
    const [later, opposite] = [await one.signIn(zhao), await one.signIn(bai)];
    expect(await begin(opposite)).toMatchObject({
      status: 409,
      body: { code: 'presenting-not-now' },
    });
    expect(await say(later, { do: 'show', id, file: shown(contract, 2) })).toMatchObject({
      status: 409,
      body: { code: 'presenting-not-now' },
    });
    // Nobody waits for what cannot be gone on with.
    expect(standing(await watch(opposite))).toMatchObject({ may: 'not-now', now: null });
    await leave(opposite);
  } finally {
    server.now = now;
  }
  expect(standing(await watch(other)).may).toBe('begin');
});

test('CPL-85: a period that ends on a rest day is open until the working day after it has ended', async () => {
  const { now } = server;
  const reasons = '双方要求给足时间核对';
  const period = { from: '2026-11-24', to: '2026-12-05', sealed: true, replyDays: '5', reasons };
  await one.act(people.lu, 'exchange.set-period', period);
  try {
    for (const [at, status] of [
      ['2026-12-07T10:00:00.000Z', 200],
      ['2026-12-07T16:00:00.000Z', 409],
    ] as const) {
      server.now = at as typeof now;
      expect((await begin(await one.signIn(zhao))).status).toBe(status);
    }
  } finally {
    server.now = now;
  }
});

test.each([
  ['nothing', null],
  ['something else', { do: 'sing' }],
  ['a page that is none', { do: 'begin', file: { ...shown('a'.repeat(64)), page: 0 } }],
  [
    'a pointer beside the page',
    { do: 'begin', file: shown('a'.repeat(64), 1, { mark: { x: 1001, y: 0 } }) },
  ],
  ['a file that is none', { do: 'begin', file: shown('../../etc/passwd') }],
  ['more than is asked for', { do: 'begin', file: { ...shown('a'.repeat(64)), name: '合同' } }],
  ['a window without a name', { do: 'watch', window: '', follows: true }],
])('what cannot be understood moves nothing: %s', async (_what, body) => {
  expect(
    await people.zhao.post(`/api/presenting/${one.stream.slice(5)}`, body as never),
  ).toMatchObject({
    status: 400,
    body: { code: 'bad-request' },
  });
});

test('whoever says more than a hand can is told to rest, and goes on two seconds later', async () => {
  const { bai: other } = people;
  const answers = await Promise.all(Array.from({ length: 80 }, () => watch(other)));
  // What was said just before counts too.
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(50);
  expect(answers.find(({ status }) => status !== 200)).toMatchObject({
    status: 429,
    body: { code: 'presenting-too-fast' },
  });
  // The measure is each person's own.
  expect((await watch(people.he)).status).toBe(200);
  await expect
    .poll(async () => (await watch(other)).status, { timeout: 10_000, interval: 500 })
    .toBe(200);
});
