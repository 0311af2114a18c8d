import { participationLinked } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { agent, appealed } from '../testing/judged.ts';

const counterclaim = {
  claims: [{ text: '支付保管费', yuan: '3000' }],
  grounds: '保管三个月',
  attachments: [],
};
const joined = { outcome: 'joined', reasons: '同一合同' };
const heir = {
  former: 'd1',
  as: 'heir',
  party: { kind: 'person', name: '钱向前', address: '云州市东湖区和平路 3 号' },
  reasons: '儿子，表示参加诉讼。',
};
const started = async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.linked();
  await one.paid();
  return one;
};

test('CPL-62: what an agent with special authority handed in goes on counting when that authority ends', async () => {
  const one = await started();
  one.court.given(one.stream, agent('special'));
  const shao = one.court.person('shao', { name: '邵知行' });
  const said = await one.court.when(shao, 'claims.counterclaim', one.stream, counterclaim, 'd1');
  expect(said.outcome).toBe('accepted');
  await one.must('qian', 'authority.end', { why: '换律师' }, 'g9');
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
});

test('CPL-62, CPLI-55: a counterclaim of somebody who has died since is joined, and is the heir’s', async () => {
  const one = await started();
  await one.must('qian', 'claims.counterclaim', counterclaim, 'd1');
  await one.must('lu', 'suspension.admit-successor', heir);
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
  const follower = one.court.person('heir', { name: '钱向前' });
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd2', person: 'heir' } }),
  );
  const offers = await one.court.offers(one.stream, follower);
  expect(offers).toContain('claims.withdraw-counterclaim#r1');
  expect(offers).toContain('fees.pay#r1');
});

test('CPLI-55: an appeal of somebody who has died since is the heir’s', async () => {
  const one = await appealed();
  await one.must('lu', 'suspension.admit-successor', heir);
  expect(one.state.appeal.appeals).toMatchObject([{ participant: 'd2' }]);
});

test('CPL-54: an older list of claims, entered later from paper, does not overwrite a newer one', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  one.court.at('2026-03-12T01:00:00.000Z');
  const change = (yuan: string) => ({
    claims: [{ text: '返还定作款', yuan }],
    reasons: '核对以后',
  });
  await one.must('zhao', 'claims.change', { ...change('70000'), attachments: [] }, 'p1');
  one.court.at('2026-03-13T01:00:00.000Z');
  const paper = { receivedOn: '2026-03-10', attachments: [CivilCase.file('c')] };
  await one.must('he', 'claims.record-change', { ...change('65000'), ...paper }, 'p1');
  expect(one.state.filing.amount).toBe(7_000_000);
  // It was received and stands in the file; the newer one has taken its place.
  expect(one.court.entries(one.stream).at(-1)).toMatchObject({ kind: 'claims.ChangeSubmitted' });
  await one.must(
    'he',
    'claims.record-change',
    { ...change('80000'), ...paper, receivedOn: '2026-03-13' },
    'p1',
  );
  expect(one.state.filing.amount).toBe(8_000_000);
});
