import { participationLinked } from '@xiezhi/record';
import { expect, test } from 'vitest';
import type { CivilCase } from '../testing/civil.ts';
import { codes, deposited, last, tasks } from './testing/deposit.ts';

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
