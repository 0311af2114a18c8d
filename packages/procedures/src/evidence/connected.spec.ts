/** OLR-11.2.2: electronic data straight from a connected system. */
import type { CourtId } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { agent } from '../testing/judged.ts';
import { isWanted } from './connected.ts';

const system = '云购网络交易平台';
const asks = {
  system,
  number: 'DD20260112000817',
  name: '网络交易订单',
  purpose: '证明已经付款',
  authorised: true,
};
const file = CivilCase.file('d');
const record = { file, at: '2026-03-05T01:00:00.000Z', signature: 'holds' };
const found = { answer: 'found', by: 'gateway.example', simulated: false, record };

async function connected(systems: string | null = `${system}、云州市不动产登记系统`) {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.linked();
  await one.noticedOfEvidence('p1');
  if (systems === null) return one;
  const court = one.state.filing.court as CourtId;
  const president = one.court.person('president', { posts: ['president'], court });
  const set = { setting: 'connected-systems', systems };
  const done = await one.court.when(president, 'court.set-policy', courtStream(court), set);
  expect(done.outcome).toBe('accepted');
  return one;
}
const answers = (one: CivilCase, input: Readonly<Record<string, unknown>>, key = 'record-1') =>
  one.court.when(
    one.court.system('connected-system'),
    'evidence.record-answer',
    one.stream,
    input,
    key,
  );

test('OLR-11.2.2: what a connected system hands over is an exhibit of whoever asked, with where it came from', async () => {
  const one = await connected();
  await one.must('zhao', 'evidence.request-record', asks, 'p1');
  const entry = one.court.entries(one.stream).at(-1);
  const [effect] = catalogue.effectsOf(entry!).filter(({ port }) => port === 'connected-system');
  // No name and no number of anybody lies in the outbox.
  expect(effect?.message(entry!, one.state)).toEqual([{ request: 'record-1' }]);
  one.court.at('2026-03-05T02:00:00.000Z');
  expect((await answers(one, found)).outcome).toBe('accepted');
  expect(one.state.evidence.exhibits).toMatchObject([
    {
      participant: 'p1',
      number: 1,
      name: asks.name,
      source: system,
      form: 'electronic',
      files: [file],
      fetched: { system, number: asks.number, at: record.at, signature: 'holds', simulated: false },
    },
  ]);
  // Received on the day on which it was asked for, by the account that asked.
  expect(one.state.evidence.lists).toMatchObject([
    { receivedOn: '2026-03-02', late: false, source: 'online', unshown: null },
  ]);
  expect(one.state.evidence.lists[0]?.by).toBe(one.people.zhao.person);
  expect((await answers(one, found)).outcome).toBe('refused');
});

test('OLR-11.2.2: from a system that is not connected nothing can be fetched, which no article forbids: it is handed in as a file', async () => {
  const one = await connected();
  const elsewhere = { ...asks, system: '某某平台' };
  expect(await one.try('zhao', 'evidence.request-record', elsewhere, 'p1')).toMatchObject({
    refusals: [
      {
        code: 'evidence/system-not-connected',
        ground: { kind: 'technical' },
        remedy: [{ path: 'system' }, { name: 'evidence.submit' }],
      },
    ],
  });
  // Where the court is connected with nothing, nobody is asked.
  const none = await connected(null);
  expect(await none.court.offers(none.stream, none.people.zhao)).not.toContain(
    'evidence.request-record#p1',
  );
  expect(await none.court.offers(none.stream, none.people.zhao)).toContain('evidence.submit#p1');
});

test('OLR-11.2.2: a system that is away is told once and asked on; nothing there, or nothing usable, leaves the party its upload', async () => {
  const one = await connected();
  await one.must('zhao', 'evidence.request-record', asks, 'p1');
  expect(await one.try('zhao', 'evidence.request-record', asks, 'p1')).toMatchObject({
    refusals: [{ code: 'evidence/record-asked-for' }],
  });
  const away = { answer: 'unavailable', by: 'gateway.example', simulated: false };
  expect((await answers(one, away)).outcome).toBe('accepted');
  expect(await answers(one, away)).toMatchObject({
    refusals: [{ code: 'evidence/answered-before' }],
  });
  expect(await answers(one, { ...away, answer: 'found' })).toMatchObject({
    refusals: [{ code: 'evidence/answer-without-record' }],
  });
  expect((await answers(one, { ...away, answer: 'not-found' })).outcome).toBe('accepted');
  expect(one.state.evidence.exhibits).toEqual([]);
  // The number was wrong: asked again it is another request.
  await one.must('zhao', 'evidence.request-record', asks, 'p1');
  const unusable = { ...away, answer: 'unusable', fault: 'type-not-taken' };
  expect((await answers(one, unusable, 'record-2')).outcome).toBe('accepted');
  expect(one.state.evidence.records.map(({ outcome }) => outcome)).toEqual([
    'not-found',
    'unusable',
  ]);
});

test('CPL-68, OLR-11.2.2: asked for after the time for evidence it is received, marked, and a judge hears why', async () => {
  const one = await connected();
  one.court.at('2026-05-20T01:00:00.000Z');
  await one.must('zhao', 'evidence.request-record', { ...asks, lateReasons: '刚想起来。' }, 'p1');
  await answers(one, found);
  expect(one.state.evidence.lists).toMatchObject([
    { late: true, lateReasons: '刚想起来。', receivedOn: '2026-05-20' },
  ]);
  expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain(
    'evidence.decide-late',
  );
});

test('OLR-11.2.2: what one party asks for keeps nobody else from it, and an agent whose authority is not shown asks for nothing', async () => {
  const one = await connected();
  await one.must('zhao', 'evidence.request-record', asks, 'p1');
  await one.must('qian', 'evidence.request-record', asks, 'd1');
  expect(one.state.evidence.records.map(({ participant }) => participant)).toEqual(['p1', 'd1']);
  const shao = one.court.person('shao', { name: '邵知行' });
  one.court.given(one.stream, agent('pending', 'p1'));
  const offers = await one.court.offers(one.stream, shao);
  expect(offers).toContain('evidence.submit#p1');
  expect(offers).not.toContain('evidence.request-record#p1');
});

test('OLR-11.2.2: taken back, or in a case that has ended, it is fetched no more and nothing of it is filed', async () => {
  const one = await connected();
  await one.must('zhao', 'evidence.request-record', asks, 'p1');
  expect(await one.court.offers(one.stream, one.people.qian)).not.toContain(
    'evidence.stop-record#record-1',
  );
  await one.must('zhao', 'evidence.stop-record', {}, 'record-1');
  expect((await answers(one, found)).outcome).toBe('refused');
  await one.must('zhao', 'evidence.request-record', asks, 'p1');
  await one.must('zhao', 'claims.withdraw', { reasons: '已经付清。', sure: true }, 'p1');
  await one.must(
    'lu',
    'claims.decide-withdrawal',
    { decision: 'granted', reasons: '自愿。' },
    one.state.claims.withdrawals[0]?.id,
  );
  expect(isWanted(one.state, 'record-2')).toBe(false);
  expect((await answers(one, found, 'record-2')).outcome).toBe('accepted');
  expect(one.state.evidence.records.at(-1)?.outcome).toBe('given-up');
  expect(one.state.evidence.exhibits).toEqual([]);
});

test('a party that tries numbers out comes to an end', async () => {
  const one = await connected();
  for (let number = 0; number < 30; number += 1)
    await one.must('zhao', 'evidence.request-record', { ...asks, number: String(number) }, 'p1');
  expect(await one.try('zhao', 'evidence.request-record', asks, 'p1')).toMatchObject({
    refusals: [{ code: 'evidence/too-many-records', ground: { kind: 'technical' } }],
  });
});
