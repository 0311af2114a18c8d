import type { CaseSpaceDto, FormDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const example = catalogue.command('filing.submit')?.example ?? {};
let first = '';

const courtOf = async (browser: Browser): Promise<string> => (await browser.me()).court?.id ?? '';
const file = (browser: Browser, court: string) =>
  browser.command('filing.submit', {
    ...example,
    court,
    plaintiff: { kind: 'person', name: zhao.name },
  });
const streamOf = (body: Readonly<Record<string, unknown>>): string =>
  (body['receipts'] as { stream: string }[])[0]?.stream ?? '';

beforeAll(async () => {
  await register(server, zhao);
  const administrator = await register(server, gu);
  await server.establish(administrator);
  first = await courtOf(await server.browser());
  await server.establish(administrator, '演0103');
});

describe('a complaint and its court', () => {
  it('OLR-9.1.0: to a court that does not work here nothing is receipted, and the answer to mend is named', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.mobile);
    const done = await file(browser, 'nowhere-at-all');
    expect(done).toMatchObject({
      status: 409,
      body: { outcome: 'refused', refusals: [{ code: 'filing/no-such-court' }] },
    });
    expect((await browser.get('/api/cases')).body).toEqual([]);
  });

  it('the case page names the court of the case, also where another is shown first', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.mobile);
    const done = await file(browser, first);
    expect(done.status).toBe(200);
    const { body } = await browser.get(`/api/cases/${streamOf(done.body)}`);
    expect((body as unknown as CaseSpaceDto).court?.id).toBe(first);
    expect(await courtOf(browser)).not.toBe(first);
  });
});

describe('before a complaint is handed in', () => {
  it('OLR-38.1.1: an id number in the text is told in words by the rehearsal, and the complaint is received all the same', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.mobile);
    const court = await courtOf(browser);
    expect((await browser.get('/api/forms/filing.submit?key=')).body).toMatchObject({
      warns: true,
    });
    const given = {
      commandId: server.nextId(),
      stream: null,
      key: '',
      input: {
        ...example,
        court,
        plaintiff: { kind: 'person', name: zhao.name },
        grounds: `被告的身份证号是${zhao.residentId}。`,
      },
    };
    const rehearsed = await browser.post('/api/previews/filing.submit?only=warnings', given);
    expect(rehearsed).toMatchObject({ status: 200, body: { outcome: 'rehearsed', papers: [] } });
    const [warning] = rehearsed.body['warnings'] as { label: string; value: string }[];
    expect(warning?.label).toBe('Your text contains an identity number');
    expect(warning?.value).not.toContain(zhao.residentId);
    expect((await browser.post('/api/commands/filing.submit', given)).status).toBe(200);
  });
});

interface SaidOfCases {
  readonly label: string;
  readonly cases?: readonly { readonly stream: string; readonly label: string }[];
}
const ofCases = (tells: unknown): readonly SaidOfCases[] =>
  (tells as readonly SaidOfCases[]).filter(({ cases }) => cases !== undefined);

describe('a suit like one that lies here', () => {
  const defendants = [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' }];
  const complaint = (name: string, court: string) => ({
    ...example,
    court,
    plaintiff: { kind: 'person', name },
    defendants,
  });

  it('CPL-127: whoever brought it before is told where it is, nobody else is, and the reviewer is led to it', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.mobile);
    const warned = async (by: Browser, name: string, court: string) => {
      const given = { commandId: server.nextId(), stream: null, key: '' };
      const input = complaint(name, court);
      const said = await by.post('/api/previews/filing.submit', { ...given, input });
      return ofCases(said.body['warnings']);
    };
    expect(await warned(browser, zhao.name, first)).toEqual([]);
    const before = await browser.command('filing.submit', complaint(zhao.name, first));
    const stream = streamOf(before.body);
    expect(await warned(browser, zhao.name, first)).toMatchObject([{ cases: [{ stream }] }]);
    // Another court is another matter, and so is another person, of whatever name.
    expect(await warned(browser, zhao.name, await courtOf(browser))).toEqual([]);
    server.later(2);
    const other = await signedIn(server, gu.mobile);
    expect(await warned(other, zhao.name, first)).toEqual([]);

    const again = await browser.command('filing.submit', complaint(zhao.name, first));
    expect(again.status).toBe(200);
    const grant = { mobile: gu.mobile, post: 'filing-reviewer' };
    await other.post('/api/commands/court.grant-office', {
      commandId: server.nextId(),
      stream: `court:${first}`,
      key: '',
      input: grant,
    });
    server.later(2);
    const reviewer = await signedIn(server, gu.mobile);
    const path = `/api/forms/filing.register?stream=${encodeURIComponent(streamOf(again.body))}`;
    const { body } = await reviewer.get(path);
    expect(ofCases(body['tells'])).toMatchObject([{ cases: [{ stream }] }]);
  });
});

it('who has not signed in yet is asked what a plaintiff is asked, and nothing of the counter', async () => {
  const paths = async (browser: Browser) =>
    ((await browser.get('/api/forms/filing.submit')).body as unknown as FormDto).pages.flatMap(
      ({ fields }) => fields.map(({ path }) => path),
    );
  const visitor = await paths(await server.browser());
  server.later(2);
  expect(visitor).toEqual(await paths(await signedIn(server, zhao.mobile)));
  expect(visitor).not.toContain('keptAt');
});

describe('a complaint received for another court', () => {
  it('OOR-5.3.5: with it the case goes to the lists of the other court, and leaves those of the first', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.mobile);
    const second = await courtOf(browser);
    const form = await browser.get('/api/forms/filing.submit');
    expect(JSON.stringify(form.body['pages'])).toContain('"jurisdiction"');
    const done = await browser.command('filing.submit', {
      ...example,
      court: first,
      jurisdiction: second,
      plaintiff: { kind: 'person', name: zhao.name },
      defendants: [{ kind: 'person', name: '孙向南', address: '云州市东湖区柳荫巷 5 号' }],
    });
    const stream = streamOf(done.body);
    server.later(2);
    const reviewer = await signedIn(server, gu.mobile);
    const listed = async (): Promise<boolean> =>
      JSON.stringify((await reviewer.get('/api/tasks')).body).includes(stream);
    // The reviewer of the first court alone; the second has nobody there yet.
    expect(await listed()).toBe(true);
    const given = { commandId: server.nextId(), stream, key: '', input: {} };
    expect((await reviewer.post('/api/commands/filing.hand-over', given)).status).toBe(200);
    expect(await listed()).toBe(false);
    expect((await reviewer.get(`/api/cases/${stream}`)).status).toBe(404);
    server.later(2);
    const { body } = await (await signedIn(server, zhao.mobile)).get(`/api/cases/${stream}`);
    expect((body as unknown as CaseSpaceDto).court?.id).toBe(second);
  });
});

describe('the number of a receipt', () => {
  it('OOR-17.1.0: two complaints of one second have two numbers, and each case keeps its own', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.mobile);
    const court = await courtOf(browser);
    const done = [await file(browser, court), await file(browser, court)];
    const numbers = done.map(({ body }) => (body['receipts'] as { number: string }[])[0]?.number);
    expect(new Set(numbers).size).toBe(2);
    for (const [index, { body }] of done.entries()) {
      const { state } = await server.environment.docket.cache.load(streamOf(body) as StreamId);
      expect((state as CaseState).filing.receipt).toBe(numbers[index]);
    }
  });
});

it('CPL-122: in English a cause of action is found and shown with what its Chinese name says', async () => {
  const { app } = server;
  const labels = async (lang: string) =>
    (
      (await (
        await app.request('/api/causes?q=loan', { headers: { 'accept-language': lang } })
      ).json()) as { label: string }[]
    ).map(({ label }) => label);
  expect((await labels('en'))[0]).toBe('民间借贷纠纷 (private lending)');
  expect((await labels('zh-CN'))[0]).toBe('民间借贷纠纷');
});

describe('two reviewers with the same filing open', () => {
  it('the second is told in words what the first did, and can go on after another look', async () => {
    server.later(2);
    const court = await courtOf(await server.browser());
    const party = await signedIn(server, zhao.mobile);
    const stream = streamOf((await file(party, court)).body);
    const lin = { name: '林知微', residentId: '110105198511220048', mobile: '13800000033' };
    await register(server, lin);
    const administrator = await signedIn(server, gu.mobile);
    const granted = await administrator.command(
      'court.grant-office',
      { mobile: lin.mobile, post: 'filing-reviewer' },
      `court:${court}`,
    );
    expect(granted.body).toMatchObject({ outcome: 'accepted' });
    const reviewer = await signedIn(server, lin.mobile);
    const path = `/api/forms/filing.register?stream=${encodeURIComponent(stream)}&key=`;
    const seenIn = async () => (await reviewer.get(path)).body['seen'];
    const registerOn = async (seen: unknown) =>
      reviewer.post('/api/commands/filing.register', {
        commandId: server.nextId(),
        stream,
        key: '',
        input: { procedure: 'summary' },
        seen,
      });
    const unsaid = await registerOn(undefined);
    expect(unsaid).toMatchObject({
      status: 409,
      body: { refusals: [{ code: 'docket/seen-left-out', ground: { kind: 'technical' } }] },
    });
    const seen = await seenIn();
    const added = { note: '补交收据', attachments: [], conformsToOriginals: true };
    await party.command('filing.supplement', added, stream);
    const refused = await registerOn(seen);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      refusals: [{ code: 'docket/changed-meanwhile', remedy: [{ kind: 'retry' }, {}] }],
    });
    expect(JSON.stringify(refused.body)).toContain('Papers received');
    expect((await registerOn(await seenIn())).status).toBe(200);
  });
});
