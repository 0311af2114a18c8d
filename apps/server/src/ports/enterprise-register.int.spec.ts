import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OutboxMessage } from '@xiezhi/docket';
import { workOutbox } from '@xiezhi/docket';
import { freshDatabase, streamOf, TestCourt } from '@xiezhi/docket/testing';
import type { StreamId } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { expect, test } from 'vitest';
import type { EnterpriseRegister } from './enterprise-register.ts';
import {
  askAboutConnection,
  makeRegister,
  registerOverHttp,
  simulatedRegister,
} from './enterprise-register.ts';

const { pool } = await freshDatabase();
const court = await new TestCourt(pool).open();
const plaintiff = court.person('shen-0001', [], { name: '沈静宜' });
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const administrator = court.person('gu-0001', ['administrator']);
const judge = court.person('lu-0001', ['judge']);
const sha256 = 'c'.repeat(64);
let count = 0;
for (const [person, post] of [
  ['lu-0001', 'judge'],
  ['he-0001', 'clerk'],
] as const) {
  const found = () => Promise.resolve({ person, name: person });
  Object.assign(court.docket.options.ports, { 'person-by-mobile': found });
  const granted = { mobile: '13900000009', post };
  const at = courtStream(court.court);
  streamOf(await court.give(administrator, 'court.grant-office', post, at, granted));
}

const stateOf = async (stream: StreamId): Promise<CaseState> =>
  (await court.docket.cache.load(stream)).state as CaseState;

/** A case whose plaintiff deposited a chat, and whose judge asks about it and this company. */
async function asked(company: string): Promise<StreamId> {
  count += 1;
  const id = String(count);
  const stream = streamOf(await court.submit(plaintiff, `submit-${id}`));
  await court.give(reviewer, 'filing.register', `register-${id}`, stream, { procedure: 'summary' });
  const bench = { judge: 'lu-0001', clerk: 'he-0001' };
  streamOf(await court.give(reviewer, 'assignment.assign', `assign-${id}`, stream, bench));
  const file = { sha256, name: 'c.pdf', mediaType: 'application/pdf', bytes: 1 };
  const exhibit = {
    name: '微信聊天记录',
    source: '手机导出',
    purpose: '证明没有交货',
    form: 'electronic',
    files: [file],
  };
  const handing = { exhibits: [exhibit], conformsToOriginals: true };
  await court.give(plaintiff, 'evidence.submit', `hand-${id}`, stream, handing, 'p1');
  const deposit = {
    platform: '云证存证平台',
    number: 'YZ-1',
    algorithm: 'sha-256',
    depositedAt: '2026-01-12T09:14',
    attachments: [],
  };
  await court.give(plaintiff, 'chain.state-deposit', `state-${id}`, stream, deposit, 'x1');
  streamOf(await court.give(judge, 'chain.ask-register', `ask-${id}`, stream, { company }, 'x1'));
  return stream;
}

async function work(register: EnterpriseRegister): Promise<void> {
  await pool.query(
    "update outbox set next_at = now() where state = 'waiting' and port = 'enterprise-register'",
  );
  const worker = (one: OutboxMessage) => askAboutConnection(court.docket, register, one);
  await workOutbox(pool, { 'enterprise-register': worker }, ['enterprise-register']);
}

const answerOf = async (stream: StreamId) => (await stateOf(stream)).chain.inquiries[0]?.answer;

test('OLR-17.1.2: the register is told company, party and day of the deposit and nothing else, and its answer is entered once', async () => {
  const questions: unknown[] = [];
  const held = [{ kind: 'shareholder', text: '持股30%', since: '2024-05-06' }];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      questions.push(JSON.parse(Buffer.concat(pieces).toString()));
      response.end(JSON.stringify({ answer: 'connected', connections: held }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/companies`;
  const stream = await asked('云证存证科技有限公司');
  await work(makeRegister({ ENTERPRISE_REGISTER_URL: url }));
  await work(makeRegister({ ENTERPRISE_REGISTER_URL: url }));
  server.close();
  expect(questions).toHaveLength(1);
  expect(Object.keys(questions[0] as object).sort()).toEqual(['company', 'depositedOn', 'party']);
  expect(questions[0]).toMatchObject({
    company: '云证存证科技有限公司',
    party: { name: '沈静宜' },
    depositedOn: '2026-01-12',
  });
  expect(await answerOf(stream)).toMatchObject({
    outcome: 'connected',
    simulated: false,
    connections: held,
  });
});

test('OLR-17.1.2: a register that is away, or answers anything else, has answered nothing: that stands there once, and it is asked again', async () => {
  const stream = await asked('断线科技有限公司');
  await work(simulatedRegister);
  await work(simulatedRegister);
  expect(await answerOf(stream)).toMatchObject({ outcome: 'unavailable' });
  const { rows } = await pool.query<{ count: string }>(
    "select count(*) from entry where stream = $1 and kind = 'chain.RegisterAnswered'",
    [stream],
  );
  expect(rows[0]?.count).toBe('1');
  const server = createServer((_request, response) => response.end('{"answer":"connected"}'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const question = {
    company: 'x',
    party: { name: '沈静宜', number: null },
    depositedOn: '2026-01-12',
  };
  expect((await registerOverHttp(url)(question)).answer).toBe('unavailable');
  server.close();
  await work(({ company }) =>
    Promise.resolve({ answer: 'none', by: company, simulated: false, connections: [] }),
  );
  expect(await answerOf(stream)).toMatchObject({ outcome: 'none' });
});

test('OLR-17.1.2: once another company is asked about, the one that nobody answered for is asked no more', async () => {
  const stream = await asked('断线科技有限公司');
  await work(simulatedRegister);
  const company = '云证存证科技有限公司';
  streamOf(await court.give(judge, 'chain.ask-register', 'again', stream, { company }, 'x1'));
  const companies: string[] = [];
  const register: EnterpriseRegister = (question) => {
    companies.push(question.company);
    return simulatedRegister(question);
  };
  await work(register);
  await work(register);
  expect(companies).toEqual([company]);
});

test('what stands in says so, and answers of the question alone', async () => {
  const of = (company: string) =>
    simulatedRegister({ company, party: { name: '沈静宜', number: null }, depositedOn: '' });
  expect(await of('查无公司')).toMatchObject({ answer: 'not-found', simulated: true });
  expect(await of('云证公司')).toMatchObject({ answer: 'none', connections: [] });
  expect(await of('持股公司')).toMatchObject({
    answer: 'connected',
    connections: [{ kind: 'shareholder' }],
  });
});
