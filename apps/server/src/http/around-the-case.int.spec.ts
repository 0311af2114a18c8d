import type { CaseAsOfDto, TasksDto } from '@xiezhi/contract';
import { openRulebook, positionsAfter, sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { CommandId, PersonId, StreamId } from '@xiezhi/kernel';
import { nationalRulebook } from '@xiezhi/kernel';
import { catalogue, systemActor } from '@xiezhi/procedures';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessCodeGuesses } from '../people/tries.ts';
import { actorFor } from '../people/actors.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { gu, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const { docket } = server.environment;
let one: CaseAtCourt;

beforeAll(async () => {
  await openRulebook(docket);
  one = await CaseAtCourt.open(server);
});

const codeOf = (): string => server.environment.accessCodes.code(one.stream as StreamId, 'd1');

describe('a form that cannot be handed in', () => {
  const formOf = async (who: { readonly mobile: string }, name: string) =>
    (await one.signIn(who)).get(
      `/api/forms/${name}?stream=${encodeURIComponent(one.stream)}&key=&lang=zh-CN`,
    );

  test('OOR-15.1.0: whose case it is not is told so before they write anything', async () => {
    expect(await formOf(bai, 'filing.supplement')).toMatchObject({
      status: 409,
      body: { refusals: [{ code: 'permission/not-linked' }] },
    });
    expect((await formOf(zhao, 'filing.supplement')).status).toBe(200);
  });

  test('what was done meanwhile is named with its time and its entry, on the form and when it is sent', async () => {
    const registered = (await one.space(await one.signIn(staff.lin))).docket.find(
      ({ kind }) => kind === 'filing.Registered',
    );
    const told = {
      refusals: [{ code: 'docket/no-longer-open', done: registered?.seq }],
    };
    const form = await formOf(staff.lin, 'filing.register');
    expect(form).toMatchObject({ status: 409, body: told });
    expect(JSON.stringify(form.body)).toMatch(/上一次办理：\d{4}年\d+月\d+日 \d\d:\d\d/u);
    const again = await (
      await one.signIn(staff.lin)
    ).command('filing.register', { procedure: 'summary' }, one.stream);
    expect(again).toMatchObject({ status: 409, body: told });
    // Who says to have read an entry that is not there yet has not said what they read.
    const beyond = await (
      await one.signIn(staff.lin)
    ).post('/api/commands/filing.register', {
      commandId: 'beyond-the-last',
      stream: one.stream,
      input: { procedure: 'summary' },
      seen: 1_000_000_000,
    });
    expect(beyond).toMatchObject({
      status: 409,
      body: { refusals: [{ code: 'docket/seen-left-out' }] },
    });
  });
});

describe('what a docket line says', () => {
  test('OLR-4.2.1: to file online is the plaintiff’s own choice', async () => {
    const { docket: lines, received } = await one.space(await one.signIn(zhao));
    const of = (kind: string) => lines.filter((line) => line.kind === kind);
    expect(of('consent.Given').map(({ who }) => who)).toEqual(['Plaintiff 赵青禾']);
    const [submitted] = of('filing.Submitted');
    expect(received).toEqual({ number: submitted?.number, outcome: submitted?.outcome });
    expect(submitted?.outcome).toMatch(/./u);
    // The receipt of somebody else's submission is not the reader's.
    expect(of('filing.Registered')[0]?.outcome).toBeUndefined();
  });
});

describe('OLR-10.1.2: the slip with the access code', () => {
  test('OLR-10.1.2: nobody is on it before the invitation; then the bench reads it, and no party and no reviewer', async () => {
    const clerk = await one.signIn(staff.he);
    expect((await one.space(clerk)).codes).toBeUndefined();
    await one.act(clerk, 'participation.invite', { participant: 'd1' });
    const { docket: lines } = await one.space(clerk);
    expect(lines.find(({ kind }) => kind === 'participation.Invited')?.detail).toBe(bai.name);
    for (const who of [clerk, await one.signIn(staff.lu)])
      expect((await one.space(who)).codes).toMatchObject([
        { participant: 'd1', name: bai.name, code: codeOf() },
      ]);
    for (const who of [zhao, staff.lin]) {
      const seen = await one.space(await one.signIn(who));
      expect(seen.codes).toBeUndefined();
      expect(JSON.stringify(seen)).not.toContain(codeOf());
    }
  });
});

describe('OLR-10.1.2: whoever holds a notice takes the invitation', () => {
  const ask = async (who: { readonly mobile: string }, code: string) =>
    (await signedIn(server, who.mobile)).get(`/api/invitations?code=${encodeURIComponent(code)}`);

  test('OLR-10.1.2: the code leads to the case, however it is typed; without an account or a right code it leads nowhere', async () => {
    server.later(61);
    const visitor = await server.browser();
    expect((await visitor.get(`/api/invitations?code=${codeOf()}`)).status).toBe(401);
    const typed = codeOf().toLowerCase().replace('-', ' ');
    // What the slip says, and nothing more; names in part.
    expect(await ask(bai, typed)).toEqual({
      status: 200,
      body: {
        stream: one.stream,
        code: codeOf(),
        court: expect.stringContaining('法院') as string,
        number: expect.stringMatching(/民初/) as string,
        cause: expect.any(String) as string,
        parties: [
          { role: 'Plaintiff', name: '赵某某', kind: 'person', invited: false },
          { role: 'Defendant', name: '柏某某', kind: 'person', invited: true },
        ],
        // Three days from the notice (OLR-10.1.2).
        until: '2026-11-27',
      },
    });
    expect((await ask(bai, '2222-2222')).status).toBe(404);
    expect((await ask(bai, '')).status).toBe(404);
  });

  test('OLR-10.1.2: wrong codes are counted, right ones are not', async () => {
    server.later(61);
    for (let times = 0; times < accessCodeGuesses.times + 2; times += 1)
      expect((await ask(bai, codeOf())).status).toBe(200);
    for (let times = 0; times < accessCodeGuesses.times; times += 1) await ask(bai, '2222-2222');
    expect((await ask(bai, codeOf())).status).toBe(429);
    server.later(61);
    expect((await ask(bai, codeOf())).status).toBe(200);
  });

  test('OLR-10.1.2: linked, the slip is empty, and the party’s own telephone is the one the court writes to', async () => {
    const defendant = await one.signIn(bai);
    await one.act(defendant, 'participation.link', {
      code: codeOf(),
      standing: 'party',
      attachments: [],
    });
    const clerk = await one.signIn(staff.he);
    expect((await one.space(clerk)).codes).toBeUndefined();
    await one.act(clerk, 'consent.ask', { steps: ['hearing'] }, 'd1');
    const { rows } = await pool.query<{ to: string }>(
      "select message->>'to' as to from outbox where port = 'sms' and effect like '%consent.Asked'",
    );
    expect(rows).toEqual([{ to: bai.mobile }]);
  });
});

describe('OOR-6.3.3: the receipt of whatever was entered', () => {
  test('OOR-6.3.3: finds the case for whoever may know of it, and for nobody else', async () => {
    const party = await one.signIn(zhao);
    await one.act(party, 'filing.supplement', { note: '补充付款凭证', attachments: [] });
    const entered = (await one.space(party)).docket.find(
      ({ kind }) => kind === 'filing.Supplemented',
    );
    const number = entered?.number ?? '';
    const search = async (who: { readonly mobile: string }) =>
      (await (await one.signIn(who)).get(`/api/search?q=${number}`)).body['rows'] as object[];
    for (const who of [zhao, staff.he])
      expect(await search(who)).toMatchObject([{ stream: one.stream }]);
    expect(await search(gu)).toEqual([]);
  });

  test('OOR-6.3.3: anybody who holds it learns that it was entered, when and what kind of thing, and no content', async () => {
    const party = await one.signIn(zhao);
    const visitor = await server.browser();
    const rows = (await one.space(party)).docket;
    expect(rows.length).toBeGreaterThan(5);
    for (const { number, at, kind } of rows) {
      const { status, body } = await visitor.get(
        `/api/verify/receipt?number=${number.toLowerCase()}`,
      );
      expect([status, body['number'], body['at']]).toEqual([200, number, at]);
      expect(body['title']).toBe(catalogue.kindTitle('en', kind));
      expect(Object.keys(body).sort()).toEqual(['at', 'court', 'invented', 'number', 'title']);
      expect(JSON.stringify(body)).not.toContain('付款凭证');
    }
    const [first] = rows;
    const other = `19990101${(first?.number ?? '').slice(8)}`;
    expect((await visitor.get(`/api/verify/receipt?number=${other}`)).status).toBe(404);
    expect((await visitor.get('/api/verify/receipt?number=1%27or')).status).toBe(422);
  });
});

describe('CPL-85: the case as of a day', () => {
  test('CPL-85: a last day stands on the calendar of the day it is read of, and on today’s calendar now', async () => {
    server.later(34 * 24 * 60);
    const later = await one.signIn(staff.he);
    await one.act(later, 'consent.ask', { steps: ['exchange'] }, 'd1');
    const { lastSeq } = await one.space(later);
    const owedYears = async (who: { readonly mobile: string }) =>
      ((await (await one.signIn(who)).get('/api/tasks')).body as unknown as TasksDto).rows
        .filter(({ command }) => command === 'rulebook.propose-calendar')
        .map(({ note }) => /\d{4}/.exec(note)?.[0]);
    // The year terms wait for is a task of whoever may copy its notice, and of nobody else.
    expect(await owedYears(gu)).toEqual(['2027']);
    expect(await owedYears(staff.lin)).toEqual([]);
    server.later(1);
    const table = catalogue.command('rulebook.import-calendar')?.example ?? {};
    const loaded = await docket.execute(
      {
        name: 'rulebook.import-calendar',
        commandId: server.nextId() as CommandId,
        stream: nationalRulebook,
        offer: '',
        input: table,
      },
      systemActor('command-line'),
    );
    expect(loaded.outcome).toBe('accepted');
    expect(await owedYears(gu)).toEqual([]);
    server.later(1);
    await one.act(later, 'consent.ask', { steps: ['pronouncement'] }, 'p1');
    const owed = async (seq: number) => {
      const at = await later.get(`/api/cases/${one.stream}/as-of/${String(seq)}`);
      return (at.body as unknown as CaseAsOfDto).owed.filter(({ on }) => on > '2027-01-01');
    };
    const [then] = await owed(lastSeq);
    const now = await owed(999_999);
    expect(then?.provisional).toBe(true);
    expect(now.length).toBeGreaterThan(1);
    expect(now.every(({ provisional }) => !provisional)).toBe(true);
  });
});

test('whoever holds a post is told that another person proposed a calendar, and nobody else is', async () => {
  const admin = await one.signIn(gu);
  const proposal = {
    ...catalogue.command('rulebook.propose-calendar')?.example,
    year: '2028',
    off: '2028-01-01',
    work: '2028-01-08',
  };
  await one.act(admin, 'rulebook.propose-calendar', proposal, '', nationalRulebook);
  while ((await sequence(pool)) > 0);
  const heard = async (who: { readonly mobile: string }) => {
    const person = (await (await one.signIn(who)).me()).person ?? '';
    const reader = await actorFor(pool, docket, person as PersonId, 3);
    const asksAt = server.environment.clock.now();
    const { positions } = await positionsAfter(pool, docket.cache, { ...reader, asksAt }, -1);
    return positions.some(({ stream }) => stream === nationalRulebook);
  };
  expect(await heard(staff.lin)).toBe(true);
  expect(await heard(zhao)).toBe(false);
});

test('CPL-85: a proposed calendar stands among the tasks of whoever may confirm it, and not of who proposed it', async () => {
  const admin = await one.signIn(gu);
  const { person } = await (await one.signIn(bai)).me();
  const court = (await admin.me()).court?.id ?? '';
  const office = { mobile: bai.mobile, post: 'president' };
  await one.act(admin, 'court.grant-office', office, '', `court:${court}`);
  expect(person).not.toBeNull();
  const tasks = async (who: { readonly mobile: string }) =>
    ((await (await one.signIn(who)).get('/api/tasks')).body as unknown as TasksDto).rows.filter(
      ({ stream }) => stream === nationalRulebook,
    );
  expect(await tasks(gu)).toEqual([]);
  expect(await tasks(staff.lin)).toEqual([]);
  expect(await tasks(bai)).toMatchObject([
    { command: 'rulebook.load-calendar', note: expect.stringContaining('2028') as string },
  ]);
});
