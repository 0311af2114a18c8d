import type { DraftRowDto } from '@xiezhi/contract';
import type { OutboxMessage } from '@xiezhi/docket';
import { enterPassedTerms, workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { instant } from '@xiezhi/kernel';
import { draftedForm } from '@xiezhi/procedures';
import { beforeEach, expect, test } from 'vitest';
import { placeOf } from '../http/draft-routes.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { mediatedByInstalments } from '../testing/mediated.ts';
import { zhao } from '../testing/people.ts';
import { beginForm, drafterHere } from './draft.ts';

/* What becomes of a payment day that passed, through the outbox and a real database. */
const dayAfter = instant('2027-01-01T01:00:00.000Z');

let server: TestServer;
let one: CaseAtCourt;
let creditor: Browser;
let debtor: Browser;

beforeEach(async () => {
  server = new TestServer((await freshDatabase()).pool);
  one = await CaseAtCourt.open(server);
  const clerk = await one.signIn(staff.he);
  await one.act(clerk, 'participation.invite', { participant: 'd1' });
  debtor = await one.signIn(bai);
  const code = server.environment.accessCodes.code(one.stream as never, 'd1');
  await one.act(debtor, 'participation.link', { code, standing: 'party' });
  creditor = await one.signIn(zhao);
  await mediatedByInstalments(
    (who, name, input, key) => one.act(who, name, input, key),
    { plaintiff: creditor, defendant: debtor, judge: await one.signIn(staff.lu), clerk },
    { on: '2026-11-24', first: '2026-12-31' },
  );
}, 60_000);

const drafts = async (who: Browser): Promise<readonly DraftRowDto[]> =>
  (await who.get('/api/drafts')).body as unknown as readonly DraftRowDto[];
const applications = async (who: Browser) =>
  (await drafts(who)).filter(({ command }) => command === draftedForm.command);

async function placeFor(who: Browser) {
  const person = (await who.me()).person as PersonId;
  return placeOf(draftedForm.command, null, draftedForm.key, person);
}
const valuesOf = async (who: Browser) =>
  (await server.environment.drafts.read(await placeFor(who), server.now))?.values ?? null;

/** What a person writes in a form they began. */
const writes = async (grounds: string) =>
  server.environment.drafts.save(await placeFor(creditor), { grounds }, server.now);

async function dayPasses(): Promise<void> {
  server.now = dayAfter;
  const { environment } = server;
  await enterPassedTerms(environment.pool, environment.docket, server.now);
  // Nobody sits there for weeks: each comes in anew.
  creditor = await one.signIn(zhao);
  debtor = await one.signIn(bai);
}

async function work(): Promise<void> {
  const { environment } = server;
  const draft = (message: OutboxMessage) =>
    beginForm(
      environment,
      drafterHere(environment, () => server.now),
      message,
    );
  while ((await workOutbox(environment.pool, { draft })) > 0);
}

const again = () =>
  server.environment.pool.query(
    "update outbox set state = 'waiting', next_at = now() where port = 'draft'",
  );

test('OOR-10.3.5: the draft lies among those of whoever is owed, once, and with nobody else', async () => {
  await dayPasses();
  await work();
  await again();
  await work();
  expect(await applications(creditor)).toMatchObject([{ key: 'enforcement', stream: null }]);
  expect(await applications(debtor)).toEqual([]);
  expect(await valuesOf(creditor)).toMatchObject({
    court: one.court,
    plaintiff: { name: zhao.name },
    defendants: [{ name: bai.name }],
    decisionNumber: expect.stringMatching(/民初1号$/) as string,
    decisionBy: '云州市东湖区人民法院',
    claims: [{ text: '返还定作款（第1期）', yuan: '20000' }],
  });
  // What its owner changed stays so, whatever comes through the outbox once more.
  await writes('我自己写的。');
  await again();
  await work();
  expect(await valuesOf(creditor)).toEqual({ grounds: '我自己写的。' });
}, 60_000);

test('OOR-10.3.5: it opens in the form of an application, and is handed in by its owner alone', async () => {
  await dayPasses();
  await work();
  const values = (await valuesOf(creditor)) ?? {};
  const opened = await creditor.get('/api/forms/filing.apply?key=enforcement');
  expect(opened.status).toBe(200);
  expect(opened.body).toMatchObject({ values, draft: { expiresOn: '2027-04-01' } });
  const stream = await one.act(
    creditor,
    'filing.apply',
    { ...values, truthful: true },
    'enforcement',
    null,
  );
  const { body } = await creditor.get(`/api/cases/${stream}`);
  expect(JSON.stringify(body)).toContain('返还定作款（第1期）');
}, 60_000);

test('OOR-10.3.5: a draft of that form which its owner began stays theirs', async () => {
  await writes('另一件事。');
  await dayPasses();
  await work();
  expect(await valuesOf(creditor)).toEqual({ grounds: '另一件事。' });
}, 60_000);

test('OOR-10.3.5: what came between the day and the draft leaves nothing to begin', async () => {
  await dayPasses();
  await one.act(creditor, 'performance.confirm-payment', { on: '2026-12-30' }, 'v1-1');
  await work();
  expect(await applications(creditor)).toEqual([]);
}, 60_000);
