import { readFile } from 'node:fs/promises';
import { verifyExport } from '@xiezhi/ledger';
import { expect, test } from 'vitest';
import type { Answer } from './answering.ts';
import { act, fillIn, handIn } from './answering.ts';
import { depositsAt } from './deposits.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * Data deposited on a chain, and disputed to the end: a number that does not match, a challenge without reasons and one with, proof
 * ordered and answered, a specialist, data fetched to compare, and what is not confirmed in the end. One case, in this order.
 */
const stage = await openStage();
const { spaceOf, contested, marksOf, cardOf, find } = depositsAt(stage);

const people = async () => ({
  bai: await stage.person('柏仲书', { width: 390 }),
  shen: await stage.person('沈静宜'),
  lu: await stage.person('陆怀瑾'),
  he: await stage.person('何书岚'),
});

const statement = (number: string): readonly Answer[] => [
  ['write', '存证平台', '云证存证平台'],
  ['write', '存证编号', number],
  ['write', '年', '2026'],
  ['write', '月', '1'],
  ['write', '日', '12'],
  ['write', '时', '9'],
  ['write', '分', '14'],
  ['choose', 'SHA-256'],
];

/** The key under which this person may do this now; the last where there are several that begin so. */
async function keyOf(who: Person, stream: string, command: string, begins = ''): Promise<string> {
  const { offers } = await spaceOf(who, stream);
  const found = offers.findLast((one) => one.command === command && one.key.startsWith(begins));
  expect(found, command).toBeDefined();
  return found?.key ?? '';
}

/** So many days from the court's present day, as a form asks for them. */
async function dayIn(who: Person, days: number): Promise<readonly Answer[]> {
  const answer = await who.context.request.get(`${stage.base}/healthz`);
  const { clock } = (await answer.json()) as { clock: string };
  const at = new Date(Date.parse(clock) + (days * 24 + 8) * 3_600_000).toISOString();
  const [year = '', month = '', day = ''] = at.slice(0, 10).split('-');
  return [
    ['write', '年', year],
    ['write', '月', String(Number(month))],
    ['write', '日', String(Number(day))],
  ];
}

test('OLR-16.1.1: what does not match is no worse for its party, and nothing is found on it; the right number matches', async () => {
  const { bai, shen, lu } = await people();
  const stream = await contested(bai);
  expect(await act(shen, 'chain.state-deposit', stream, 'x1', statement('YZ-改动-1'))).toContain(
    '办好了',
  );
  await expect
    .poll(() => marksOf(bai, stream, 'x1'), { timeout: 20_000 })
    .toContain('存证核验不一致');
  const card = await cardOf(shen, stream, 'x1');
  expect(card).toContain('不说明：内容是假的');
  await lu.goTo(`/do/chain.find-unaltered?stream=${encodeURIComponent(stream)}&key=x1`);
  await lu.page.getByText('要以核验一致为前提').first().waitFor();
  await lu.looksRight();
  expect(
    await act(shen, 'chain.state-deposit', stream, 'x1', statement('YZ-20260112-0914')),
  ).toContain('办好了');
  await expect
    .poll(() => marksOf(bai, stream, 'x1'), { timeout: 20_000 })
    .toContain('存证核验一致');
});

test('OLR-17.1.0: who only denies is received and marked, and holds up nothing; a match is found on', async () => {
  const { bai, lu } = await people();
  const stream = await contested(bai);
  await fillIn(bai, 'chain.contest', stream, 'd1.x1', [['choose', '上链以后被改动过']]);
  await bai.page.getByText('照样收下，并予以注明').first().waitFor();
  // What is whose to prove is said before anything is contested.
  await bai.page.getByText('上链以后的真实性由谁举证').first().waitFor();
  await bai.looksRight();
  expect(await handIn(bai)).toContain('办好了');
  expect(await marksOf(lu, stream, 'x1')).not.toContain('存证受到质疑');
  expect(await cardOf(lu, stream, 'x1', '/desk')).toContain('没有写理由和依据');
  expect(
    await act(lu, 'chain.find-unaltered', stream, 'x1', [
      ['write', '理由', '经核验一致，对方没有提出相反证据。'],
    ]),
  ).toContain('办好了');
  expect(await marksOf(bai, stream, 'x1')).toContain('认定上链以后没有被篡改');
});

test('OLR-18.2.1: proof of what was before is ordered with a day, and answered; before that it is not held against anybody', async () => {
  const { bai, shen, lu } = await people();
  const stream = await contested(bai);
  expect(
    await act(bai, 'chain.contest', stream, 'd1.x1', [
      ['choose', '上链以前就不真实'],
      ['write', '理由', '页面是原告自己搭建以后再存证的。'],
    ]),
  ).toContain('办好了');
  const challenge = await keyOf(lu, stream, 'chain.order-proof');
  expect(await decideAgainst(lu, stream, challenge)).toContain('还没有要求提交的一方证明、说明');
  expect(
    await act(lu, 'chain.order-proof', stream, challenge, [
      ['write', /要说明、证明的事项/, '页面的来源，以及从打开到存证的过程'],
      ...(await dayIn(lu, 10)),
      ['write', '理由', '被告说明了页面与公开网页不一致的地方。'],
    ]),
  ).toContain('办好了');
  const order = await keyOf(shen, stream, 'chain.answer-proof');
  expect(
    await act(shen, 'chain.answer-proof', stream, order, [
      ['write', '说明', '当时用手机打开，没有录下过程。'],
      ['file', '取得过程.txt', '打开网页，截图，存证。'],
      ['tick', /与原件、原物一致/],
    ]),
  ).toContain('办好了');
  const card = await cardOf(lu, stream, 'x1', '/desk');
  for (const part of ['没有录下过程', '上链以前的真实性由谁举证', '原告沈静宜'])
    expect(card).toContain(part);
});

test('OLR-19.1.1: a specialist is applied for, admitted, and handed the data and nothing else, in a pack that proves itself', async () => {
  const { bai, lu, he } = await people();
  const stream = await contested(bai);
  expect(
    await act(bai, 'chain.apply', stream, 'd1.x1', [
      ['choose', '申请有专门知识的人提出意见'],
      ['write', /要弄清的技术问题/, '平台的时间戳怎样取得？'],
      ['write', '请谁来', '苏明远，信息安全工程师'],
      ['write', '理由', '对存证过程有争议。'],
    ]),
  ).toContain('办好了');
  const application = await keyOf(lu, stream, 'chain.decide-application');
  expect(
    await act(lu, 'chain.decide-application', stream, application, [
      ['choose', '准许'],
      ['write', '理由', '属于专门技术问题。'],
    ]),
  ).toContain('办好了');
  expect(
    await act(he, 'chain.hand-over', stream, application, [
      ['write', /给对方的说明/, '请于十日内提出意见。'],
    ]),
  ).toContain('办好了');
  const saved = await packOf(he, stream);
  const zip = await readFile(saved);
  const report = await verifyExport(
    {
      size: zip.length,
      read: (from, length) => Promise.resolve(zip.subarray(from, from + length)),
    },
    {
      vkey: (await (await he.context.request.get(`${stage.base}/log/vkey`)).text()).trim(),
      policy: null,
    },
  );
  expect(report.findings).toEqual([]);
  const open = new Set(report.entries.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  expect([...open].filter((kind) => !kind.startsWith('chain.'))).toEqual([]);
  expect(report.entries.filter(({ kind }) => kind === null).length).toBeGreaterThan(10);
});

test('OLR-19.1.2: data is fetched from its keeper, and held against what the court has', async () => {
  const { bai, lu, he } = await people();
  const stream = await contested(bai);
  expect(
    await act(lu, 'chain.commission', stream, 'x1', [
      ['choose', '调取其他证据核对'],
      ['write', /受托机构或者调取对象/, '云证存证平台'],
      ['write', /要回答的问题/, '节点日志里这个编号的哈希值是多少？'],
      ...(await dayIn(lu, 15)),
      ['write', '理由', '双方对存证过程有争议。'],
    ]),
  ).toContain('办好了');
  const commission = await keyOf(he, stream, 'chain.record-report', 'commission');
  const answer = await act(he, 'chain.record-report', stream, commission, [
    ['write', /谁出具的/, '云证存证平台'],
    ['write', /意见的要点/, '节点日志记有该编号。'],
    ['write', /调取到的哈希值/, 'ab'.repeat(32)],
    ['file', '节点日志.txt', '日志'],
    ['tick', /与原件、原物一致/],
  ]);
  expect(answer).toContain('办好了');
  const card = await cardOf(lu, stream, 'x1', '/desk');
  expect(card).toContain('与调取的哈希值不同');
});

test('OLR-18.2.3: neither proved nor borne out, it is not confirmed, and can then not be admitted', async () => {
  const { bai, lu } = await people();
  const stream = await contested(bai);
  const challenge = await keyOf(lu, stream, 'chain.decide-origin');
  // What the judge wrote before the answer came stands there still, and what came since above it.
  await lu.goTo(`/do/chain.decide-origin?stream=${encodeURIComponent(stream)}&key=${challenge}`);
  await lu.page.locator('main .btn-1').last().waitFor();
  const told = await lu.page.locator('main').innerText();
  for (const since of ['没有录下过程', '与调取的哈希值不同', '不说明：存证以前的内容是真的'])
    expect(told).toContain(since);
  await lu.looksRight();
  expect(await handIn(lu)).toContain('办好了');
  const opinions = await find(lu, stream, /原告证据1/);
  expect(opinions).toContain('不予确认');
  expect(opinions).toContain('第十八条');
});

/** The judge decides that what was before the deposit is not confirmed. @returns what the court answered. */
const decideAgainst = (lu: Person, stream: string, key: string): Promise<string> =>
  act(lu, 'chain.decide-origin', stream, key, [
    ['choose', '来源没有查明'],
    ['write', /来源：/, '没有原始载体。'],
    ['choose', '生成机制没有查明'],
    ['write', /生成机制：/, '没有说明。'],
    ['choose', '存储过程没有查明'],
    ['write', /存储过程：/, '没有记录。'],
    ['choose', '没有公证'],
    ['write', /公证：/, '没有公证。'],
    ['choose', '没有第三方见证'],
    ['write', /见证：/, '没有见证。'],
    ['choose', /没有其他证据印证/],
    ['write', /印证：/, '没有其他证据印证。'],
    ['choose', /不能提供证据证明，也不能作出合理说明/],
    ['choose', '不予确认上链以前的真实性'],
    ['write', /结论的理由/, '既不能证明，也没有印证。'],
  ]);

/** What was handed over, saved from the card of its exhibit. */
async function packOf(who: Person, stream: string): Promise<string> {
  await who.goTo(`/desk/cases/${encodeURIComponent(stream)}`);
  await who.page.locator('#exhibit-x1 summary').click();
  const saved = who.page.waitForEvent('download');
  await who.page
    .getByText(/下载交给“苏明远/)
    .first()
    .click();
  return (await saved).path();
}
