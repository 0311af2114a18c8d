import { expect, test } from 'vitest';
import { participationLinked } from '@xiezhi/record';
import { catalogue } from '../index.ts';
import type { CivilCase } from '../testing/civil.ts';
import { codes, deposited, last, stated, tasks } from './testing/deposit.ts';

/* OLR-17.1.2: what a register shows of a party and its platform, and the party that is to correct what it said of it. */

const company = { company: '云证存证科技有限公司' };
const held = {
  answer: 'connected',
  by: 'register.example',
  simulated: false,
  connections: [{ kind: 'shareholder', text: '持股30%', since: '2024-05-06' }],
};
const answered = (one: CivilCase, input: Readonly<Record<string, unknown>>, id = 'inquiry-1') =>
  one.court.when(
    one.court.system('enterprise-register'),
    'chain.record-register',
    one.stream,
    input,
    id,
  );
const demand = {
  what: '与存证平台的关系',
  dueOn: '2026-03-20',
  reasons: '登记显示持股，存证说明里没有写。',
};

test('OLR-17.1.2: the register is asked by an id alone, answers once, and what it holds is told to the judge and decides nothing', async () => {
  const one = await deposited();
  // It tells a party's number to somebody outside: a judge says that it is necessary.
  expect(codes(await one.try('he', 'chain.ask-register', company, 'x1'))).not.toContain('accepted');
  await one.must('lu', 'chain.ask-register', company, 'x1');
  const asked = last(one);
  const sent = catalogue.procedures
    .flatMap(({ effects = [] }) => effects)
    .find(({ name }) => name === 'chain/ask-register');
  expect(sent?.on).toBe(asked?.kind);
  expect(sent?.port).toBe('enterprise-register');
  if (asked === undefined) throw new Error('nothing was entered');
  expect(sent?.message(asked, one.state)).toEqual([{ inquiry: 'inquiry-1' }]);
  // While it is asked it is not asked again.
  expect(codes(await one.try('lu', 'chain.ask-register', company, 'x1'))).not.toContain('accepted');
  const away = { answer: 'unavailable', by: 'register.example', simulated: false, connections: [] };
  expect((await answered(one, away)).outcome).toBe('accepted');
  expect(codes(await answered(one, away))).toEqual(['chain/register-answered']);
  expect((await answered(one, held)).outcome).toBe('accepted');
  expect(last(one)).toMatchObject({
    kind: 'chain.RegisterAnswered',
    body: { outcome: 'connected' },
  });
  expect(codes(await answered(one, held))).toEqual(['chain/register-answered']);
  expect(tasks(one)).toEqual([]);
  const told = await one.court.told(one.stream, one.people.lu, 'chain.demand-correction', 'x1');
  expect(told.find(({ code }) => code === 'register')?.facts).toMatchObject({
    name: '沈静宜',
    company: company.company,
    connections: [{ kind: 'shareholder', text: '持股30%' }],
  });
});

test('OLR-17.1.2: a judge has the party correct what it said; it is a task with a day, and what it says then stands beside what it said', async () => {
  const one = await deposited();
  expect(codes(await one.try('he', 'chain.demand-correction', demand, 'x1'))).not.toContain(
    'accepted',
  );
  await one.must('lu', 'chain.demand-correction', demand, 'x1');
  expect(tasks(one)).toEqual(['chain/correction/demand-1']);
  expect(codes(await one.try('lu', 'chain.demand-correction', demand, 'x1'))).not.toContain(
    'accepted',
  );
  // It is no other party's to say.
  expect(
    codes(await one.try('qian', 'chain.correct-connection', { connection: '无' }, 'demand-1')),
  ).not.toContain('accepted');
  // That the deposit is stated anew is no answer.
  await one.must('zhao', 'chain.state-deposit', stated, 'x1');
  expect(tasks(one)).toEqual(['chain/correction/demand-1']);
  const connection = '本人持有平台百分之三十的股份。';
  await one.must('zhao', 'chain.correct-connection', { connection }, 'demand-1');
  expect(last(one)).toMatchObject({
    kind: 'chain.ConnectionCorrected',
    body: { connection, late: false, source: 'online' },
  });
  expect(tasks(one)).toEqual([]);
  const told = await one.court.told(one.stream, one.people.lu, 'chain.demand-correction', 'x1');
  expect(told.find(({ code }) => code === 'corrected')?.facts).toMatchObject({
    by: '沈静宜',
    connection,
  });
});

test('OLR-17.1.2: a correction that comes late is received and marked, and nothing follows from a day that passes', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.demand-correction', demand, 'x1');
  one.court.at('2026-03-21T01:00:00.000Z');
  const key = 'chain/correction/demand-1@2026-03-20';
  await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
  expect(last(one)?.kind).toBe('deadline.Passed');
  expect(tasks(one)).toEqual(['chain/correction/demand-1']);
  await one.must('zhao', 'chain.correct-connection', { connection: '持股三成。' }, 'demand-1');
  expect(last(one)).toMatchObject({ kind: 'chain.ConnectionCorrected', body: { late: true } });
});

const toldCodes = async (one: CivilCase): Promise<readonly string[]> =>
  (await one.court.told(one.stream, one.people.lu, 'chain.ask-register', 'x1')).map(
    ({ code }) => code,
  );

test('OLR-7.2.3: a correction that was never theirs stands under nobody’s name, and the demand is open again', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.demand-correction', demand, 'x1');
  const connection = '持股三成。';
  await one.must('zhao', 'chain.correct-connection', { connection }, 'demand-1');
  expect(await toldCodes(one)).not.toContain('demanded');
  const seq = String(last(one)?.seq ?? 0);
  const why = { reasons: '那天我的手机丢了。', attachments: [], seq };
  await one.must('zhao', 'attribution.challenge', why);
  const notTheirs = { outcome: 'not-theirs', reasons: '登录记录能够印证。' };
  await one.must('lu', 'attribution.decide', notTheirs, 'x1');
  expect(tasks(one)).toEqual(['chain/correction/demand-1']);
  expect(await toldCodes(one)).toContain('demanded');
  expect(await toldCodes(one)).not.toContain('corrected');
});

test('OLR-17.1.2: a register that was away can be asked of another company, and is asked of the first no more', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.ask-register', { company: '写错了的公司' }, 'x1');
  const away = { answer: 'unavailable', by: 'register.example', simulated: false, connections: [] };
  await answered(one, away);
  await one.must('lu', 'chain.ask-register', company, 'x1');
  expect(codes(await answered(one, held))).toEqual(['chain/register-answered']);
  expect((await answered(one, held, 'inquiry-2')).outcome).toBe('accepted');
  const told = await one.court.told(one.stream, one.people.lu, 'chain.ask-register', 'x1');
  expect(
    told.flatMap(({ code, facts }) => (code === 'register' ? [facts['outcome']] : [])),
  ).toEqual(['left', 'connected']);
});

test('CPLI-55, OLR-17.1.2: whoever took the party’s place is asked, is owed the days, and answers', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.demand-correction', demand, 'x1');
  const party = { kind: 'person', name: '沈向前', address: '云州市东湖区柳荫巷 3 号' };
  const heir = { former: 'p1', as: 'heir', party, reasons: '继承人承担诉讼。' };
  await one.must('lu', 'suspension.admit-successor', heir);
  const id = one.state.suspension.successions[0]?.successor ?? '';
  // Nobody speaks for the heir yet; the counter takes it for them.
  expect(tasks(one)).toEqual([]);
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: id, person: 'heir' } }),
  );
  expect(tasks(one)).toEqual(['chain/correction/demand-1']);
  const follower = one.court.person('heir', { name: '沈向前' });
  const answer = { connection: '没有关系。' };
  const tried = await one.court.when(
    follower,
    'chain.correct-connection',
    one.stream,
    answer,
    'demand-1',
  );
  expect(codes(tried)).toEqual(['accepted']);
  expect(last(one)).toMatchObject({ body: { participant: id } });
  expect(tasks(one)).toEqual([]);
  // So is one that is demanded since.
  await one.must('lu', 'chain.demand-correction', demand, 'x1');
  expect(last(one)).toMatchObject({ body: { participant: id } });
  expect(tasks(one)).toEqual(['chain/correction/demand-2']);
});

test('OLR-17.1.2: of an exhibit that was withdrawn since, what was demanded is received all the same', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.demand-correction', demand, 'x1');
  await one.must('zhao', 'evidence.withdraw', { reasons: '不再主张', sure: true }, 'x1');
  expect(tasks(one)).toEqual([]);
  await one.must('zhao', 'chain.correct-connection', { connection: '持股三成。' }, 'demand-1');
  expect(last(one)?.kind).toBe('chain.ConnectionCorrected');
});
