import { test } from 'vitest';
import { openStage } from './stage.ts';

const stage = await openStage();

test('OOR-44.1.2: somebody complains, the desk answers, and the answer is theirs to read and to judge', async () => {
  const anybody = await stage.person(null, { width: 390 });
  await anybody.goTo('/feedback');
  await anybody.page
    .getByText('4.1 分，13 人')
    .or(anybody.page.getByText('不足 10 人'))
    .first()
    .waitFor();
  await anybody.looksRight();

  const { page, goTo, looksRight } = await stage.person('沈静宜');
  await goTo('/feedback');
  await page.getByRole('link', { name: '提意见、投诉' }).click();
  await page.locator('form').getByText('网站不好用、出错').click();
  await page.locator('form').getByText('我自己', { exact: true }).click();
  await page.getByRole('button', { name: '保存，下一题' }).click();
  await page
    .getByRole('textbox', { name: /经过和您的要求/ })
    .fill('缴费的二维码在手机上显示不全。');
  await page.getByRole('button', { name: '去核对' }).click();
  await looksRight();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.waitForURL(/outcomes/);
  await page.getByRole('link', { name: '办理经过' }).click();
  await page.getByText('等待答复').first().waitFor();
  await looksRight();
  const address = new URL(page.url()).pathname;

  const desk = await stage.person('顾行简');
  await desk.goTo(address);
  await desk.page.getByText('缴费的二维码在手机上显示不全。').waitFor();
  await desk.looksRight();
  await desk.page.getByRole('link', { name: '答复', exact: true }).click();
  await desk.page.getByText('作出说明').click();
  await desk.page
    .getByRole('textbox', { name: /答复的内容/ })
    .fill('横过手机可以看全；我们会改小。');
  await desk.looksRight();
  await desk.page.getByRole('button', { name: '答复', exact: true }).click();
  await desk.page.waitForURL(/outcomes/);

  await goTo(address);
  await page.getByText(/横过手机可以看全/).waitFor();
  await page.getByRole('link', { name: '提交', exact: true }).click();
  await page.getByText('解决了', { exact: true }).click();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.waitForURL(/outcomes/);
  await goTo(address);
  await page.getByText('已解决').first().waitFor();
  await looksRight();

  // Neither a judge nor the other people of the demo find it.
  const judge = await stage.person('林知微');
  await judge.goTo(address);
  await judge.page
    .getByText('没有找到这一页')
    .or(judge.page.getByText('没有找到'))
    .first()
    .waitFor();
});
