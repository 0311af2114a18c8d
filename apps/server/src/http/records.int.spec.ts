import { openRulebook } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { courtStream, nationalRulebook } from '@xiezhi/kernel';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { gu } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  await openRulebook(server.environment.docket);
  const admin = await one.signIn(gu);
  const stream = courtStream((await server.environment.court())!);
  await one.act(
    admin,
    'court.grant-office',
    { mobile: staff.lu.mobile, post: 'president' },
    '',
    stream,
  );
});

const rate = { from: '2026-09-21', oneYear: '2.90', fiveYears: '3.40', source: '公告' };
const interest = encodeURIComponent(
  JSON.stringify({ kind: 'lpr', principal: 100_000, from: '2026-09-21', to: '2026-09-30' }),
);

test('a rate that two people entered is what the public calculator reckons with, and the court’s page tells both steps', async () => {
  const admin = await one.signIn(gu);
  const asked = async () =>
    (await admin.get(`/api/law/interest?input=${interest}`)).body as Record<string, unknown>;
  const page = async () =>
    (await admin.get('/api/court?lang=en')).body['records'] as Record<string, unknown>;
  expect(await asked()).toMatchObject({ error: 'no-rate-of-that-day' });
  await one.act(admin, 'rulebook.propose-rate', rate, '', nationalRulebook);
  expect(await page()).toMatchObject({
    ratesUntil: '2026-09-19',
    entered: [],
    proposed: [{ id: '1', source: '公告', by: gu.name }],
  });
  expect(await asked()).toMatchObject({ error: 'no-rate-of-that-day' });
  const president = await one.signIn(staff.lu);
  const { body } = await president.get('/api/tasks');
  expect(JSON.stringify(body)).toContain('rulebook.load-record');
  // What moves is shown before: a rate moves no running term, and nothing is looked at for it.
  const seen = await president.post('/api/previews/rulebook.load-record', {
    commandId: server.nextId(),
    stream: nationalRulebook,
    key: '1',
    input: { compared: true },
  });
  expect(seen.body).toMatchObject({ outcome: 'rehearsed', moves: { terms: 0, of: 0 } });
  const { seq } = await server.environment.docket.cache.load(nationalRulebook);
  const done = await president.post('/api/commands/rulebook.load-record', {
    commandId: server.nextId(),
    stream: nationalRulebook,
    key: '1',
    input: { compared: true },
    seen: seq,
  });
  expect(done.body['outcome']).toBe('accepted');
  expect(await asked()).toMatchObject({
    interest: ((100_000 * 0.029 * 10) / 365).toFixed(2),
    table: { to: '2026-10-19', entered: [{ from: '2026-09-21', source: '公告' }] },
  });
  expect(await page()).toMatchObject({
    ratesUntil: '2026-10-19',
    entered: [
      {
        text: 'Loan prime rate published on 2026-09-21: one year 2.90%, five years 3.40%',
        source: '公告',
      },
    ],
    proposed: [],
  });
});

test('CPL-85: before a length is confirmed all cases with running terms are looked at, and none goes by it yet', async () => {
  const admin = await one.signIn(gu);
  const term = { term: 'selling-off', count: '90', from: '2026-01-01', source: '原文' };
  const { body } = await admin.post('/api/previews/rulebook.propose-term', {
    commandId: server.nextId(),
    stream: nationalRulebook,
    key: '',
    input: term,
  });
  const { moves } = body as unknown as { readonly moves: { readonly of: number } };
  expect(moves).toMatchObject({ terms: 0, next: null });
  expect(moves.of).toBeGreaterThan(0);
});
