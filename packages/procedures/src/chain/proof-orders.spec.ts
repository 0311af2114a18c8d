import { participationLinked } from '@xiezhi/record';
import { expect, test } from 'vitest';
import type { CivilCase } from '../testing/civil.ts';
import { codes, deposited, exhibit, last, stated, tasks } from './testing/deposit.ts';

/* An order to prove what was before a deposit, where its party or its exhibit is no longer what it was. */

const order = { what: '手机', dueOn: '2026-03-20', reasons: '有疑点。' };
const answer = { text: '手机还在。', attachments: [] };

const contested = async (): Promise<CivilCase> => {
  const one = await deposited();
  const staged = { about: 'before-deposit', reasons: '页面是布置出来的。', attachments: [] };
  await one.must('qian', 'chain.contest', staged, 'd1.x1');
  return one;
};
const ordered = async (): Promise<CivilCase> => {
  const one = await contested();
  await one.must('lu', 'chain.order-proof', order, 'challenge-1');
  return one;
};

/** The plaintiff is followed by an heir, who speaks for themselves. */
async function inherited(one: CivilCase): Promise<string> {
  const party = { kind: 'person', name: '沈向前', address: '云州市东湖区柳荫巷 3 号' };
  const heir = { former: 'p1', as: 'heir', party, reasons: '继承人承担诉讼。' };
  await one.must('lu', 'suspension.admit-successor', heir);
  const id = one.state.suspension.successions[0]?.successor ?? '';
  // Nobody speaks for the heir yet; the counter takes it for them.
  expect(tasks(one)).not.toContain('chain/proof/proof-1');
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: id, person: 'heir' } }),
  );
  return id;
}
const burdenOf = async (one: CivilCase) =>
  (await one.court.told(one.stream, one.people.lu, 'chain.decide-origin', 'challenge-1')).find(
    ({ code }) => code === 'burden',
  )?.facts;

test('CPLI-55, OLR-18.2.1: whoever took the party’s place is owed the days of an order to prove, and answers it', async () => {
  const one = await ordered();
  const id = await inherited(one);
  expect(tasks(one)).toContain('chain/proof/proof-1');
  expect(await burdenOf(one)).toMatchObject({ of: 'origin', name: '沈向前' });
  const heir = one.court.person('heir', { name: '沈向前' });
  const tried = await one.court.when(heir, 'chain.answer-proof', one.stream, answer, 'proof-1');
  expect(codes(tried)).toEqual(['accepted']);
  expect(last(one)).toMatchObject({ body: { participant: id } });
  expect(tasks(one)).not.toContain('chain/proof/proof-1');
});

test('CPLI-55, OLR-18.2.1: whoever took the party’s place is asked for what is ordered since', async () => {
  const one = await contested();
  const id = await inherited(one);
  await one.must('lu', 'chain.order-proof', order, 'challenge-1');
  expect(last(one)).toMatchObject({ kind: 'chain.ProofOrdered', body: { participant: id } });
  expect(tasks(one)).toContain('chain/proof/proof-1');
});

test('OLR-18.2.1: of an exhibit that was withdrawn since, an answer is received all the same', async () => {
  const one = await ordered();
  await one.must('zhao', 'evidence.withdraw', { reasons: '不再主张', sure: true }, 'x1');
  expect(tasks(one)).toEqual([]);
  await one.must('zhao', 'chain.answer-proof', answer, 'proof-1');
  expect(last(one)?.kind).toBe('chain.ProofGiven');
});

const better = { exhibits: [exhibit('微信聊天记录（完整）', 'd')], conformsToOriginals: true };
const refuted = {
  ...Object.fromEntries(
    ['origin', 'generation', 'keeping', 'notary', 'witness', 'corroboration'].flatMap((part) => [
      [part, 'no'],
      [`${part}Reasons`, '没有说明。'],
    ]),
  ),
  submitter: 'neither',
  outcome: 'not-confirmed',
  reasons: '没有证明，也没有说明。',
};
const finding = {
  findings: [
    {
      exhibit: 'x2',
      authenticity: 'yes',
      legality: 'yes',
      relevance: 'yes',
      outcome: 'admitted',
      reasons: '印证。',
    },
  ],
};
const view = {
  exhibits: [{ exhibit: 'x2', authenticity: 'agreed', legality: 'agreed', relevance: 'agreed' }],
  attachments: [],
};

test('OLR-18.2.1: an exhibit that its party replaces sheds neither the challenge nor the order to prove', async () => {
  const one = await ordered();
  await one.must('zhao', 'evidence.replace', better, 'x1');
  expect(tasks(one)).toEqual(['chain/origin/challenge-1', 'chain/proof/proof-1']);
  await one.must('qian', 'exchange.give-opinion', view, 'd1');
  expect(codes(await one.try('lu', 'evidence.find', finding))).toEqual(['chain/not-examined-yet']);
  await one.must('zhao', 'chain.answer-proof', answer, 'proof-1');
  await one.must('lu', 'chain.decide-origin', refuted, 'challenge-1');
  expect(last(one)?.body).toMatchObject({ exhibit: 'x2' });
  expect(codes(await one.try('lu', 'evidence.find', finding))).toEqual(['chain/not-confirmed']);
});

test('OLR-18.2.3: what was not confirmed stands against the copy in its place until a judge decides anew', async () => {
  const one = await ordered();
  await one.must('zhao', 'chain.answer-proof', answer, 'proof-1');
  await one.must('lu', 'chain.decide-origin', refuted, 'challenge-1');
  expect(tasks(one)).toEqual([]);
  one.court.at('2026-03-22T01:00:00.000Z');
  await one.must('zhao', 'evidence.replace', better, 'x1');
  await one.must('qian', 'exchange.give-opinion', view, 'd1');
  // It is another file: the judge looks at it anew, and nobody has to contest it again.
  expect(tasks(one)).toContain('chain/origin/challenge-1');
  const tried = await one.try('lu', 'evidence.find', finding);
  expect(codes(tried)).toEqual(expect.arrayContaining(['chain/not-confirmed']));
  const told = await one.court.told(one.stream, one.people.lu, 'evidence.find');
  expect(told.find(({ code }) => code === 'former')?.facts).toMatchObject({
    rows: [{ number: 2, former: 1, contested: true }],
  });
  one.court.at('2026-03-23T01:00:00.000Z');
  const confirmed = { ...refuted, origin: 'yes', submitter: 'proved', outcome: 'confirmed' };
  await one.must('lu', 'chain.decide-origin', confirmed, 'challenge-1');
  expect(tasks(one)).toEqual([]);
  await one.must('lu', 'evidence.find', finding);
});

test('OLR-17.1.0: a challenge to what came after a deposit goes on against the deposit that is claimed in its place', async () => {
  const one = await deposited();
  const altered = { about: 'after-deposit', reasons: '平台被告控制。', attachments: [] };
  await one.must('qian', 'chain.contest', altered, 'd1.x1');
  await one.must('zhao', 'evidence.replace', better, 'x1');
  // No deposit is claimed any more, so none is contested.
  expect(tasks(one)).toEqual([]);
  await one.must('zhao', 'chain.state-deposit', stated, 'x2');
  expect(tasks(one)).toEqual(['chain/integrity/challenge-1']);
});
