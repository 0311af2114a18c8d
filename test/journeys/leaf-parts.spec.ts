import { madePdf } from '@xiezhi/server/testing/scans';
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

const handIn = (who: Person, stream: string, name: string, file: readonly [string, Buffer]) =>
  act(who, 'evidence.submit', stream, 'p1', [
    ['write', '名称', name],
    ['write', '从哪里来', '双方签订，我保存原件'],
    ['write', '要证明什么', '证明双方约定了交货日期'],
    ['choose', '原件的扫描件或者照片'],
    ['file', ...file],
    ['tick', /与原件、原物一致/],
  ]);

const line = (n: number): string =>
  `${String(n)}. ${'双方就定作柜子的尺寸、材料和交货时间逐条核对。'.repeat(4)}\n`;
/** Three parts, and in the last of them what is looked for. */
const record = Buffer.from(
  `${Array.from({ length: 80 }, (_, index) => line(index)).join('')}最后约定违约金每日一百元。\n`,
);
const many = madePdf(
  Array.from({ length: 70 }, (_, index) => ({ text: [`附页 ${String(index)}`] })),
);

test('a text keeps its buttons and its search while its parts are turned, and a page drawn larger is moved about in', async () => {
  const shen = await stage.person('沈静宜');
  const stream = await caseWith(await stage.person('柏仲书'), 'exchange.give-opinion');
  expect(await handIn(shen, stream, '核对记录', ['核对记录.txt', record])).toContain('办好了');
  expect(await handIn(shen, stream, '七十页附件', ['七十页.pdf', many])).toContain('办好了');
  const files = (await spaceOf(shen, stream)).exhibits.flatMap((one) => one.files);
  const viewer = (name: string, also = ''): string =>
    `/cases/${encodeURIComponent(stream)}/files/${files.find((one) => one.name === name)?.sha256 ?? ''}${also}`;
  const { page } = shen;

  // An address that names a part beyond the last leads to the last.
  await shen.goTo(viewer('核对记录.txt', '?page=999'));
  const number = page.getByRole('textbox', { name: '第几段' });
  await number.waitFor({ timeout: 60_000 });
  const last = Number(await number.inputValue());
  expect(last).toBeGreaterThan(2);
  const previous = page.getByRole('button', { name: '上一段' });
  await previous.focus();
  for (let part = last - 1; part >= 1; part -= 1) {
    await page.keyboard.press('Enter');
    await expect.poll(() => number.inputValue()).toBe(String(part));
    await page
      .getByText(`第 ${String(part)} 段，共 ${String(last)} 段`)
      .waitFor({ state: 'attached' });
    // Whoever turns by the keyboard stays where they are.
    expect(await previous.evaluate((one) => one === document.activeElement)).toBe(true);
  }
  await page.locator('#leaf-0-find').fill('违约金');
  await page.keyboard.press('Enter');
  await page.getByText('1 段有').waitFor();
  await page.getByRole('button', { name: '下一个' }).click();
  await expect.poll(() => number.inputValue()).toBe(String(last));
  await page.locator('.leaf-find mark').filter({ hasText: '违约金' }).waitFor();
  await shen.looksRight();
  // From the search in the case to the part.
  await shen.goTo(`/cases/${encodeURIComponent(stream)}`);
  await page.locator('#find-words').fill('每日一百元');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /核对记录，/ }).click();
  await expect.poll(() => number.inputValue()).toBe(String(last));

  // A page drawn larger than its room moves under the keys before they turn it.
  await shen.goTo(viewer('七十页.pdf', '?page=30'));
  const room = page.getByRole('group', { name: '第 30 页，共 70 页' });
  await room.getByRole('img').waitFor();
  await page.getByRole('combobox', { name: '大小' }).selectOption('200');
  await room.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => room.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  await room.evaluate((one) => {
    one.scrollLeft = one.scrollWidth;
  });
  await page.keyboard.press('ArrowRight');
  await page.getByRole('group', { name: '第 31 页，共 70 页' }).waitFor();
  // Of a long strip those pages stand there that are seen, and the one that is read among them.
  const strip = page.locator('.leaf-thumbs li');
  await expect.poll(() => strip.count()).toBeLessThan(50);
  await page.locator('.leaf-thumbs button[aria-current]').filter({ hasText: '31' }).waitFor();
  await page.keyboard.press('0');
  await page.locator('h2').first().click();
  await page.keyboard.press('End');
  await page.getByRole('group', { name: '第 70 页，共 70 页' }).waitFor();
  await page.locator('.leaf-thumbs button[aria-current]').filter({ hasText: '70' }).waitFor();
  await shen.looksRight();

  // What is printed is the page that is looked at.
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.leaf-thumbs').isVisible()).toBe(false);
  expect(await page.locator('.leaf-bars').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});
