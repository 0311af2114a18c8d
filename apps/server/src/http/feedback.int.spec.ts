import type {
  FeedbackDto,
  FormDto,
  MyFeedbackDto,
  PublicFeedbackDto,
  TasksDto,
} from '@xiezhi/contract';
import { listFeedback, readDocket, rebuild } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { StreamId } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { visitor } from '@xiezhi/procedures';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { countOneQuarter } from './ways-saved.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const yan = { name: '严守正', residentId: '110105197912010012', mobile: '13800000037' };
const lin = { name: '林知微', residentId: '110105198511220048', mobile: '13800000033' };
let court = '';
const browsers = new Map<string, Browser>();

const by = async ({ mobile }: { mobile: string }): Promise<Browser> => {
  const known = browsers.get(mobile);
  if (known) return known;
  server.later(2);
  const made = await signedIn(server, mobile);
  browsers.set(mobile, made);
  return made;
};
async function act(
  who: { mobile: string },
  name: string,
  input: Readonly<Record<string, unknown>>,
  key = '',
  stream: string | null = null,
): Promise<{ readonly stream: string; readonly body: Readonly<Record<string, unknown>> }> {
  const request = { commandId: server.nextId(), stream, key, input };
  const { body } = await (await by(who)).post(`/api/commands/${name}`, request);
  return {
    stream: (body['receipts'] as { stream: string }[] | undefined)?.[0]?.stream ?? '',
    body,
  };
}
const mine = async (who: { mobile: string }) =>
  (await (await by(who)).get('/api/feedback/mine')).body as unknown as MyFeedbackDto;
const tasks = async (who: { mobile: string }) =>
  ((await (await by(who)).get('/api/tasks')).body as unknown as TasksDto).rows;
const one = async (who: { mobile: string }, stream: string) => {
  const { status, body } = await (await by(who)).get(`/api/feedback/said/${stream}`);
  return status === 200 ? (body as unknown as FeedbackDto) : status;
};
const published = async () =>
  (await (await server.browser()).get('/api/feedback')).body as unknown as PublicFeedbackDto;

const said = {
  matter: 'platform',
  sender: 'self',
  text: '上传照片时，页面一直停在百分之九十九。',
  attachments: [],
};

/** The eighteenth character of an identity number, so that it is one (GB 11643). */
function withCheckDigit(first: string): string {
  const digits = first.padEnd(17, '1');
  const sum = [...digits].reduce(
    (all, digit, place) => all + Number(digit) * (2 ** (17 - place) % 11),
    0,
  );
  return `${digits}${'10X98765432'.charAt(sum % 11)}`;
}

beforeAll(async () => {
  await register(server, zhao);
  await server.establish(await register(server, gu));
  await register(server, yan);
  await register(server, lin);
  court = (await (await by(gu)).me()).court?.id ?? '';
  for (const [who, post] of [
    [yan, 'president'],
    [lin, 'judge'],
  ] as const)
    await act(gu, 'court.grant-office', { mobile: who.mobile, post }, '', `court:${court}`);
}, 60_000);

test('OOR-44.1.2: a complaint reaches its desk as a task with a day, the answer reaches whoever complained, and the change everybody', async () => {
  const { stream } = await act(zhao, 'feedback.submit', { ...said, court });
  expect(stream).toMatch(/^feedback:/);
  const owed = (await tasks(gu)).filter((task) => task.stream === stream);
  expect(owed).toMatchObject([{ command: 'feedback.answer', due: { days: 15 } }]);
  expect((await tasks(yan)).filter((task) => task.stream === stream)).toEqual([]);
  const change = { finding: 'will-change', changeBy: '2026-12-20', text: '会写明大小上限。' };
  expect((await act(gu, 'feedback.answer', change, '', stream)).body['outcome']).toBe('accepted');
  expect(await one(zhao, stream)).toMatchObject({
    stage: 'promised',
    mine: true,
    entries: [{ seq: 1 }, { seq: 2, detail: expect.stringContaining('大小上限') as string }],
  });
  await act(gu, 'feedback.improve', { what: '写明了大小上限。' }, '', stream);
  expect((await published()).improvements).toMatchObject([{ what: '写明了大小上限。' }]);
  expect((await mine(zhao)).said).toMatchObject([{ stream, stage: 'improved' }]);
  expect((await mine(yan)).desk).toMatchObject([{ stream }]);
  expect((await mine(lin)).desk).toBe(null);
});

test('OOR-44.1.2: of a complaint about the president the president learns nothing: no task, no row, no count, no entry', async () => {
  const before = await mine(yan);
  const about = { ...said, court, matter: 'conduct', post: 'president', named: yan.name };
  const { stream } = await act(zhao, 'feedback.submit', about);
  expect(await one(yan, stream)).toBe(404);
  expect(await one(lin, stream)).toBe(404);
  expect(await mine(yan)).toEqual(before);
  expect((await tasks(yan)).filter((task) => task.stream === stream)).toEqual([]);
  expect(await one(gu, stream)).toMatchObject({ mine: false, text: said.text });
  const tried = await act(
    yan,
    'feedback.answer',
    { finding: 'not-so', text: '没有。' },
    '',
    stream,
  );
  expect(tried.body['outcome']).toBe('refused');
});

test('OOR-44.1.2: the database answers as the program does, for whoever asks, also after a rebuild', async () => {
  const { docket } = server.environment;
  const streams = (
    await pool.query<{ stream: StreamId }>("select stream from stream_head where kind = 'feedback'")
  ).rows.map(({ stream }) => stream);
  expect(streams.length).toBeGreaterThan(1);
  const seen = async () => {
    const found: string[] = [];
    for (const person of [zhao, gu, yan, lin]) {
      const { rows } = await pool.query<{ person: string }>(
        "select substr(stream, 8) as person from stream_head where kind = 'person' order by stream",
      );
      const id = (await (await by(person)).me()).person ?? '';
      expect(rows.map((row) => row.person)).toContain(id);
      const raw = await pool.query<{ stream: string }>('select stream from read_feedback($1)', [
        id,
      ]);
      const listed = raw.rows.map(({ stream }) => stream);
      for (const stream of streams) {
        const entries = await pool.query("select 1 from read_docket($1, '', $2, 1)", [id, stream]);
        expect(entries.rows.length > 0, `${person.name} ${stream}`).toBe(listed.includes(stream));
        if (listed.includes(stream)) found.push(`${person.name} ${stream}`);
      }
    }
    return found;
  };
  const before = await seen();
  await rebuild(docket, courtDay('2026-11-24'));
  expect(await seen()).toEqual(before);
  expect(before.some((line) => line.startsWith(lin.name))).toBe(false);
  expect(await listFeedback(pool, visitor('nobody'))).toEqual([]);
  for (const stream of streams)
    expect(await readDocket(pool, docket.cache, stream, visitor('nobody'))).toBe(null);
});

test('OOR-44.1.2: nor does the president by another post they hold, and the database says the same', async () => {
  const post = 'administrator';
  await act(gu, 'court.grant-office', { mobile: yan.mobile, post }, '', `court:${court}`);
  const about = { ...said, court, matter: 'conduct', post: 'president' };
  const { stream, body } = await act(zhao, 'feedback.submit', about);
  expect(body['outcome']).toBe('accepted');
  expect(await one(yan, stream)).toBe(404);
  expect((await tasks(yan)).filter((task) => task.stream === stream)).toEqual([]);
  const id = (await (await by(yan)).me()).person ?? '';
  const listed = await pool.query<{ stream: string }>('select stream from read_feedback($1)', [id]);
  expect(listed.rows.map((row) => row.stream)).not.toContain(stream);
  expect((await pool.query("select 1 from read_docket($1, '', $2, 1)", [id, stream])).rows).toEqual(
    [],
  );
  expect((await tasks(gu)).filter((task) => task.stream === stream)).toHaveLength(1);
});

test('OOR-44.1.2: what is published is of the court asked for', async () => {
  const visitor = await server.browser();
  expect(await visitor.get(`/api/feedback?court=${court}`)).toMatchObject({
    status: 200,
    body: { court: { id: court }, courts: [{ id: court }] },
  });
  expect((await visitor.get('/api/feedback?court=nowhere')).status).toBe(404);
});

test('OLR-2.1.4a: how long each act of a party is stands published, as its form asks it, and no figure of ways before ten people made it', async () => {
  const { acts, quarters, least } = await published();
  expect(least).toBe(10);
  expect(quarters.map(({ ways }) => ways)).toEqual([null, null, null, null]);
  // Nobody who opens the page makes the database count; the court's own machine does, one quarter after the other, once.
  expect(quarters.map(({ counted }) => counted)).toEqual([false, false, false, false]);
  let done = 0;
  while ((await countOneQuarter(server.environment)) > 0) done += 1;
  expect(done).toBe(4);
  expect(await countOneQuarter(server.environment)).toBe(0);
  expect((await published()).quarters.map(({ counted, ways }) => [counted, ways])).toEqual(
    quarters.map(() => [true, null]),
  );
  const title = '起诉';
  const form = (await (await by(zhao)).get('/api/forms/filing.submit')).body as unknown as FormDto;
  const filing = acts.find((one) => one.title === form.title);
  expect(filing, title).toBeDefined();
  // Every page of the form, and the last look; this form asks no more than that.
  expect(filing?.screens).toBeGreaterThanOrEqual(form.pages.length + 1);
  const asked = form.pages.flatMap(({ fields }) => fields);
  expect(filing?.questions).toBeGreaterThanOrEqual(asked.length);
  expect(filing?.always).toBeGreaterThanOrEqual(
    asked.filter((one) => !one.optional && one.when === undefined).length,
  );
  expect(acts.every((one) => one.screens >= 1 && one.always <= one.questions)).toBe(true);
  expect(acts.length).toBeGreaterThan(30);
});

test('OOR-44.1.2: figures are of quarters that are over and of ten people or more; a person counts once in each', async () => {
  const rate = async (who: typeof zhao, score: string, moment: string) =>
    (await act(who, 'feedback.rate', { court, score, answer: 'no' }, moment)).body['outcome'];
  const people = [zhao, gu, yan, lin];
  for (let index = 0; index < 6; index += 1) {
    const residentId = withCheckDigit(`1101011990010100${String(index)}`);
    const who = { name: `评${String(index)}`, residentId, mobile: `1380000020${String(index)}` };
    await register(server, who);
    people.push(who);
  }
  for (const [index, who] of people.entries()) {
    expect(await rate(who, String(1 + (index % 5)), 'filing')).toBe('accepted');
    if (index > 0) expect(await rate(who, '5', 'service')).toBe('accepted');
  }
  server.later(24 * 60);
  // Once more on another day: still one person.
  browsers.clear();
  expect(await rate(zhao, '3', 'filing')).toBe('accepted');
  expect((await published()).quarters.map(({ quarter }) => quarter)).not.toContain('2026Q4');
  server.later(60 * 24 * 60);
  const [last] = (await published()).quarters;
  expect(last).toMatchObject({
    quarter: '2026Q4',
    ratings: [
      // 1 and 3 make 2: (2 + 2 + 3 + 4 + 5 + 1 + 2 + 3 + 4 + 5) / 10.
      { moment: 'filing', count: 10, mean: '3.1' },
      { moment: 'service', count: null, mean: null },
      { moment: 'closing', count: null, mean: null },
      { moment: 'other', count: null, mean: null },
    ],
  });
}, 60_000);
