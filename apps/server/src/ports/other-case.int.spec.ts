import { sequence, workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { StreamId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';
import { tellOtherCase } from './other-case.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const reasons = '两案基于同一合同，当事人相同。';
let one: CaseAtCourt;
let second = '';

const stateOf = async (stream: string): Promise<CaseState> =>
  (await server.environment.docket.cache.load(stream as StreamId)).state as CaseState;
const numberOf = async (stream: string): Promise<string> =>
  (await stateOf(stream)).filing.caseNumber ?? '';

/** Another suit of the same people, with the same judge and clerk. */
async function another(): Promise<string> {
  const stream = await one.act(
    await one.signIn(zhao),
    'filing.submit',
    {
      ...catalogue.command('filing.submit')?.example,
      court: one.court,
      plaintiff: { kind: 'person', name: zhao.name },
      defendants: [{ kind: 'person', name: bai.name, address: '云州市东湖区柳荫巷 3 号' }],
      attachments: [],
    },
    '',
    null,
  );
  const lin = await one.signIn(staff.lin);
  await one.act(lin, 'filing.register', { procedure: 'summary' }, '', stream);
  const { participants } = (await stateOf(one.stream)).participation;
  const [judge, clerk] = ['judge', 'clerk'].map(
    (role) => participants.find((each) => each.role === role)?.person,
  );
  await one.act(lin, 'assignment.assign', { judge, clerk }, '', stream);
  return stream;
}

/** As the judge does it, who has read all there is. */
async function decides(name: string, stream: string, input: object): Promise<void> {
  const lu = await one.signIn(staff.lu);
  const { seen } = (await lu.get(`/api/forms/${name}?stream=${encodeURIComponent(stream)}&key=`))
    .body;
  const done = await lu.post(`/api/commands/${name}`, {
    commandId: server.nextId(),
    stream,
    key: '',
    seen,
    input,
  });
  expect(done.body).toMatchObject({ outcome: 'accepted' });
}

async function carried(): Promise<void> {
  await sequence(pool);
  const letter = (message: Parameters<typeof tellOtherCase>[1]) =>
    message.message['other'] === undefined
      ? Promise.resolve()
      : tellOtherCase(server.environment, message);
  while ((await workOutbox(pool, { letter })) > 0);
}

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  second = await another();
});

test('CPL-143: a judge who joins another case of the court is read in the other docket, and its judge is asked to decide', async () => {
  await decides('claims.join-cases', one.stream, {
    caseNumber: await numberOf(second),
    part: 'lead',
    reasons,
  });
  await carried();
  const { claims } = await stateOf(second);
  expect(claims.joined).toEqual([]);
  expect(claims.joinings).toMatchObject([
    { caseNumber: await numberOf(one.stream), lead: false, reasons },
  ]);
  const lu = await one.signIn(staff.lu);
  const form = await lu.get(
    `/api/forms/claims.join-cases?stream=${encodeURIComponent(second)}&key=`,
  );
  expect(form.body).toMatchObject({
    values: { caseNumber: await numberOf(one.stream), part: 'joined' },
  });
  await decides('claims.join-cases', second, {
    caseNumber: await numberOf(one.stream),
    part: 'joined',
    reasons,
  });
  await carried();
  // Both say the same: the answer asks the first for nothing.
  expect((await stateOf(one.stream)).claims).toMatchObject({
    joined: [{ caseNumber: await numberOf(second), lead: true }],
    joinings: [],
  });
});

test('CPL-143: taken apart in one of them, the other is asked; and a number that is not here hurts nobody', async () => {
  await decides('claims.separate', one.stream, {
    caseNumber: await numberOf(second),
    reasons,
  });
  await carried();
  expect((await stateOf(second)).claims.joinings).toMatchObject([{ lead: null }]);
  await decides('claims.join-cases', one.stream, {
    caseNumber: '（2026）京0105民初9号',
    part: 'joined',
    reasons,
  });
  await carried();
  const { rows } = await pool.query(
    "select 1 from outbox where port = 'letter' and state <> 'done'",
  );
  expect(rows).toEqual([]);
});
