import { madePdf, scanned } from '@xiezhi/server/testing/scans';
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
}

const { caseWith, spaceOf } = spaces<Space>(stage.base);

const contract = madePdf([
  { text: ['定作合同', '甲方沈静宜，乙方云州木禾家居有限公司'] },
  { text: ['第三条 乙方应当在三月十日以前交货。'] },
  { text: ['第七条 逾期交货的，按日支付违约金。'] },
  { jpeg: scanned(['附件一', '柜子尺寸和材料清单'], 'jpeg') },
]);
/** Whole by its beginning and its end, and nothing between them that could be a page. */
const broken = Buffer.from(`%PDF-1.7\n${'x'.repeat(2000)}\nstartxref\n9\n%%EOF\n`);

/** A second of silence. */
const silence = ((): Buffer => {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + 8000, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(8000, 40);
  return Buffer.concat([head, Buffer.alloc(8000, 128)]);
})();

const handIn = (who: Person, stream: string, name: string, file: readonly [string, Buffer]) =>
  act(who, 'evidence.submit', stream, 'p1', [
    ['write', '名称', name],
    ['write', '从哪里来', '双方签订，我保存原件'],
    ['write', '要证明什么', '证明双方约定了交货日期'],
    ['choose', '原件的扫描件或者照片'],
    ['file', ...file],
    ['tick', /与原件、原物一致/],
  ]);

const sheet = (who: Person, page: number, pages = 4): Locator =>
  who.page
    .getByRole('group', { name: `第 ${String(page)} 页，共 ${String(pages)} 页` })
    .getByRole('img');

const widthOf = async (picture: Locator): Promise<number> =>
  (await picture.boundingBox())?.width ?? 0;

test('an exhibit is leafed through by keys, drawn larger, searched, and laid beside another one', async () => {
  const [shen, bai] = [await stage.person('沈静宜', { width: 390 }), await stage.person('柏仲书')];
  const stream = await caseWith(bai, 'exchange.give-opinion');
  expect(await handIn(shen, stream, '定作合同全文', ['合同全文.pdf', contract])).toContain(
    '办好了',
  );
  expect(await handIn(shen, stream, '读不出的合同', ['读不出.pdf', broken])).toContain('办好了');

  // On the page of the case it stands with its exhibit; the other side opens it there.
  const { page } = bai;
  await bai.goTo(`/cases/${encodeURIComponent(stream)}`);
  await page.locator('summary').filter({ hasText: '定作合同全文' }).click();
  await page
    .getByRole('link', { name: /逐页查看：合同全文\.pdf/ })
    .first()
    .click();
  await sheet(bai, 1).waitFor();
  await bai.looksRight();

  await page.keyboard.press('PageDown');
  await sheet(bai, 2).waitFor();
  await page.keyboard.press('End');
  await sheet(bai, 4).waitFor();
  await page.keyboard.press('ArrowLeft');
  await sheet(bai, 3).waitFor();
  await page.keyboard.press('Home');
  await sheet(bai, 1).waitFor();
  const before = await widthOf(sheet(bai, 1));
  await page.keyboard.press('-');
  await expect.poll(() => widthOf(sheet(bai, 1))).toBeLessThan(before);
  await page.keyboard.press('0');
  await expect.poll(() => widthOf(sheet(bai, 1))).toBe(before);
  const number = page.getByRole('textbox', { name: '页码' });
  await number.fill('9');
  await page.getByText('请写 1 到 4 之间的数').waitFor();
  await number.fill('2');
  await number.press('Enter');
  await sheet(bai, 2).waitFor();

  // Words: the strip says which pages have them, and one goes from each to the next.
  await page.getByRole('button', { name: '查找' }).first().focus();
  await page.keyboard.press('/');
  await page.locator('#leaf-0-find').fill('交货');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '第 3 页，有要查的字' }).waitFor({ timeout: 60_000 });
  expect(await page.locator('.leaf-find mark').allInnerTexts()).toEqual(['交货']);
  await page.getByRole('button', { name: '下一个' }).click();
  await sheet(bai, 3).waitFor();
  await page.getByText('第 2 个，共 2 页有').waitFor();
  await page.locator('summary').filter({ hasText: '这一页的文字' }).click();
  await page.locator('.leaf-text').filter({ hasText: '按日支付违约金' }).waitFor();
  await bai.looksRight();

  // Where one is stands in the address: it can be sent on and come back to.
  expect((await page.reload())?.status()).toBe(200);
  await sheet(bai, 3).waitFor();

  // Beside another exhibit; the keys turn the one that was touched last.
  const other = (await spaceOf(bai, stream)).exhibits[0]?.files[0]?.sha256 ?? '';
  await page.getByRole('combobox', { name: '并排看另一份' }).selectOption(other);
  await expect.poll(() => page.locator('.leaf-pane').count()).toBe(2);
  await sheet(bai, 3).waitFor();
  await page.locator('.leaf-part').first().waitFor();
  await bai.looksRight();
  await page
    .locator('.leaf-pane')
    .nth(1)
    .click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Home');
  await sheet(bai, 3).waitFor();
  await page
    .locator('.leaf-pane')
    .first()
    .click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Home');
  await sheet(bai, 1).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '按键' }).waitFor();
  await page.keyboard.press('Escape');

  // A file that looks like one and has no page in it: what to do, and the file as it is.
  const unreadable = (await spaceOf(bai, stream)).exhibits
    .flatMap(({ files }) => files)
    .find(({ name }) => name === '读不出.pdf');
  await bai.goTo(`/cases/${encodeURIComponent(stream)}/files/${unreadable?.sha256 ?? ''}`);
  await page.getByRole('heading', { name: '这一页显示不出来' }).waitFor();
  expect(await page.getByRole('link', { name: '下载原件' }).getAttribute('href')).toContain(
    `/api/files/${unreadable?.sha256 ?? ''}`,
  );
  await bai.looksRight();

  // On a telephone: from the search in the case to the page it stands on, then by thumb.
  await shen.goTo(`/cases/${encodeURIComponent(stream)}`);
  await shen.page.locator('#find-words').fill('违约金');
  await shen.page.keyboard.press('Enter');
  await shen.page.getByRole('link', { name: /定作合同全文 · 第 3 页/ }).click();
  await sheet(shen, 3).waitFor();
  await shen.page.locator('.leaf-find mark').filter({ hasText: '违约金' }).waitFor();
  await shen.page.getByRole('button', { name: '下一页' }).click();
  await sheet(shen, 4).waitFor();
  await shen.looksRight();

  // Somebody of another case is not told that there is such a file.
  const stranger = await stage.person('赵青禾');
  const address = new URL(shen.page.url()).pathname;
  await stranger.page.goto(`${stage.base}${address}`);
  await stranger.page.getByRole('heading', { name: '没有找到' }).waitFor();
  await stranger.looksRight();
  // And of a file that is none of the case's those of the case read where to look.
  await bai.goTo(`/cases/${encodeURIComponent(stream)}/files/${'0'.repeat(64)}`);
  await page.getByText('案件里没有这个文件').waitFor();
  await bai.looksRight();
});

test('what somebody notes on a page, or on a moment of a recording, they find again, and nobody else does', async () => {
  const [shen, bai] = [await stage.person('沈静宜'), await stage.person('柏仲书', { width: 390 })];
  const stream = await caseWith(bai, 'exchange.give-opinion');
  expect(await handIn(shen, stream, '验收单', ['验收单.pdf', contract])).toContain('办好了');
  expect(await handIn(shen, stream, '通话录音', ['通话.wav', silence])).toContain('办好了');
  const files = (await spaceOf(shen, stream)).exhibits.flatMap((one) => one.files);
  const viewer = (name: string, also = ''): string =>
    `/cases/${encodeURIComponent(stream)}/files/${files.find((one) => one.name === name)?.sha256 ?? ''}${also}`;

  const { page } = shen;
  await shen.goTo(viewer('验收单.pdf', '?page=3'));
  await sheet(shen, 3).waitFor();
  await page.getByRole('button', { name: '批注', exact: true }).click();
  await page.getByRole('button', { name: '在这一页写批注' }).click();
  await page.getByRole('button', { name: '保存批注' }).click();
  await page.getByText('请先写批注').waitFor();
  const box = await sheet(shen, 3).boundingBox();
  if (box === null) throw new Error('the page is not on the screen');
  await page.mouse.move(box.x + 80, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 90);
  await page.mouse.up();
  await page.getByText('已经标出位置').waitFor();
  await page.getByRole('textbox', { name: '批注' }).fill('逾期从三月十一日起算');
  await page.getByRole('button', { name: '保存批注' }).click();
  await page.locator('.leaf-notes li').filter({ hasText: '逾期从三月十一日起算' }).waitFor();
  await expect.poll(() => page.locator('.leaf-mark').count()).toBe(1);
  await shen.looksRight();
  await page.reload();
  await page.getByRole('button', { name: '批注（1）' }).click();
  await page.getByText('逾期从三月十一日起算').waitFor();
  // It stays with its page.
  await page.getByRole('button', { name: '下一页' }).click();
  await expect.poll(() => page.locator('.leaf-notes li').count()).toBe(0);

  await shen.goTo(viewer('通话.wav'));
  await page.getByRole('button', { name: '在这里做标记' }).click();
  await page.getByRole('textbox', { name: '00:00 处的标记' }).fill('答应三月交货');
  await page.getByRole('button', { name: '保存批注' }).click();
  await page.getByRole('button', { name: '从 00:00 放：答应三月交货' }).click();
  expect(await page.locator('audio').getAttribute('aria-label')).toContain('通话录音');
  await shen.looksRight();

  await bai.goTo(viewer('验收单.pdf', '?page=3'));
  await sheet(bai, 3).waitFor();
  await bai.page.locator('summary').filter({ hasText: '缩放、旋转、查找和批注' }).click();
  await bai.page.getByRole('button', { name: '批注', exact: true }).click();
  await bai.page.getByText('批注只给您自己看').waitFor();
  expect(await bai.page.locator('.leaf-notes li').count()).toBe(0);
  await bai.looksRight();
});
