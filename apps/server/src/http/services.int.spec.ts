import type { ServicesDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { beforeAll, describe, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { gu, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

const servicesOf = async (who: { readonly mobile: string }, query = '') => {
  const { status, body } = await (await one.signIn(who)).get(`/api/services${query}`);
  return { status, found: body as unknown as ServicesDto };
};

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  const { state } = await server.environment.docket.cache.load(one.stream as StreamId);
  const notice = (state as CaseState).documents.papers.find(
    ({ template, addressee }) => template === 'response-notice' && addressee === 'd1',
  );
  const sha256 = 'cd'.repeat(32);
  await server.environment.docket.execute(
    {
      name: 'documents.issue',
      commandId: server.nextId() as CommandId,
      stream: one.stream as StreamId,
      offer: notice?.id ?? '',
      input: {
        file: { sha256, name: '应诉通知书.pdf', mediaType: 'application/pdf', bytes: 1 },
        sm3: sha256,
      },
    },
    systemActor('render'),
  );
  const on = server.now.slice(0, 10);
  const paper = { papers: [sha256], way: 'by-hand', on, proof: '回证 7 号', files: [] };
  await one.act(await one.signIn(staff.he), 'service.record-paper', paper, 'd1');
});

describe('all services on one page', () => {
  test('OOR-5.2.6: the clerk of the case finds each with its state, its way, when it took effect and what proves it', async () => {
    const { found } = await servicesOf(staff.he);
    expect(found.counts).toEqual({ served: 1, pending: 0, failed: 0, undone: 0 });
    expect(found.rows).toMatchObject([
      {
        stream: one.stream,
        addressee: '柏仲书',
        channels: ['paper'],
        state: 'served',
        branch: 'paper',
        last: '回证 7 号',
        certificate: null,
      },
    ]);
  });

  test('OOR-5.2.6: by state and by way', async () => {
    for (const [query, count] of [
      ['?state=served&channel=paper', 1],
      ['?state=failed', 0],
      ['?channel=email', 0],
      [`?q=${encodeURIComponent('柏仲书 回证')}`, 1],
      [`?q=${encodeURIComponent('柏仲书 传真')}`, 0],
    ] as const)
      expect((await servicesOf(staff.he, query)).found.rows).toHaveLength(count);
  });

  test('OOR-5.2.6: page by page, with how many there are in all', async () => {
    const { found } = await servicesOf(staff.he, '?offset=0');
    expect(found).toMatchObject({ from: 0, perPage: 10, total: 1 });
    expect((await servicesOf(staff.he, '?offset=10')).found).toMatchObject({
      rows: [],
      from: 10,
      total: 1,
      counts: { served: 1 },
    });
    expect((await servicesOf(staff.he, '?offset=x')).status).toBe(400);
  });

  test('OOR-5.2.6: whoever serves in no case finds nothing, and a party no page', async () => {
    for (const who of [gu, staff.lin]) expect((await servicesOf(who)).found.rows).toEqual([]);
    expect((await servicesOf(zhao)).status).toBe(404);
  });
});
