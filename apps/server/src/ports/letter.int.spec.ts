import type { CaseSpaceDto } from '@xiezhi/contract';
import { workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { CommandId, CourtId, StreamId } from '@xiezhi/kernel';
import { catalogue, systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';
import { deliverLetter } from './letter.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const { docket } = server.environment;
const west = '云州市西山区人民法院';
let one: CaseAtCourt;
let to = '' as CourtId;

const stateOf = async (stream: string): Promise<CaseState> =>
  (await docket.cache.load(stream as StreamId)).state as CaseState;

/** The printer's part, which is no part of this. */
async function issued(): Promise<void> {
  for (const paper of (await stateOf(one.stream)).documents.papers) {
    if (paper.file !== null) continue;
    const sha256 = paper.id.padStart(64, '0');
    const file = { sha256, name: '文书.pdf', mediaType: 'application/pdf', bytes: 1 };
    await docket.execute(
      {
        name: 'documents.issue',
        commandId: server.nextId() as CommandId,
        stream: one.stream as StreamId,
        offer: paper.id,
        input: { file, sm3: sha256 },
      },
      systemActor('render'),
    );
  }
}

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  const opened = await docket.execute(
    {
      name: 'court.establish',
      commandId: server.nextId() as CommandId,
      stream: null,
      offer: '',
      input: { ...catalogue.command('court.establish')?.example, name: west, code: '演0103' },
    },
    systemActor('set-up'),
  );
  if (opened.outcome !== 'accepted') throw new Error(JSON.stringify(opened));
  to = (opened.receipts[0]?.stream ?? '').slice('court:'.length) as CourtId;
  const he = await one.signIn(staff.he);
  await one.act(he, 'participation.invite', { participant: 'd1' });
  const defendant = await one.signIn(bai);
  const code = server.environment.accessCodes.code(one.stream as StreamId, 'd1');
  await one.act(defendant, 'participation.link', { code, standing: 'party' });
  const objection = { court: west, reasons: '合同约定。', attachments: [] };
  await one.act(defendant, 'defence.object-to-jurisdiction', objection, 'd1');
  const founded = { outcome: 'founded', reasons: '约定。' };
  await one.act(await one.signIn(staff.lu), 'defence.decide-jurisdiction', founded, 'objection-1');
  await issued();
  const ruling = (await stateOf(one.stream)).documents.papers.find(
    ({ template }) => template === 'procedural-ruling',
  );
  const clerk = await one.signIn(staff.he);
  for (const id of ['p1', 'd1']) {
    const papers = [ruling?.file?.sha256 ?? ''];
    const on = server.now.slice(0, 10);
    const how = { papers, way: 'by-hand', on, proof: '回证', files: [] };
    await one.act(clerk, 'service.record-paper', how, id);
  }
  server.later(20 * 24 * 60);
  await one.act(await one.signIn(staff.he), 'defence.hand-over', { proof: '移送函 1 号', to });
});

test('CPL-130: the letter opens one docket at the other court, however often it is sent, and the receipt comes back', async () => {
  const seen: string[] = [];
  const twice = async (message: Parameters<typeof deliverLetter>[1]): Promise<void> => {
    await deliverLetter(docket, message);
    seen.push(message.id);
    // The answer was lost: it comes again.
    await deliverLetter(docket, message);
  };
  while ((await workOutbox(pool, { letter: twice })) > 0);
  expect(seen).toHaveLength(1);
  const { rows } = await pool.query<{ stream: string }>(
    'select stream from case_card where court = $1',
    [to],
  );
  expect(rows).toHaveLength(1);
  const there = rows[0]?.stream ?? '';
  const [before, after] = [await stateOf(one.stream), await stateOf(there)];
  expect(after.filing).toMatchObject({
    status: 'under-review',
    submittedAt: before.filing.submittedAt,
    transferred: { stream: one.stream, caseNumber: before.filing.caseNumber },
  });
  expect(before.defence.transferReceived).toBe(true);
  // Both parties follow it there, and the first docket says that it has arrived.
  for (const who of [zhao, bai]) {
    const person = await one.signIn(who);
    const cases = (await person.get('/api/cases')).body as unknown as readonly { stream: string }[];
    expect(cases.map(({ stream }) => stream)).toContain(there);
  }
  const space = (await (await one.signIn(zhao)).get(`/api/cases/${one.stream}`))
    .body as unknown as CaseSpaceDto;
  expect(space.docket.at(-1)).toMatchObject({ kind: 'defence.TransferReceived' });
});
