import { expect, test } from 'vitest';
import { act, fillIn, goOn, handIn } from './answering.ts';
import { halfPastNine } from './civil-claim.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/* D3, steps 25 to 27: copies of which the original is demanded, compared, or not needed. */
const stage = await openStage();

interface Space {
  readonly stream: string;
  readonly offers: readonly { readonly command: string; readonly key: string }[];
}
const { spaceOf, caseWith } = spaces<Space>(stage.base);

/** From the answer back to the question by which it is mended. */
async function mends({ page }: Person, question: string): Promise<void> {
  await page.getByText('去改', { exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: question }).waitFor();
}

test('OLR-12.1.1, OLR-12.1.2, OLR-13.1.1, OLR-13.1.5: a copy that lacks a page is asked for whole, seen beside its original and taken for it, on the grounds there are', async () => {
  const [shen, bai, lu, he] = [
    await stage.person('沈静宜', { width: 390 }),
    await stage.person('柏仲书'),
    await stage.person('陆怀瑾'),
    await stage.person('何书岚'),
  ];
  const stream = await caseWith(bai, 'exchange.give-opinion');
  const page = `/cases/${encodeURIComponent(stream)}`;
  /** Opens all exhibits on the page of the case, and finds these words of them. */
  const reads = async (who: Person, words: string | RegExp): Promise<void> => {
    await who.goTo(page);
    for (const one of await who.page.locator('.exhibits summary').all()) await one.click();
    await who.page.locator('.exhibits').getByText(words).first().waitFor();
    await who.looksRight();
  };
  /** Hands a copy in. @returns its id, by what the judge may do about it. */
  const handsIn = async (name: string, purpose: string): Promise<string> => {
    const answer = await act(shen, 'evidence.submit', stream, 'p1', [
      ['write', '名称', name],
      ['write', '从哪里来', '本人手机里的聊天记录'],
      ['write', '要证明什么', purpose],
      ['choose', '复印件的扫描件'],
      ['file', `${name}.txt`, `${name}，第 1、2、4 页`],
      ['tick', /与原件、原物一致/],
    ]);
    expect(answer).toContain('办好了');
    const { offers } = await spaceOf(lu, stream);
    return offers.findLast(({ command }) => command === 'evidence.demand-original')?.key ?? '';
  };
  const chat = await handsIn('聊天记录打印件', '双方约定三月十日交货');
  const invoice = await handsIn('发票', '货款已经付清');
  expect(chat).not.toBe(invoice);

  // Nobody has doubted it: on that ground none is demanded, and the judge hears what would mend it.
  const day = (await halfPastNine(lu, 10)).slice(0, 3);
  const when = [...day, ['write', '地点', '诉讼服务中心 3 号窗口'] as const];
  await fillIn(lu, 'evidence.demand-original', stream, chat, [
    ['choose', /^对方认为与原件不一致/],
    ['write', '理由', '缺第 3 页。'],
    ...when,
  ]);
  const refused = await handIn(lu);
  expect(refused).toContain('卷宗里没有人说“聊天记录打印件”与原件不一致');
  expect(refused).toContain('第十二条');
  await lu.looksRight();
  await mends(lu, '为什么要原件？');
  await goOn(lu, [
    ['choose', /^内容不完整/],
    ['write', '理由', '聊天记录缺第 3 页，前后接不上。'],
  ]);
  expect(await handIn(lu)).toContain('办好了');

  // Who holds it reads what is asked, by when and where; so does the other side.
  for (const who of [shen, bai]) await reads(who, /诉讼服务中心 3 号窗口/);

  // Put side by side by the clerk, online; and taken as the original on that ground.
  expect(
    await act(he, 'evidence.record-comparison', stream, chat, [
      ['choose', '在线'],
      ['write', '在场的人', '书记员何书岚、沈静宜、柏仲书'],
      ['choose', '一致', '结果'],
      ['write', '经过', '当着双方在手机上翻看，补全第 3 页，逐页一致。'],
    ]),
  ).toContain('办好了');
  expect(
    await act(lu, 'evidence.take-as-original', stream, chat, [
      ['choose', '已经在线或者线下与原件核对一致'],
      ['write', '理由', '核对时双方都在场。'],
    ]),
  ).toContain('办好了');
  await reads(bai, '已与原件核对一致');

  // The other side was never asked about the invoice: silence is no agreement; another exhibit shows it.
  await fillIn(lu, 'evidence.take-as-original', stream, invoice, [
    ['choose', '对方对与原件一致没有异议'],
    ['write', '理由', '没有人说过不一致。'],
  ]);
  const silent = await handIn(lu);
  expect(silent).toContain('没有问过的，不等于没有异议');
  expect(silent).toContain('第十三条');
  await lu.looksRight();
  await mends(lu, '根据哪一种情形？');
  await goOn(lu, [
    ['choose', '有其他证据证明与原件一致'],
    ['tick', /聊天记录打印件/],
    ['write', '理由', '聊天记录里附了同一张发票。'],
  ]);
  expect(await handIn(lu)).toContain('办好了');
  await reads(shen, '其他证据证明与原件一致');
  await bai.page.getByRole('button', { name: /English|EN/ }).click();
  await bai.looksRight();
}, 240_000);
