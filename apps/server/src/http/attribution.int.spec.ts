import { sequence, workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { beforeAll, expect, test } from 'vitest';
import { outboxWorkers } from '../ports/outbox.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { gu, password, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

const send = async (): Promise<void> => {
  await sequence(pool);
  await pool.query("update outbox set next_at = now() where state = 'waiting'");
  const { letter, sms } = outboxWorkers(server.environment);
  while ((await workOutbox(pool, { ...(letter && { letter }), ...(sms && { sms }) })) > 0);
};
const held = async (): Promise<number> => {
  const { state } = await server.environment.docket.cache.load(one.stream as StreamId);
  return Object.keys((state as CaseState).attribution.held).length;
};
const accountOf = async (): Promise<string> => (await (await one.signIn(zhao)).me()).person ?? '';

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
});

test('OLR-7.2.3: an act that its holder disputes says so in the docket, and what a judge decided', async () => {
  const party = await one.signIn(zhao);
  const line = async () =>
    (await one.space(await one.signIn(zhao))).docket.find(
      ({ kind }) => kind === 'filing.Submitted',
    );
  const seq = String((await line())?.seq ?? 0);
  await one.act(party, 'attribution.challenge', { seq, reasons: '不是我交的。', attachments: [] });
  expect((await line())?.detail).toContain('a judge is to decide');
  const judge = await one.signIn(staff.lu);
  const form = await judge.get(`/api/forms/attribution.decide?stream=${one.stream}&key=x1`);
  expect(JSON.stringify(form.body['tells'])).toContain('不是我交的。');
  // An act is named by its title, as the docket has it.
  expect(JSON.stringify(form.body['tells'])).not.toContain('filing.Submitted');
  await one.act(judge, 'attribution.decide', { outcome: 'not-theirs', reasons: '被盗用。' }, 'x1');
  expect((await line())?.detail).toContain('not the account holder’s act');
});

test('OLR-7.2.3: the judge reads in one place what rests on an act that was not the party’s own', async () => {
  const party = await one.signIn(zhao);
  const judge = await one.signIn(staff.lu);
  const reasons = '理由。';
  const seqs = async (kind: string) =>
    (await one.space(judge)).docket.flatMap((row) => (row.kind === kind ? [row.seq] : []));
  await one.act(party, 'claims.withdraw', { reasons, sure: true }, 'p1');
  await one.act(judge, 'claims.decide-withdrawal', { decision: 'denied', reasons }, 'w1');
  const [seq = 0] = await seqs('claims.WithdrawalRequested');
  const challenge = { seq: String(seq), reasons: '不是我交的。', attachments: [] };
  await one.act(party, 'attribution.challenge', challenge);
  const before = (await one.space(judge)).facts.length;
  await one.act(judge, 'attribution.decide', { outcome: 'not-theirs', reasons }, 'x2');
  const { facts } = await one.space(judge);
  expect(facts).toHaveLength(before + 3);
  const found = facts.filter(({ label }) => label.startsWith(`Entry ${String(seq)} was not their`));
  const [decided = 0] = await seqs('claims.WithdrawalDecided');
  expect(found.map(({ value }) => value)).toEqual([
    'none found',
    expect.stringMatching(/ruling/i),
    expect.stringContaining(`entry ${String(decided)},`),
  ]);
  // What was done since under the same account stands with the first act that was not theirs.
  const first = facts.find(({ label }) => label.startsWith('Entry 1 was not their act: done'));
  expect(first?.value).toContain(`entry ${String(seq)},`);
  const labels = (await one.space(party)).facts.map(({ label }) => label);
  expect(labels.filter((label) => label.includes('was not their act'))).toEqual([]);
});

test('OLR-7.2.3: that the paper an act became was served is named, and the certificate of it', async () => {
  const judge = await one.signIn(staff.lu);
  const clerk = await one.signIn(staff.he);
  const about = async (): Promise<string> =>
    (await one.space(judge)).facts.find(({ label }) =>
      label.startsWith('Entry 1 was not their act: what the court did'),
    )?.value ?? '';
  const before = await about();
  const { render } = outboxWorkers(server.environment);
  while ((await workOutbox(pool, { ...(render && { render }) })) > 0);
  const form = await clerk.get(`/api/forms/service.record-paper?stream=${one.stream}&key=d1`);
  const asked = (form.body['pages'] as { fields: { path: string; options?: Option[] }[] }[])
    .flatMap(({ fields }) => fields)
    .find(({ path }) => path === 'papers');
  const complaint = asked?.options?.find(({ label }) => label.includes('起诉状'))?.value;
  const on = server.now.slice(0, 10);
  const paper = { papers: [complaint], way: 'by-hand', on, proof: '回证 1 号', files: [] };
  await one.act(clerk, 'service.record-paper', paper, 'd1');
  const [served = 0] = (await one.space(judge)).docket.flatMap(({ kind, seq }) =>
    kind === 'service.Ordered' ? [seq] : [],
  );
  expect(before).not.toContain(`entry ${String(served)},`);
  expect(await about()).toContain(`entry ${String(served)},`);
});

interface Option {
  readonly value: string;
  readonly label: string;
}

test('OLR-7.2.3: reported by telephone the account is frozen at once, and each of the holder’s cases learns it', async () => {
  const account = `person:${await accountOf()}`;
  const clerk = await one.signIn(staff.he);
  server.later(2);
  const holder = await one.signIn(zhao);
  server.later(2);
  const theft = { wish: 'phone', reason: '手机被抢。', madeSure: '号码后四位说对了。' };
  await one.act(clerk, 'identity.report-theft-for', theft, '', account);
  expect((await holder.me()).signedIn).toBe(false);
  await send();
  expect(await held()).toBe(1);
  // The message comes twice: the receipt of the first was lost.
  await pool.query("update outbox set state = 'waiting' where port = 'letter'");
  await send();
  expect(await held()).toBe(1);
});

test('OLR-7.3.2: restored at the counter, the case learns that too, and the old password opens nothing', async () => {
  const admin = await one.signIn(gu);
  const found = await admin.post('/api/people/find', { residentId: zhao.residentId });
  const clerk = await one.signIn(staff.he);
  const card = { document: 'resident-id-card', documentNumber: zhao.residentId, seen: true };
  await one.act(clerk, 'identity.release-at-counter', card, '', found.body['stream'] as string);
  await send();
  expect(await held()).toBe(0);
  const browser = await server.browser();
  const again = await browser.post('/api/auth/sign-in', { login: zhao.mobile, password });
  expect(again.status).toBe(401);
});
