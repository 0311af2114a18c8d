import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;
let code = '';
let anybody: Browser;
const last4 = bai.mobile.slice(-4);

const state = async () =>
  (await server.environment.docket.cache.load(one.stream as StreamId)).state as CaseState;
const look = (given = code, four = last4, who = anybody) =>
  who.post('/api/served', { code: given, last4: four });
const entries = async () =>
  (
    await pool.query<{ count: string }>('select count(*) from entry where stream = $1', [
      one.stream,
    ])
  ).rows;

/** The renderer's part. */
async function issue(): Promise<void> {
  for (const { id, file, title } of (await state()).documents.papers) {
    if (file !== null) continue;
    const sha256 = id.padStart(64, '0');
    const name = `${title}.pdf`;
    await server.environment.docket.execute(
      {
        name: 'documents.issue',
        commandId: server.nextId() as CommandId,
        stream: one.stream as StreamId,
        offer: id,
        input: { file: { sha256, name, mediaType: 'application/pdf', bytes: 1 }, sm3: sha256 },
      },
      systemActor('render'),
    );
  }
}

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  const clerk = await one.signIn(staff.he);
  await one.act(clerk, 'participation.invite', { participant: 'd1' });
  code = server.environment.accessCodes.code(one.stream as StreamId, 'd1');
  await one.act(await one.signIn(bai), 'participation.link', {
    code,
    standing: 'party',
    attachments: [],
  });
  await issue();
  const complaint = (await state()).documents.papers.find(
    ({ template }) => template === 'complaint',
  );
  await one.act(
    clerk,
    'service.record-paper',
    {
      papers: [complaint?.file?.sha256 ?? ''],
      way: 'by-hand',
      on: server.now.slice(0, 10),
      proof: '送达回证',
      files: [],
    },
    'd1',
  );
  anybody = await server.browser();
});

describe('what was served, by the code of the notice', () => {
  test('OOR-26.1.0: without an account the addressee reads what was served, for as long as there is a docket', async () => {
    const before = await entries();
    const { status, body } = await look();
    expect(status).toBe(200);
    expect(body).toMatchObject({ addressee: bai.name, services: [{ effective: true }] });
    // Whoever holds a sheet of paper is not shown to be the addressee: nothing is entered, and no term starts.
    expect(await entries()).toEqual(before);
  });

  test('CPLI-136: the telephone that was given for the papers opens them as well', async () => {
    const phone = '13900000077';
    expect((await look(code, phone.slice(-4))).body['code']).toBe('no-such-served');
    await one.act(
      await one.signIn(staff.he),
      'service.record-address',
      {
        electronic: false,
        address: '云州市东湖区柳荫巷 3 号',
        phone,
        basis: 'express',
        evidence: '电话录音 3 号',
      },
      'd1',
    );
    expect((await look(code, phone.slice(-4))).status).toBe(200);
  });

  test('OOR-26.1.0: the code alone opens nothing, nor do the four signs with another code', async () => {
    expect((await look(code, '0000')).body['code']).toBe('no-such-served');
    expect((await look('2222-2222')).body['code']).toBe('no-such-served');
    expect(await look(code, '12')).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'last4' }] },
    });
  });

  test('OOR-26.1.0: an address that was made up, or is half an hour old, opens nothing', async () => {
    const { body } = await look();
    const [service] = body['services'] as readonly { papers: readonly { url: string }[] }[];
    const url = service?.papers[0]?.url ?? '';
    const missing = async (path: string) => (await anybody.get(path)).body['code'];
    expect(await missing('/api/served/file?pass=AAAA')).toBe('file-missing');
    server.later(31);
    expect(await missing(url)).toBe('file-missing');
  });

  test('OOR-26.1.0: whoever tries the four signs is slowed at the addressee, from whatever screen', async () => {
    let who = anybody;
    for (let n = 0; n < 30; n += 1) {
      if (n % 6 === 0) who = await server.browser();
      await look(code, String(1000 + n), who);
    }
    const other = await server.browser();
    expect(await look(code, '9998', other)).toMatchObject({
      status: 429,
      body: { code: 'codes-tried' },
    });
  });
});
