import { madePdf, scanned } from '@xiezhi/server/testing/scans';
import { expect, test } from 'vitest';
import { openStage } from './stage.ts';

const stage = await openStage();

const contract = madePdf([
  {
    jpeg: scanned(
      [
        '定作合同',
        '甲方：沈静宜',
        '乙方：云州木禾家居有限公司',
        '统一社会信用代码：91350100M000100Y43',
        '联系电话：13800000021',
        '身份证号：110105198511220058',
      ],
      'jpeg',
    ),
  },
]);

test('what stands in a scanned contract is taken into a complaint, answer by answer, and nothing by itself', async () => {
  const shen = await stage.person('沈静宜');
  const { page } = shen;
  await shen.goTo('/do/filing.submit?key=');
  const next = page.getByRole('button', { name: '保存，下一题' });
  const summary = page.locator('summary').filter({ hasText: '从照片、扫描件里读' });
  // On to the question about the other side.
  for (let times = 0; times < 6; times += 1) {
    if ((await page.getByRole('heading', { level: 1, name: /告谁|被告/ }).count()) > 0) break;
    await next.click();
    await page.waitForTimeout(800);
  }
  await summary.click();
  await page.getByText('读出来的只是建议').waitFor();
  await page.locator('details input[type=file]').first().setInputFiles({
    name: '定作合同.pdf',
    mimeType: 'application/pdf',
    buffer: contract,
  });
  const found = page.getByRole('region', { name: '在“定作合同.pdf”里读到的' });
  await found.waitFor({ timeout: 120_000 });
  await found.getByText('机器识别，第 1 页').first().waitFor();
  // Nothing stands in the form before somebody takes it.
  const written = (): Promise<string> =>
    page.evaluate<string>(
      "[...document.querySelectorAll('form input')].map((one) => one.value).join(' ')",
    );
  expect(await written()).not.toContain('91350100M000100Y43');
  await shen.looksRight();
  await found
    .locator('li')
    .filter({ hasText: '91350100M000100Y43' })
    .getByRole('button', { name: '填到：被告 1 · 统一社会信用代码' })
    .click();
  await page.getByText('已经把“91350100M000100Y43”填到被告 1 · 统一社会信用代码').waitFor();
  await expect.poll(written, { timeout: 10_000 }).toContain('91350100M000100Y43');
  // The number whose last sign does not fit is nobody's to take.
  expect(await found.getByRole('button', { name: /身份证号码/ }).count()).toBe(0);
  expect(await written()).not.toContain('13800000021');
  await shen.looksRight();
}, 240_000);
