import { freshDatabase } from '@xiezhi/docket/testing';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { beforeAll, describe, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;
const ruling = 'ef'.repeat(32);

const state = async (): Promise<CaseState> =>
  (await server.environment.docket.cache.load(one.stream as StreamId)).state as CaseState;

beforeAll(async () => {
  one = await CaseAtCourt.filed(server);
  const lin = await one.signIn(staff.lin);
  await one.act(lin, 'filing.explain', { reason: '应当先申请仲裁。' });
  await one.act(await one.signIn(zhao), 'filing.insist', { note: '坚持起诉。' });
  await one.act(lin, 'filing.propose-refusal', { reasons: '不属于受理范围。' });
  const lu = await one.signIn(staff.lu);
  await one.act(lu, 'filing.refuse-acceptance', { reasons: '不属于受理范围。' });
  const paper = (await state()).documents.papers.find(
    ({ template }) => template === 'refusal-ruling',
  );
  const file = {
    sha256: ruling,
    name: '民事裁定书.pdf',
    mediaType: 'application/pdf',
    bytes: 1,
  };
  await server.environment.docket.execute(
    {
      name: 'documents.issue',
      commandId: server.nextId() as CommandId,
      stream: one.stream as StreamId,
      offer: paper?.id ?? '',
      input: { file, sm3: ruling },
    },
    systemActor('render'),
  );
});

describe('a ruling not to accept', () => {
  test('CPL-126: it takes a number of the court, by which it is found', async () => {
    const { filing } = await state();
    expect(filing.caseNumber).toMatch(/民初1号$/);
    expect((await one.space(await one.signIn(zhao))).number).toBe(filing.caseNumber);
  });

  test('CPL-171: its reviewer serves it at the counter, and the plaintiff reads until when to appeal', async () => {
    const lin = await one.signIn(staff.lin);
    const before = await one.space(await one.signIn(zhao));
    expect(before.next.map(({ text }) => text).join('\n')).toContain(
      'You may appeal within ten days',
    );
    const on = courtDayOf(server.now);
    const how = { papers: [ruling], way: 'by-hand', on, proof: '回证 9 号', files: [] };
    await one.act(lin, 'service.record-paper', how, 'p1');
    const party = await one.signIn(zhao);
    const after = await one.space(party);
    const last = after.next.find(({ text }) => text.startsWith('Your last day to appeal'));
    // Ten days from 24 November.
    expect(last).toMatchObject({ on: '2026-12-04', provisional: false });
    expect(after.offers[0]).toMatchObject({ command: 'ruling.appeal', key: 'acceptance.p1' });
  });

  test('CPL-173: appealed from the same docket, it goes up by the reviewer’s hand', async () => {
    const party = await one.signIn(zhao);
    const claims = { claims: '撤销裁定，指令受理。', attachments: [] };
    await one.act(party, 'ruling.appeal', claims, 'acceptance.p1');
    const lin = await one.signIn(staff.lin);
    const { offers } = await one.space(lin);
    expect(offers.filter(({ owed }) => owed).map(({ command }) => command)).toContain(
      'appeal.send-up',
    );
    const up = { court: '云州市中级人民法院', as: 'electronic', complete: true, receipt: '3 号' };
    await one.act(lin, 'appeal.send-up', up, 'appeal-1');
    const { next } = await one.space(await one.signIn(zhao));
    expect(next.map(({ text }) => text).join('\n')).toContain('云州市中级人民法院');
  });
});
