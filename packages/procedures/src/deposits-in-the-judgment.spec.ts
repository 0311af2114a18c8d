import { expect, test } from 'vitest';
import type { CourtDay, Json } from '@xiezhi/kernel';
import { canonical } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { evidenceFound, fold } from '@xiezhi/record';
import { answer, exhibit, stated } from './chain/testing/deposit.ts';
import { judgmentData } from './shared/judgment-data.ts';
import { CivilCase } from './testing/civil.ts';

/* What a judgment says of data that was deposited on a chain: what a judge found, how far that goes, and never more. */

async function deposited(simulated = false): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  const handing = { exhibits: [exhibit('微信聊天记录')], conformsToOriginals: true };
  await one.must('zhao', 'evidence.submit', handing, 'p1');
  await one.must('zhao', 'chain.state-deposit', stated, 'x1');
  const registry = one.court.system('deposit-registry');
  await one.court.when(
    registry,
    'chain.record-verification',
    one.stream,
    { ...answer(), simulated },
    'deposit-1',
  );
  return one;
}

const evidenceOf = (state: CaseState): unknown =>
  judgmentData(state, { name: '法院' } as CourtProfile, '2026-03-20' as CourtDay)['evidence'];
const evidenceIn = (one: CivilCase): unknown => evidenceOf(one.state);

/** The same case as the court has it after a new start: from entries in the form in which they are kept. */
const readBack = (one: CivilCase): CaseState =>
  fold(
    'case',
    one.court.entries(one.stream).map((entry) => ({
      ...entry,
      body: JSON.parse(canonical(entry.body as Json)) as typeof entry.body,
    })),
  );

const verifiedAgain = async (
  one: CivilCase,
  said: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await one.must('lu', 'chain.verify-again', { reasons: '再核一次。' }, 'x1');
  const registry = one.court.system('deposit-registry');
  const again = await one.court.when(
    registry,
    'chain.record-verification',
    one.stream,
    said,
    'deposit-1',
  );
  expect(again.outcome).toBe('accepted');
};
const mismatch = { ...answer({ hash: '6'.repeat(64) }), simulated: false };
const away = {
  answer: 'unavailable',
  registry: 'registry.example',
  simulated: false,
  digests: [],
};

const parts = ['origin', 'generation', 'keeping', 'notary', 'witness', 'corroboration'] as const;
const origin = (answered: string, also: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(
    parts.flatMap((part) => [
      [part, answered],
      [`${part}Reasons`, '见庭审记录。'],
    ]),
  ),
  reasons: '综合六个方面。',
  ...also,
});

test('OLR-16.1.1: that the machine found a match is no finding, and the judgment is silent of it', async () => {
  const one = await deposited();
  expect(evidenceIn(one)).toBeNull();
});

test('OLR-16.1.1: the judgment says what the chain shows, since when, and in the same sentence what it does not', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
  expect(evidenceIn(one)).toBe(
    '原告证据1《微信聊天记录》系区块链存证的数据，存证时间为2026年1月12日09:14，经技术核验一致，本院认定该数据上链以后未经篡改；这一认定不及于上链以前的内容是否真实。理由是：核验一致。',
  );
});

test('OLR-16.1.2: what contrary evidence overturned is no longer said to be unaltered', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
  const log = { exhibits: [exhibit('平台日志', 'e')], conformsToOriginals: true };
  await one.must('qian', 'evidence.submit', log, 'd1');
  await one.must('lu', 'chain.overturn', { contrary: ['x2'], reasons: '私钥已经泄露。' }, 'x1');
  expect(evidenceIn(one)).toContain('本院不再认定该数据上链以后未经篡改');
  expect(evidenceIn(one)).not.toContain('本院认定该数据');
});

test('OLR-18.2.3: what was not confirmed of the time before the deposit is said, whatever the chain shows of the time after it', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
  const staged = { about: 'before-deposit', reasons: '页面是布置出来的。', attachments: [] };
  await one.must('qian', 'chain.contest', staged, 'd1.x1');
  // Contested and not decided yet: nothing is said of it.
  expect(evidenceIn(one)).not.toContain('对上链以前的真实性');
  const order = { what: '页面的来源', dueOn: '2026-03-10', reasons: '有疑点。' };
  await one.must('lu', 'chain.order-proof', order, 'challenge-1');
  await one.must(
    'zhao',
    'chain.answer-proof',
    { text: '没有录下来。', attachments: [] },
    'proof-1',
  );
  const neither = { submitter: 'neither', outcome: 'not-confirmed' };
  await one.must('lu', 'chain.decide-origin', origin('not-shown', neither), 'challenge-1');
  expect(evidenceIn(one)).toMatch(
    /上链以后未经篡改；.*也不能作出合理说明，.*本院不予确认。对上链以前的真实性，由提交该数据的原告沈静宜承担举证责任，本院已要求其举证、说明。/u,
  );
  // Once.
  expect(String(evidenceIn(one)).match(/合理说明/gu)).toHaveLength(1);
  const explained = { submitter: 'explained', outcome: 'confirmed' };
  await one.must('lu', 'chain.decide-origin', origin('yes', explained), 'challenge-1');
  expect(evidenceIn(one)).toMatch(
    /关联数据等情况综合判断，予以确认。.*（六）有关联数据、其他证据印证，见庭审记录。提交的一方作出了合理说明；理由是：综合六个方面。$/u,
  );
});

const weighed = {
  platform: 'yes',
  platformReasons: '平台已经备案。',
  interference: 'not-shown',
  interferenceReasons: '持股三成，有没有干预没有证据；',
  system: 'yes',
  systemReasons: '测评报告在有效期内。',
  process: 'no',
  processReasons: '缺传输环节的日志。',
  reasons: '过程有缺口。',
};

test('OLR-17.1.0: where it was contested the judgment has all four factors and the judge’s words on each beside the outcome, in the order of the article', async () => {
  const one = await deposited();
  const said = { about: 'after-deposit', reasons: '原告持股三成。', attachments: [] };
  await one.must('qian', 'chain.contest', said, 'd1.x1');
  expect(evidenceIn(one)).toBeNull();
  const outcome = { outcome: 'not-established' };
  await one.must('lu', 'chain.decide-integrity', { ...weighed, ...outcome }, 'challenge-1');
  expect(evidenceIn(one)).toBe(
    '原告证据1《微信聊天记录》系区块链存证的数据，本院不能认定该数据上链以后未经篡改。' +
      '针对被告钱守拙的质疑，本院就下列因素查明：（一）平台符合有关部门关于区块链存证服务的规定，平台已经备案；' +
      '（二）有没有不当干预没有查明，持股三成，有没有干预没有证据；' +
      '（三）信息系统符合清洁性、安全性、可靠性、可用性的标准，测评报告在有效期内；' +
      '（四）存证技术和过程不符合标准，缺传输环节的日志。综合以上因素，理由是：过程有缺口。',
  );
  // What was signed before a new start reads the same after it.
  expect(evidenceOf(readBack(one))).toBe(evidenceIn(one));
});

test('OLR-18.1.0: the six factors stand in the order of the article, also read back', async () => {
  const one = await deposited();
  const staged = { about: 'before-deposit', reasons: '页面是布置出来的。', attachments: [] };
  await one.must('qian', 'chain.contest', staged, 'd1.x1');
  const explained = { submitter: 'explained', outcome: 'confirmed' };
  await one.must('lu', 'chain.decide-origin', origin('yes', explained), 'challenge-1');
  expect(evidenceOf(readBack(one))).toMatch(
    /（一）来源.*（二）生成.*（三）存储.*（四）经过公证.*（五）有第三方.*（六）有关联数据/u,
  );
});

test('OLR-16.1.2: where a match had put it on the challenger, the judgment puts it on nobody else; without one it is for whoever relies on the data', async () => {
  const said = { about: 'after-deposit', reasons: '原告持股三成。', attachments: [] };
  const outcome = { outcome: 'not-established' };
  const matched = await deposited();
  await matched.must('qian', 'chain.contest', said, 'd1.x1');
  await matched.must('lu', 'chain.decide-integrity', { ...weighed, ...outcome }, 'challenge-1');
  expect(evidenceIn(matched)).not.toContain('举证责任');
  const none = await deposited(true);
  await none.must('qian', 'chain.contest', said, 'd1.x1');
  await none.must('lu', 'chain.decide-integrity', { ...weighed, ...outcome }, 'challenge-1');
  expect(evidenceIn(none)).toContain(
    '对该数据上链以后未经篡改，由提交该数据的原告沈静宜承担举证责任。',
  );
});

test('OLR-17.1.0: of several challenges each has its own answer in the judgment, and what was found last is the outcome', async () => {
  const one = await deposited();
  const said = (reasons: string) => ({ about: 'after-deposit', reasons, attachments: [] });
  await one.must('qian', 'chain.contest', said('原告持股三成。'), 'd1.x1');
  await one.must('qian', 'chain.contest', said('平台没有备案。'), 'd1.x1');
  const first = { ...weighed, reasons: '持股不等于干预。', outcome: 'unaltered' };
  await one.must('lu', 'chain.decide-integrity', first, 'challenge-1');
  const second = { ...weighed, platformReasons: '备案已经注销。', outcome: 'not-established' };
  await one.must('lu', 'chain.decide-integrity', second, 'challenge-2');
  expect(String(evidenceIn(one)).match(/针对被告钱守拙的质疑/gu)).toHaveLength(2);
  expect(evidenceIn(one)).toMatch(
    /^原告证据1《微信聊天记录》系区块链存证的数据，本院不能认定.*平台已经备案；.*就这一质疑认定上链以后未经篡改，理由是：持股不等于干预。.*备案已经注销；.*综合以上因素，理由是：过程有缺口。$/u,
  );
  const before = (reasons: string) => ({ about: 'before-deposit', reasons, attachments: [] });
  await one.must('qian', 'chain.contest', before('页面是布置出来的。'), 'd1.x1');
  await one.must('qian', 'chain.contest', before('手机不是原告的。'), 'd1.x1');
  const explained = { submitter: 'explained', outcome: 'confirmed', reasons: '录屏完整。' };
  await one.must('lu', 'chain.decide-origin', origin('yes', explained), 'challenge-3');
  const neither = { submitter: 'neither', outcome: 'not-confirmed', reasons: '来源不明。' };
  const order = { what: '手机', dueOn: '2026-03-10', reasons: '有疑点。' };
  await one.must('lu', 'chain.order-proof', order, 'challenge-4');
  const proof = { text: '没有。', attachments: [] };
  await one.must('zhao', 'chain.answer-proof', proof, 'proof-1');
  await one.must('lu', 'chain.decide-origin', origin('not-shown', neither), 'challenge-4');
  expect(evidenceIn(one)).toMatch(
    /本院不予确认。.*就这一质疑予以确认；理由是：录屏完整。.*理由是：来源不明。$/u,
  );
});

test('OLR-16.1.2: whoever says that it was altered has to prove it where it is found unaltered', async () => {
  const one = await deposited();
  const said = { about: 'after-deposit', reasons: '原告持股三成。', attachments: [] };
  await one.must('qian', 'chain.contest', said, 'd1.x1');
  const outcome = { outcome: 'unaltered' };
  await one.must('lu', 'chain.decide-integrity', { ...weighed, ...outcome }, 'challenge-1');
  expect(evidenceIn(one)).toContain(
    '这一认定不及于上链以前的内容是否真实。主张该数据上链以后被改动，由提出主张的被告钱守拙承担举证责任。',
  );
  // What a registry answers later turns that round for nobody.
  const found = evidenceIn(one);
  await verifiedAgain(one, away);
  expect(evidenceIn(one)).toBe(found);
  await verifiedAgain(one, mismatch);
  expect(evidenceIn(one)).toContain('由提出主张的被告钱守拙承担举证责任。');
});

test('OLR-16.1.1: that it agreed with the registry is said while that is its last answer, and of a real registry alone', async () => {
  const made = await deposited(true);
  await made.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
  expect(evidenceIn(made)).toContain('本院认定该数据上链以后未经篡改');
  expect(evidenceIn(made)).not.toContain('经技术核验一致');
  const one = await deposited();
  await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
  expect(evidenceIn(one)).toContain('经技术核验一致');
  await one.must('lu', 'chain.verify-again', { reasons: '再核一次。' }, 'x1');
  const other = { ...answer({ hash: '6'.repeat(64) }), simulated: false };
  const registry = one.court.system('deposit-registry');
  await one.court.when(registry, 'chain.record-verification', one.stream, other, 'deposit-1');
  expect(one.state.chain.deposits[0]?.verifications).toHaveLength(2);
  expect(evidenceIn(one)).not.toContain('经技术核验一致');
});

test('OLR-16.1.2: a finding against it stays in the judgment, whatever its party states of it since', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
  const log = { exhibits: [exhibit('平台日志', 'e')], conformsToOriginals: true };
  await one.must('qian', 'evidence.submit', log, 'd1');
  await one.must('lu', 'chain.overturn', { contrary: ['x2'], reasons: '私钥已经泄露。' }, 'x1');
  await one.must('zhao', 'chain.state-deposit', stated, 'x1');
  expect(evidenceIn(one)).toContain('本院不再认定该数据上链以后未经篡改');
});

test('OLR-15: what was not admitted is said with its reasons, also where nothing was and whatever the chain shows', async () => {
  const one = await deposited();
  await one.must('lu', 'chain.find-unaltered', { reasons: '核验一致。' }, 'x1');
  const grounds = { authenticity: false, legality: true, relevance: true };
  const finding = { exhibit: 'x1', ...grounds, reasons: '内容不真实。' };
  one.court.given(
    one.stream,
    evidenceFound.make({ shared: { findings: [{ ...finding, outcome: 'not-admitted' }] } }),
  );
  expect(evidenceIn(one)).toMatch(
    /^当事人围绕.*经审查，对下列证据不予采信：原告证据1《微信聊天记录》，内容不真实。.*未经篡改/u,
  );
});
