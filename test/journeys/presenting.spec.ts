import { madePdf } from '@xiezhi/server/testing/scans';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { act } from './answering.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

const stage = await openStage();

interface Space {
  readonly offers: readonly { readonly command: string }[];
  readonly exhibits: readonly {
    readonly files: readonly { readonly sha256: string; readonly name: string }[];
  }[];
  readonly papers: readonly {
    readonly title: string;
    readonly file: { readonly sha256: string } | null;
  }[];
}

const { caseWith, spaceOf } = spaces<Space>(stage.base);

const contract = madePdf([
  { text: ['定作合同', '甲方沈静宜，乙方云州木禾家居有限公司'] },
  { text: ['第三条 乙方应当在三月十日以前交货。'] },
  { text: ['第七条 逾期交货的，按日支付违约金。'] },
]);

const sheet = ({ page }: Person, number: number): Locator =>
  page.getByRole('group', { name: `第 ${String(number)} 页，共 3 页` }).getByRole('img');
const bar = ({ page }: Person): Locator => page.getByRole('region', { name: '逐页展示' });
const told = async (who: Person, words: string | RegExp): Promise<void> =>
  bar(who).getByText(words).first().waitFor();
const press = (who: Person, name: string): Promise<void> =>
  bar(who).getByRole('button', { name, exact: true }).click();

test('OLR-14: a party and the judge lead each other through an exhibit; whoever may not read a paper sees nothing of it', async () => {
  const [shen, bai, lu] = [
    await stage.person('沈静宜'),
    await stage.person('柏仲书', { width: 390 }),
    await stage.person('陆怀瑾'),
  ];
  const stream = await caseWith(bai, 'exchange.give-opinion');
  const handedIn = await act(shen, 'evidence.submit', stream, 'p1', [
    ['write', '名称', '定作合同全文'],
    ['write', '从哪里来', '双方签订，我保存原件'],
    ['write', '要证明什么', '证明双方约定了交货日期'],
    ['choose', '原件的扫描件或者照片'],
    ['file', '合同全文.pdf', contract],
    ['tick', /与原件、原物一致/],
  ]);
  expect(handedIn).toContain('办好了');
  const mine = await spaceOf(shen, stream);
  const exhibit =
    mine.exhibits.flatMap(({ files }) => files).find(({ name }) => name === '合同全文.pdf')
      ?.sha256 ?? '';
  // A notice to the plaintiff about its fees: the defendant has none of it.
  const notice =
    mine.papers.find(({ title }) => title === '诉讼费用交纳通知书')?.file?.sha256 ?? '';
  expect(JSON.stringify(await spaceOf(bai, stream))).not.toContain(notice);
  const at = (sha256: string): string => `/cases/${encodeURIComponent(stream)}/files/${sha256}`;

  // She begins; on the pages of the case the others have before them, it stands with the way to it.
  await shen.goTo(at(exhibit));
  await sheet(shen, 1).waitFor();
  await bai.goTo(`/cases/${encodeURIComponent(stream)}`);
  await lu.goTo(`/desk/cases/${encodeURIComponent(stream)}`);
  await press(shen, '展示这份材料');
  await told(shen, '还没有人跟着看');
  await shen.looksRight();
  await told(bai, '沈静宜正在展示一份材料');
  await bai.looksRight();
  for (const who of [bai, lu]) {
    await bar(who).getByRole('link', { name: '跟着看' }).click();
    await told(who, '您正跟着沈静宜看');
    await sheet(who, 1).waitFor();
  }
  await told(shen, '2 人跟着看');

  // Page, size, rotation and where she points go along; all of it by keys.
  await shen.page.keyboard.press('PageDown');
  for (const who of [bai, lu]) await sheet(who, 2).waitFor();
  await shen.page.getByRole('combobox', { name: '大小' }).selectOption('150');
  await shen.page.keyboard.press('Escape');
  await shen.page.getByRole('button', { name: '旋转' }).click();
  await lu.page.locator('.leaf-lying[style*="rotate(90deg)"]').waitFor();
  expect(await lu.page.getByRole('combobox', { name: '大小' }).inputValue()).toBe('150');
  await shen.page.keyboard.press('m');
  await shen.page.keyboard.press('ArrowRight');
  await told(bai, '指示点：距左 50%，距上 48%');
  await lu.page.locator('.leaf-point').waitFor();
  await shen.looksRight();
  await bai.looksRight();
  await lu.looksRight();
  await shen.page.keyboard.press('Escape');
  await lu.page.locator('.leaf-point').waitFor({ state: 'detached' });

  // He turns the page himself and is let go; one press brings him back.
  await bai.page.getByRole('button', { name: '下一页' }).click();
  await sheet(bai, 3).waitFor();
  await told(bai, '沈静宜正在展示这份材料');
  await told(shen, '1 人跟着看');
  await shen.page.keyboard.press('Home');
  await sheet(lu, 1).waitFor();
  await sheet(bai, 3).waitFor();
  await bai.page.keyboard.press('f');
  await sheet(bai, 1).waitFor();
  await told(bai, '您正跟着沈静宜看');

  // One at a time: the worst that happens to the other side is to be told so, and the judge takes over.
  expect(
    await bar(bai)
      .getByRole('button', { name: /展示这份材料/ })
      .count(),
  ).toBe(0);
  const { csrf } = (await (await bai.context.request.get(`${stage.base}/api/me`)).json()) as {
    csrf: string;
  };
  const key = stream.slice('case:'.length);
  const forced = await bai.context.request.post(`${stage.base}/api/presenting/${key}`, {
    headers: { 'x-csrf': csrf },
    data: { do: 'begin', file: { sha256: exhibit, page: 1, zoom: 'width', turn: 0, mark: null } },
  });
  expect(await forced.json()).toMatchObject({ status: 409, title: '有人正在展示' });
  await press(lu, '改由我展示这份材料');
  await told(lu, '您正在展示这份材料');
  await told(shen, '已改由法官陆怀瑾展示，您的展示已经结束');
  await shen.looksRight();
  await press(shen, '跟着看');
  await lu.page.keyboard.press('End');
  for (const who of [shen, bai]) await sheet(who, 3).waitFor();

  // He turns to a paper that only one side may read: the other is told so, and no word names it.
  await lu.page.getByRole('combobox', { name: '展示另一份材料' }).selectOption(notice);
  await told(bai, '正在展示一份您现在不能查看的材料');
  // Whoever presents knows that somebody does not see it, and does not count them as following.
  await told(lu, '1 人跟着看。打开了本案的人中，1 人不能查看这份材料');
  await shen.page.waitForURL(new RegExp(notice));
  const withheld = await bai.page.content();
  expect(withheld).not.toContain(notice);
  expect(withheld).not.toContain('诉讼费用交纳通知书');
  expect(bai.page.url()).toContain(exhibit);
  await sheet(bai, 3).waitFor();
  await bai.looksRight();
  // And back to the exhibit: who followed follows again.
  await lu.page.getByRole('combobox', { name: '展示另一份材料' }).selectOption(exhibit);
  await told(bai, '您正跟着法官陆怀瑾看');
  await sheet(shen, 1).waitFor();

  // His line is lost: the others are told, and stay; when it is back it goes on.
  await lu.page.keyboard.press('PageDown');
  for (const who of [shen, bai]) await sheet(who, 2).waitFor();
  await lu.context.setOffline(true);
  for (const who of [shen, bai]) await told(who, '暂时收不到法官陆怀瑾的展示，页面停在第 2 页');
  await sheet(shen, 2).waitFor();
  await told(lu, '现在与法院的连接断开');
  await shen.looksRight();
  await lu.context.setOffline(false);
  for (const who of [shen, bai]) await told(who, '您正跟着法官陆怀瑾看');

  // He leaves the file: it is over, and everybody is where they were.
  await lu.goTo(`/desk/cases/${encodeURIComponent(stream)}`);
  for (const who of [shen, bai]) {
    await told(who, '法官陆怀瑾的展示已经结束');
    await sheet(who, 2).waitFor();
    // Whoever presents next leads nobody who has not asked for it.
    await who.page.waitForURL((url) => !url.searchParams.has('follow'));
  }
  await bai.looksRight();
}, 240_000);
