import { rename, writeFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStage } from './stage.ts';

const stage = await openStage();
const contract = {
  name: '定作合同.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
};

test('CPL-122: a citizen answers the questions, uploads a contract, hands in and gets a receipt', async () => {
  const { page, context, goTo, looksRight } = await stage.person('赵青禾');
  await goTo('/do/filing.submit');
  const next = page.getByRole('button', { name: '保存，下一题' });

  await page.getByRole('combobox', { name: '法院' }).click();
  await page.getByRole('option', { name: /云州市东湖区人民法院/ }).click();
  await looksRight();
  await next.click();
  await page.getByRole('heading', { name: '您是谁？' }).waitFor();
  await next.click();

  await page.getByRole('heading', { name: '您要告谁？' }).waitFor();
  await page
    .getByRole('radio', { name: /公司或其他单位/ })
    .first()
    .check({ force: true });
  await page.getByRole('textbox', { name: /名称/ }).first().fill('云州木禾家居有限公司');
  await looksRight();
  await next.click();

  await page.getByRole('heading', { name: '为了什么事？' }).waitFor();
  await page.getByRole('combobox', { name: '案由' }).fill('承揽');
  await page
    .getByRole('option', { name: /承揽合同纠纷/ })
    .first()
    .click();
  await next.click();

  await page.getByRole('heading', { name: '您要法院判什么？' }).waitFor();
  await page.getByRole('textbox', { name: /请求/ }).first().fill('退还定作款');
  await page.getByRole('textbox', { name: /金额/ }).first().fill('60480');
  await next.click();

  await page.getByRole('heading', { name: '事情的经过是怎样的？' }).waitFor();
  await page.getByRole('textbox', { name: '事实和理由' }).fill('签了合同，付了款，一直没有交货。');
  await page
    .getByText(/草稿已保存|已保存/)
    .first()
    .waitFor();
  // A crash of the browser loses nothing that was written.
  await page.reload();
  await page.getByRole('textbox', { name: '事实和理由' }).waitFor();
  expect(await page.getByRole('textbox', { name: '事实和理由' }).inputValue()).toContain(
    '一直没有交货',
  );
  await next.click();

  await page.getByRole('heading', { name: '您有哪些证据？' }).waitFor();
  await page.getByRole('textbox', { name: '名称' }).fill('定作合同');
  await page.getByRole('textbox', { name: '从哪里来' }).fill('双方签订，我保存原件');
  await page.getByRole('textbox', { name: '要证明什么' }).fill('证明双方约定了交货日期');
  await page.getByRole('radio', { name: '原件的扫描件或者照片' }).check({ force: true });
  // Every byte comes over and the court cannot keep it: nobody is told that the file is there.
  const store = join(stage.folder, 'files');
  await rename(store, `${store}.away`);
  await writeFile(store, '');
  await page.locator('form input[type=file]').setInputFiles(contract);
  await page.getByText('文件传到了，但法院没有存下').first().waitFor();
  // Nobody goes on and leaves it behind unawares.
  await next.click();
  await page.getByText('有文件还没有传到法院').first().waitFor();
  await unlink(store);
  await rename(`${store}.away`, store);
  await page.getByRole('button', { name: /去掉.*定作合同\.pdf/ }).click();
  await page.locator('form input[type=file]').setInputFiles(contract);
  // Its hash stands there when the court has it; until then what lies below may still move.
  await page.getByText(/^[0-9a-f]{8}…$/).waitFor();
  await page.getByRole('checkbox').first().check({ force: true });
  await looksRight();
  await next.click();

  await page.getByRole('heading', { name: '还有几件事' }).waitFor();
  await page
    .getByRole('group', { name: '愿不愿意先行调解' })
    .getByRole('radio', { name: '还没有想好' })
    .check({ force: true });
  await looksRight();
  await next.click();

  await page.getByRole('heading', { name: '还有哪些材料？' }).waitFor();
  await next.click();

  await page.getByRole('heading', { name: '确认' }).waitFor();
  await page.getByRole('checkbox').first().check({ force: true });
  await page.getByRole('button', { name: '去核对' }).click();
  await page.getByRole('heading', { name: '核对您写的内容' }).waitFor();
  await looksRight();
  // The same draft in a second window: handed in from both, it is one complaint.
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole('heading', { name: '核对您写的内容' }).waitFor();
  // And on another device, which has the account and nothing this browser keeps.
  const device = await page.context().browser()?.newContext({ locale: 'zh-CN' });
  if (device === undefined) throw new Error('no browser');
  await device.addCookies(await context.cookies());
  const third = await device.newPage();
  await third.goto(page.url());
  await third.getByRole('heading', { name: '核对您写的内容' }).waitFor();
  await page.getByRole('button', { name: '提交起诉状' }).click();
  await page
    .getByText(/收件|收到/)
    .first()
    .waitFor();
  await looksRight();
  await second.getByRole('button', { name: '提交起诉状' }).click();
  await second
    .getByText(/收件|收到/)
    .first()
    .waitFor();
  await third.getByRole('button', { name: '提交起诉状' }).click();
  await third
    .getByText(/收件|收到/)
    .first()
    .waitFor();
  await device.close();

  await goTo('/my-cases');
  await page.getByText('赵青禾诉云州木禾家居有限公司').first().waitFor();
  const cases = (await (await context.request.get(`${stage.base}/api/cases`)).json()) as unknown[];
  expect(cases).toHaveLength(1);
  await looksRight();
});
