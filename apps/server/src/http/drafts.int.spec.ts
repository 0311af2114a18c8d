import { freshDatabase } from '@xiezhi/docket/testing';
import type { CommandId, CourtId, PersonId, StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { catalogue, visitor } from '@xiezhi/procedures';
import { beforeAll, describe, expect, test } from 'vitest';
import { tellOfEndingDrafts } from '../draft-endings.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai } from '../testing/case-at-court.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let owner: Browser;

type Json = Readonly<Record<string, unknown>>;

beforeAll(async () => {
  await register(server, zhao);
  await server.establish(await register(server, gu));
  owner = await signedIn(server, zhao.mobile);
});

const save = async (body: Json): Promise<{ status: number; body: Json }> => {
  const response = await server.app.request('/api/drafts/filing.submit?key=', {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      cookie: owner.cookie,
      'x-csrf': owner.csrf,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Json };
};

describe('a draft', () => {
  test('is found again by its owner, and by nobody else', async () => {
    await save({ values: { grounds: '一月订的柜子' } });
    const { body } = await owner.get('/api/drafts');
    expect(body).toMatchObject([{ command: 'filing.submit', stream: null, title: 'File a claim' }]);
    const other = await signedIn(server, gu.mobile);
    expect((await other.get('/api/drafts')).body).toEqual([]);
  });

  test('of whoever sat there before is not put among the drafts of whoever sits there now', async () => {
    await save({ values: { grounds: '自己写的' } });
    const { body } = await owner.get('/api/me');
    expect((await save({ values: { grounds: '别人写的' }, person: 'somebody-else' })).status).toBe(
      401,
    );
    const form = await owner.get('/api/forms/filing.submit?key=');
    expect(form.body).toMatchObject({ values: { grounds: '自己写的' } });
    expect((await save({ values: { grounds: '本人写的' }, person: body['person'] })).status).toBe(
      200,
    );
  });

  test('OOR-2.1.1: begun at one terminal it goes on at another, under the same account', async () => {
    await save({ values: { grounds: '在诉讼服务中心写到一半' } });
    const atHome = await signedIn(server, zhao.mobile);
    expect((await atHome.get('/api/forms/filing.submit')).body).toMatchObject({
      values: { grounds: '在诉讼服务中心写到一半' },
    });
  });

  test('saved in another window since is not overwritten, also on a clock that stands', async () => {
    const first = await save({ values: { grounds: '一' } });
    const second = await save({ values: { grounds: '二' }, before: first.body['savedAt'] });
    expect(second.status).toBe(200);
    const late = await save({ values: { grounds: '三' }, before: first.body['savedAt'] });
    expect(late).toMatchObject({ status: 409, body: { code: 'draft-changed' } });
    const form = await owner.get('/api/forms/filing.submit');
    expect(form.body).toMatchObject({ values: { grounds: '二' } });
  });
});

describe('a draft that is open on two devices', () => {
  const complaint = async (): Promise<Json> => ({
    ...catalogue.command('filing.submit')?.example,
    court: (await owner.me()).court?.id,
  });
  const idOf = ({ body }: { body: Json }) => body['commandId'];
  const send = async (commandId: unknown, input: Json) =>
    owner.post('/api/commands/filing.submit', { commandId, stream: null, key: '', input });

  test('OLR-9.1.0: makes one suit, and whoever sends it again comes to the first receipt', async () => {
    const input = await complaint();
    const begun = await save({ values: input, commandId: 'first-device-0001' });
    const form = (await owner.get('/api/forms/filing.submit')).body['draft'] as Json;
    // The other device knows the draft by the id it was begun under, also when it saves over it unseen.
    const unseen = await save({ values: input, commandId: 'other-device-0001' });
    expect([form['commandId'], idOf(unseen)]).toEqual([idOf(begun), idOf(begun)]);
    const first = await send(form['commandId'], input);
    expect(first.status).toBe(200);
    const again = await send(idOf(unseen), input);
    expect(again.body['receipts']).toEqual(first.body['receipts']);
    const other = await send(idOf(unseen), { ...input, grounds: '后来又写了一句。' });
    expect(other).toMatchObject({
      status: 409,
      body: { commandId: idOf(begun), refusals: [{ code: 'docket/command-id-reused' }] },
    });
    const receipt = await owner.get(`/api/commands/${String(other.body['commandId'])}`);
    expect(receipt.body['receipts']).toEqual(first.body['receipts']);
  });

  test('is another suit once its writer has seen the receipt and goes on under another id', async () => {
    const input = await complaint();
    const begun = await save({ values: input });
    await send(idOf(begun), input);
    const kept = await save({ values: input, commandId: idOf(begun) });
    const next = { values: input, before: kept.body['savedAt'], commandId: 'another-suit-0001' };
    expect(idOf(await save(next))).toBe('another-suit-0001');
  });
});

test('OLR-10.1.2: a draft that names somebody else’s case tells its owner nothing of that case', async () => {
  const { court } = await owner.me();
  const example = catalogue.command('filing.submit')?.example ?? {};
  const filed = await owner.command('filing.submit', { ...example, court: court?.id });
  const [receipt] = filed.body['receipts'] as { stream: string }[];
  const place = `/api/drafts/filing.supplement?stream=${receipt?.stream ?? ''}&key=`;
  const put = async (who: Browser) =>
    (
      await server.app.request(place, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', cookie: who.cookie, 'x-csrf': who.csrf },
        body: JSON.stringify({ values: { note: '补交' } }),
      })
    ).status;
  const aboutOf = async (who: Browser) =>
    ((await who.get('/api/drafts')).body as unknown as { command: string; about: string }[])
      .filter(({ command }) => command === 'filing.supplement')
      .map(({ about }) => about);
  await register(server, bai);
  server.later(2);
  const stranger = await signedIn(server, bai.mobile);
  expect(await put(stranger)).toBe(200);
  expect(await aboutOf(stranger)).toEqual(['']);
  // Whoever may read the case finds by its name what they had begun.
  expect(await put(owner)).toBe(200);
  expect(await aboutOf(owner)).toEqual([expect.stringContaining('云州木禾家居有限公司')]);
});

describe('what does not fit', () => {
  test('a case opened by somebody not signed in: sign in, whether there is such a case or not', async () => {
    const visitor = await server.browser();
    for (const key of ['0123456789abcdef01234567', 'nothing-here'])
      expect((await visitor.get(`/api/cases/${key}`)).status).toBe(401);
  });

  test('a file that is not for the reader, opened in a browser, is a page and no code', async () => {
    const response = await server.app.request(`/api/files/${'0'.repeat(64)}?stream=case:abcdef`, {
      headers: { accept: 'text/html,application/xhtml+xml' },
    });
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('回首页');
  });

  test('files go in only with the word that they are as the originals; without files nobody is asked', async () => {
    const { court } = await owner.me();
    const example = catalogue.command('filing.submit')?.example ?? {};
    const input = { ...example, court: court?.id, conformsToOriginals: undefined };
    expect((await owner.command('filing.submit', input)).status).toBe(200);
  });

  test('OLR-9.1.2a: the form of the correction says what the court asked for and by when', async () => {
    const { court } = await owner.me();
    const example = catalogue.command('filing.submit')?.example ?? {};
    // Their own suit: a notice in one that is filed for another without authority begins no day.
    const own = { kind: 'person', name: zhao.name };
    const input = { ...example, court: court?.id, plaintiff: own };
    const filed = await owner.command('filing.submit', input);
    const [receipt] = filed.body['receipts'] as {
      stream: string;
      number: string;
      detail: string;
    }[];
    expect(receipt?.number).toMatch(/^20261124(-[0-9A-Z]{4}){3}$/);
    expect(receipt?.detail).toContain('赵青禾 v. 云州木禾家居有限公司');
    const stream = (receipt?.stream ?? '') as StreamId;
    const reviewer: Actor = {
      ...visitor('reviewer'),
      person: 'reviewer' as PersonId,
      offices: [{ court: court?.id as CourtId, post: 'filing-reviewer', division: null }],
    };
    const asked = await server.environment.docket.execute(
      {
        name: 'filing.request-correction',
        commandId: server.nextId() as CommandId,
        stream,
        offer: '',
        input: { items: ['defendant-address', 'signature'], note: '写到门牌号，并且签名。' },
      },
      reviewer,
    );
    expect(asked.outcome).toBe('accepted');
    const form = await owner.get(`/api/forms/filing.correct?stream=${stream}&key=`);
    const tells = form.body['tells'] as { label: string; value: string }[];
    expect(tells.map((one) => one.value)).toContain(
      'Defendant’s address\nSignature on the complaint',
    );
    expect(tells.map((one) => one.value)).toContain('写到门牌号，并且签名。');
    expect(tells.at(-1)?.label).toBe('By');
  });
});

describe('a draft that is about to be forgotten', () => {
  const keep = '/api/drafts/filing.supplement/keep?key=';
  const row = async () =>
    ((await owner.get('/api/drafts')).body as unknown as Json[]).find(
      ({ command }) => command === 'filing.supplement',
    );
  const told = async (): Promise<readonly Json[]> => {
    const { rows } = await pool.query<{ message: Json }>(
      "select message from outbox where effect = 'drafts.ending' order by id",
    );
    return rows.map(({ message }) => message);
  };
  const days = (count: number): void => {
    server.later(count * 1440);
  };

  test('OOR-2.1.1: is told to its owner once, a week before, and is kept on with what is in it', async () => {
    owner = await signedIn(server, zhao.mobile);
    await pool.query('delete from draft');
    const response = await server.app.request('/api/drafts/filing.supplement?key=', {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        cookie: owner.cookie,
        'x-csrf': owner.csrf,
      },
      body: JSON.stringify({ values: { note: '写了一半' } }),
    });
    const { savedAt } = (await response.json()) as { savedAt: string };
    expect(await row()).not.toHaveProperty('soon');
    days(82);
    await tellOfEndingDrafts(server.environment);
    expect(await told()).toEqual([]);
    days(2);
    await tellOfEndingDrafts(server.environment);
    await tellOfEndingDrafts(server.environment);
    expect(await told()).toMatchObject([
      { to: zhao.mobile, text: expect.stringContaining('写了还没有提交的“') as unknown },
    ]);
    owner = await signedIn(server, zhao.mobile);
    expect(await row()).toMatchObject({ soon: true, savedAt });
    const kept = await owner.post(keep, {});
    expect(kept.status).toBe(200);
    const now = await row();
    expect(now).toMatchObject({ savedAt, expiresOn: kept.body['expiresOn'] });
    expect(now).not.toHaveProperty('soon');
    // The day it would have been forgotten goes by.
    days(8);
    await server.environment.drafts.expire(server.environment.clock.now());
    owner = await signedIn(server, zhao.mobile);
    expect(await row()).toMatchObject({ savedAt });
  });

  test('what is there no more is not kept on, and nobody keeps another’s', async () => {
    const other = await signedIn(server, gu.mobile);
    expect((await other.post(keep, {})).status).toBe(404);
    expect(await row()).toBeDefined();
    days(91);
    owner = await signedIn(server, zhao.mobile);
    expect((await owner.post(keep, {})).status).toBe(404);
  });
});
