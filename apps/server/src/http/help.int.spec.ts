import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { register, zhao } from '../testing/people.ts';

/* Somebody near writes a form down from their own account; its owner goes over it and hands it in. */

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const near = { name: '周小禾', residentId: '110105199906180022', mobile: '13800000042' };
const other = { name: '吴一', residentId: '110105199906180030', mobile: '13800000043' };
let one: CaseAtCourt;
let owner: Browser;
let helper: Browser;

type Json = Readonly<Record<string, unknown>>;

async function send(who: Browser, method: string, path: string, body?: Json) {
  const response = await server.app.request(path, {
    method,
    headers: { 'content-type': 'application/json', cookie: who.cookie, 'x-csrf': who.csrf },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Json };
}

const place = (): string => 'filing.supplement';
const about = (): string => `?stream=${encodeURIComponent(one.stream)}&key=`;
const draft = (who: Browser, note: string) =>
  send(who, 'PUT', `/api/drafts/${place()}${about()}`, { values: { note } });
const askFor = (who: Browser, days = 7) =>
  send(who, 'POST', `/api/drafts/${place()}/help${about()}`, { days });
const come = (who: Browser, code: unknown) => who.post('/api/helping', { code: String(code) });

/** What somebody near writes, over what they have before them. */
async function write(id: string, note: string, more: Json = {}) {
  const { draft: seen } = (await helper.get(`/api/helping/${id}`)).body as {
    draft?: { savedAt: string };
  };
  return send(helper, 'PUT', `/api/helping/${id}`, {
    values: { note, ...more },
    before: seen?.savedAt ?? '',
  });
}

const savedAt = async (): Promise<string> =>
  ((await owner.get(`/api/forms/filing.supplement${about()}`)).body['draft'] as Json)[
    'savedAt'
  ] as string;

const handIn = (note: string, wentOver?: string) =>
  owner.post('/api/commands/filing.supplement', {
    commandId: server.nextId(),
    stream: one.stream,
    key: '',
    input: { note, attachments: [] },
    ...(wentOver === undefined ? {} : { wentOver }),
  });

const namesHelper = async (): Promise<readonly string[]> => {
  const { body } = await owner.get(`/api/cases/${one.stream.slice('case:'.length)}`);
  return (body['docket'] as { who: string }[])
    .map(({ who }) => who)
    .filter((who) => who.includes(near.name));
};

/** The owner asks, the helper comes. @returns the id under which the helper finds the form. */
async function helped(): Promise<string> {
  await draft(owner, '一月订的柜子');
  const { body } = await askFor(owner);
  const came = await come(helper, body['code']);
  expect(came.status).toBe(200);
  return String(came.body['id']);
}

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  for (const each of [near, other]) await register(server, each);
});

beforeEach(async () => {
  owner = await one.signIn(zhao);
  helper = await one.signIn(near);
});

test('OLR-7.2.1: whoever was given the code sees that one form and nothing else of its owner', async () => {
  const id = await helped();
  const form = await helper.get(`/api/helping/${id}`);
  expect(form.body).toMatchObject({
    command: 'filing.supplement',
    values: { note: '一月订的柜子' },
    helping: { name: zhao.name },
    preview: null,
  });
  expect((await helper.get('/api/cases')).body).toEqual([]);
  expect((await helper.get(`/api/cases/${one.stream.slice('case:'.length)}`)).status).toBe(404);
  expect((await helper.get('/api/drafts')).body).toEqual([]);
  expect((await owner.get('/api/helping')).body).toEqual([]);
});

test('a code is good once, for its days, and not for its owner; asked anew, whoever helped before helps no more', async () => {
  const id = await helped();
  await draft(owner, '一月订的柜子');
  const { body } = await askFor(owner);
  expect((await helper.get(`/api/helping/${id}`)).status).toBe(404);
  expect((await come(owner, body['code'])).body['code']).toBe('no-such-help');
  expect((await come(helper, body['code'])).status).toBe(200);
  expect((await come(await one.signIn(other), body['code'])).status).toBe(404);
  const late = await askFor(owner, 1);
  server.later(2 * 24 * 60);
  expect((await come(await one.signIn(near), late.body['code'])).status).toBe(404);
});

test('what the helper writes is the owner’s draft; handed in by the owner, the docket names both', async () => {
  const id = await helped();
  const saved = await write(id, '女儿写下的');
  expect(saved.status).toBe(200);
  const form = await owner.get(`/api/forms/filing.supplement${about()}`);
  expect(form.body).toMatchObject({
    values: { note: '女儿写下的' },
    draft: { preparedBy: near.name },
  });
  expect((await owner.get('/api/drafts')).body).toMatchObject([{ preparedBy: near.name }]);

  // Of the helper's own nothing is an act: neither here nor by the route of acts.
  const theirs = await helper.post('/api/commands/filing.supplement', {
    commandId: server.nextId(),
    stream: one.stream,
    key: '',
    input: { note: '女儿写下的', attachments: [] },
  });
  expect(theirs.body['outcome']).toBe('refused');

  const given = await handIn('女儿写下的', await savedAt());
  expect(given.body).toMatchObject({ outcome: 'accepted' });
  expect(JSON.stringify(given.body['receipts'])).toContain(near.name);
  const { body } = await owner.get(`/api/cases/${one.stream.slice('case:'.length)}`);
  const last = (body['docket'] as { who: string }[]).find(({ who }) => who.includes(near.name));
  expect(last?.who).toContain(zhao.name);
  expect(last?.who).toContain(`written down by ${near.name}`);
  // With the draft the help has ended.
  expect((await helper.get('/api/helping')).body).toEqual([]);
});

test('what was handed in from a page that stood open names nobody, and what was written meanwhile stays', async () => {
  const id = await helped();
  const seen = await savedAt();
  await write(id, '女儿写的另一份');
  expect((await handIn('本人先前写的', seen)).body).toMatchObject({ outcome: 'accepted' });
  expect((await handIn('本人先前写的，没有核对')).body).toMatchObject({ outcome: 'accepted' });
  expect((await namesHelper()).filter((who) => who.includes('written down'))).toHaveLength(1);
  const form = await owner.get(`/api/forms/filing.supplement${about()}`);
  expect(form.body).toMatchObject({ values: { note: '女儿写的另一份' } });
});

test('what the owner puts in its place is their own, and names nobody', async () => {
  const id = await helped();
  await write(id, '女儿写的');
  const own = await draft(owner, '本人全部重写');
  expect(own.body).not.toHaveProperty('preparedBy');
  const form = await owner.get(`/api/forms/filing.supplement${about()}`);
  expect((form.body['draft'] as Json)['preparedBy']).toBeUndefined();
});

test('that it is true is the owner’s to say: it is not asked of whoever writes it down, and not saved for them', async () => {
  await send(owner, 'PUT', '/api/drafts/filing.submit?key=', { values: { facts: '柜子裂了' } });
  const { body } = await send(owner, 'POST', '/api/drafts/filing.submit/help?key=', { days: 7 });
  const came = await come(helper, body['code']);
  const id = String(came.body['id']);
  const form = await helper.get(`/api/helping/${id}`);
  const asked = JSON.stringify(form.body['pages']);
  expect(asked).not.toContain('"truthful"');
  // That the cause is not known is an answer like another.
  expect(asked).toContain('"causeUnknown"');
  const { savedAt: before } = form.body['draft'] as { savedAt: string };
  await send(helper, 'PUT', `/api/helping/${id}`, {
    values: { facts: '柜子送来就裂了', truthful: true, causeUnknown: true },
    before,
  });
  const read = await owner.get('/api/forms/filing.submit?key=');
  expect(read.body['values']).toMatchObject({
    facts: '柜子送来就裂了',
    causeUnknown: true,
  });
  expect(read.body['values']).not.toHaveProperty('truthful');
  await send(owner, 'DELETE', '/api/drafts/filing.submit?key=');
});

test('what the owner wrote alone names nobody else', async () => {
  await draft(owner, '自己写的');
  await one.act(owner, 'filing.supplement', { note: '自己写的', attachments: [] });
  const { body } = await owner.get(`/api/cases/${one.stream.slice('case:'.length)}`);
  const rows = body['docket'] as { who: string; seq: number }[];
  const last = rows.reduce((found, row) => (row.seq > found.seq ? row : found));
  expect(last.who).not.toContain('written down');
});

test('ended by the owner, or by the helper, it is shut at once; the words stay', async () => {
  const id = await helped();
  await write(id, '写到一半');
  expect((await send(owner, 'DELETE', `/api/drafts/${place()}/help${about()}`)).status).toBe(204);
  expect((await helper.get(`/api/helping/${id}`)).status).toBe(404);
  const refused = await write(id, '再写');
  expect(refused.status).toBe(404);
  const form = await owner.get(`/api/forms/filing.supplement${about()}`);
  expect(form.body).toMatchObject({ values: { note: '写到一半' } });
  const again = await helped();
  await send(helper, 'DELETE', `/api/helping/${again}`);
  expect((await helper.get(`/api/helping/${again}`)).status).toBe(404);
});

test('a draft that two write in at once is not overwritten', async () => {
  const id = await helped();
  const first = await helper.get(`/api/helping/${id}`);
  const { savedAt: before } = first.body['draft'] as { savedAt: string };
  await send(owner, 'PUT', `/api/drafts/${place()}${about()}`, {
    values: { note: '本人又改了' },
    before,
  });
  const late = await send(helper, 'PUT', `/api/helping/${id}`, {
    values: { note: '女儿的' },
    before,
  });
  // Nor by whoever does not say what they saw.
  const blind = await send(helper, 'PUT', `/api/helping/${id}`, { values: { note: '女儿的' } });
  expect(blind.status).toBe(400);
  expect(late).toMatchObject({ status: 409, body: { code: 'draft-changed' } });
});

test('nobody of a court helps, and no secret is written down by another', async () => {
  await draft(owner, '一月订的柜子');
  const { body } = await askFor(owner);
  expect((await come(await one.signIn(staff.he), body['code'])).status).toBe(404);
  // Refused to them it is still good for whoever it was meant for.
  expect((await come(helper, body['code'])).status).toBe(200);
  await send(owner, 'PUT', '/api/drafts/identity.change-password?key=', { values: {} });
  const secret = await send(owner, 'POST', '/api/drafts/identity.change-password/help?key=', {
    days: 7,
  });
  expect(secret.status).toBe(404);
});

test('nobody of the other side helps, and whoever comes to stand there helps no more', async () => {
  await draft(owner, '一月订的柜子');
  const { body } = await askFor(owner);
  expect((await come(await one.signIn(bai), body['code'])).status).toBe(200);
  const [row] = (await (await one.signIn(bai)).get('/api/helping')).body as unknown as Json[];
  await one.act(await one.signIn(staff.he), 'participation.invite', { participant: 'd1' });
  await one.act(await one.signIn(bai), 'participation.link', {
    code: server.environment.accessCodes.code(one.stream as StreamId, 'd1'),
    standing: 'party',
    attachments: [],
  });
  const theirs = await one.signIn(bai);
  expect((await theirs.get(`/api/helping/${String(row?.['id'])}`)).status).toBe(404);
  const again = await askFor(owner);
  expect((await come(theirs, again.body['code'])).status).toBe(404);
  expect((await come(helper, again.body['code'])).status).toBe(200);
});

test('a helper who saves as the draft is handed in brings no draft back, and after the end leaves no word', async () => {
  const id = await helped();
  const { drafts, help, clock } = server.environment;
  const person = String(
    (await pool.query<{ helper: string }>('select helper from draft where help_id = $1', [id]))
      .rows[0]?.helper,
  );
  const [found] = await help.by(person as PersonId, clock.now(), id);
  if (found === undefined) throw new Error('nobody helps');
  const save = () =>
    drafts.saveFor(
      found,
      { person: person as PersonId, name: near.name },
      { note: '晚到' },
      clock.now(),
    );
  await help.end(found);
  expect(await save()).toBe('gone');
  expect((await drafts.read(found, clock.now()))?.values).toEqual({ note: '一月订的柜子' });
  await drafts.drop(found);
  expect(await save()).toBe('gone');
  expect(await drafts.read(found, clock.now())).toBeNull();
});

test('codes are not found by trying', async () => {
  const guesser = await one.signIn(other);
  const answers: unknown[] = [];
  for (let count = 0; count < 12; count += 1)
    answers.push((await come(guesser, '2222-2222-2222')).body['code']);
  expect(answers.at(0)).toBe('no-such-help');
  expect(answers.at(-1)).toBe('codes-tried');
});

test('OLR-7.2.3: while the account of the owner is frozen whoever helps reads nothing', async () => {
  const id = await helped();
  await owner.command('identity.report-theft', { reason: '手机丢了', understood: true });
  expect((await helper.get(`/api/helping/${id}`)).status).toBe(404);
  // Whoever held the account may have let them in: it does not open again once the account is free.
  expect((await pool.query('select from draft where help_id = $1', [id])).rowCount).toBe(0);
});
