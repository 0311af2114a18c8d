import { expect, test } from 'vitest';
import { burdenText } from '../shared/burden-texts.ts';
import type { CivilCase } from '../testing/civil.ts';
import { answer, deposited } from './testing/deposit.ts';
import { chainZh } from './texts.zh-CN.ts';

/* Who has to prove what of data on a chain, said to each before they act. */

const verified = (one: CivilCase, said: Readonly<Record<string, unknown>> = {}) =>
  one.court.when(
    one.court.system('deposit-registry'),
    'chain.record-verification',
    one.stream,
    { ...answer(), simulated: false, ...said },
    'deposit-1',
  );
const away = {
  answer: 'unavailable',
  registry: 'registry.example',
  digests: [],
  record: undefined,
};
const before = { about: 'before-deposit', reasons: '页面是布置出来的。', attachments: [] };

test('OLR-16.1.2: who contests is told beforehand what is theirs to prove, and what is for whoever relies on the data', async () => {
  const one = await deposited();
  const burdens = async () =>
    (await one.court.told(one.stream, one.people.qian, 'chain.contest', 'd1.x1')).flatMap(
      ({ code, facts }) => (code === 'burden' ? [facts] : []),
    );
  const shen = { role: 'plaintiff', name: '沈静宜' };
  // Nothing has matched: it is all for whoever relies on it.
  expect(await burdens()).toEqual([
    { of: 'integrity', ...shen },
    { of: 'origin', ...shen },
  ]);
  // Of a stand-in's match nothing follows.
  await verified(one, { simulated: true });
  expect((await burdens())[0]).toEqual({ of: 'integrity', ...shen });
  await one.must('lu', 'chain.verify-again', { reasons: '接到平台了。' }, 'x1');
  await verified(one);
  const matched = [
    { of: 'alteration', role: 'defendant', name: '钱守拙' },
    { of: 'origin', ...shen },
  ];
  expect(await burdens()).toEqual(matched);
  // That a registry is away takes nothing from anybody; that it answers otherwise does.
  await one.must('lu', 'chain.verify-again', { reasons: '再核一次。' }, 'x1');
  expect((await verified(one, away)).outcome).toBe('accepted');
  expect(one.state.chain.deposits[0]?.verifications.at(-1)?.outcome).toBe('unavailable');
  expect(await burdens()).toEqual(matched);
  expect(
    (await one.try('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1')).outcome,
  ).toBe('accepted');
  await verified(one, { ...answer({ hash: '6'.repeat(64) }), simulated: false });
  expect((await burdens())[0]).toEqual({ of: 'integrity', ...shen });
});

test('OLR-18.2.1: that it is for whoever submitted the data to prove is told to the judge who orders it and to the party who answers', async () => {
  const one = await deposited();
  await verified(one);
  await one.must('qian', 'chain.contest', before, 'd1.x1');
  const burden = { of: 'origin', role: 'plaintiff', name: '沈静宜' };
  const told = async (who: 'lu' | 'zhao', command: string, key: string) =>
    (await one.court.told(one.stream, one.people[who], command, key)).find(
      ({ code }) => code === 'burden',
    )?.facts;
  expect(await told('lu', 'chain.order-proof', 'challenge-1')).toEqual(burden);
  const order = { what: '页面的来源', dueOn: '2026-03-20', reasons: '有疑点。' };
  await one.must('lu', 'chain.order-proof', order, 'challenge-1');
  expect(await told('zhao', 'chain.answer-proof', 'proof-1')).toEqual(burden);
  expect(await told('lu', 'chain.decide-origin', 'challenge-1')).toEqual(burden);
  for (const lang of ['zh-CN', 'en'] as const)
    expect(burdenText(lang)(burden)).toMatchObject({
      value: expect.stringContaining('沈静宜') as unknown,
    });
  const entered = chainZh.entries['chain.ProofOrdered']?.(order);
  // What the judge did not write is not printed as if they had.
  expect(entered?.detail).toBe('2026年3月20日以前：页面的来源');
});

test('OLR-18.2.3, OLR-7.2.3: what was said in its name by somebody else is no answer of a party, and does not end its days', async () => {
  const one = await deposited();
  await verified(one);
  await one.must('qian', 'chain.contest', before, 'd1.x1');
  const order = { what: '页面的来源', dueOn: '2026-03-20', reasons: '有疑点。' };
  await one.must('lu', 'chain.order-proof', order, 'challenge-1');
  const answered = { text: '页面是自己做的。', attachments: [] };
  await one.must('zhao', 'chain.answer-proof', answered, 'proof-1');
  const seq = String(one.court.entries(one.stream).at(-1)?.seq ?? 0);
  const why = { reasons: '那天我的手机丢了。', attachments: [], seq };
  await one.must('zhao', 'attribution.challenge', why);
  const notTheirs = { outcome: 'not-theirs', reasons: '登录记录能够印证。' };
  await one.must('lu', 'attribution.decide', notTheirs, 'x1');
  const unconfirmed = Object.fromEntries(
    ['origin', 'generation', 'keeping', 'notary', 'witness', 'corroboration'].flatMap((part) => [
      [part, 'not-shown'],
      [`${part}Reasons`, '没有查明。'],
    ]),
  );
  const tried = await one.try(
    'lu',
    'chain.decide-origin',
    {
      ...unconfirmed,
      submitter: 'neither',
      outcome: 'not-confirmed',
      reasons: '没有证明，也没有说明。',
    },
    'challenge-1',
  );
  expect(tried).toMatchObject({ refusals: [{ code: 'chain/not-heard-yet' }] });
});
