import { expect, test } from 'vitest';
import { openStage } from './stage.ts';

const stage = await openStage();

test('CPL-85: one who keeps the court enters a year’s table, another compares and confirms it, and the terms are told', async () => {
  const { page, goTo, looksRight } = await stage.person('顾行简');
  const propose = () => page.getByRole('button', { name: '提交，等另一位确认', exact: true });
  await goTo('/desk/court');
  await page.getByText(/项期限因此是暂定的/).waitFor();
  await looksRight();
  await page.getByRole('link', { name: '录入一年的放假安排' }).click();

  // A slip is named with the day it is in, and nothing is lost.
  const off = page.getByRole('textbox', { name: /放假的日子/ });
  await page.getByRole('textbox', { name: /年份/ }).fill('2027');
  await page.getByRole('textbox', { name: /通知的名称/ }).fill('演示用的表，不是通知');
  await page.getByRole('button', { name: '保存，下一题' }).click();
  await off.fill('2027-01-01至2027-01-03 2028-02-05');
  await page.getByRole('button', { name: '去核对' }).click();
  await propose().click();
  await page.getByText('2028-02-05 不在 2027 年。').first().waitFor();
  await looksRight();
  await page
    .getByRole('button', { name: /改/ })
    .or(page.getByRole('link', { name: /改/ }))
    .first()
    .click();
  expect(await off.inputValue()).toContain('2028-02-05');

  await off.fill('2027-01-01至2027-01-03 2027-02-05至2027-02-11');
  await page.getByRole('button', { name: '去核对' }).click();
  // Ten days are few: said before it is handed in, and it is taken all the same.
  await page.getByText('放假的日子偏少').waitFor();
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByText(/项期限(定下来|变动)/).waitFor();
  await looksRight();
  await propose().click();
  await page.waitForURL(/court|outcomes/);

  await goTo('/desk/court');
  await page.getByText(/顾行简 录入，等另一位对照通知确认/).waitFor();
  // Nobody confirms their own table.
  expect(await page.getByRole('link', { name: '对照通知，确认放假安排' }).count()).toBe(0);
  await looksRight();

  const other = await stage.person('严守正');
  await other.goTo('/desk/court');
  await other.page.getByRole('link', { name: '对照通知，确认放假安排' }).click();
  await other.page.getByText('2027-01-01–2027-01-03 2027-02-05–2027-02-11').waitFor();
  await other.page.getByRole('checkbox').check({ force: true });
  await other.looksRight();
  await other.page.getByRole('button', { name: '试算' }).click();
  await other.page.getByText(/项期限(定下来|变动)/).waitFor();
  await other.page.getByRole('button', { name: '确认生效', exact: true }).click();
  await other.page.waitForURL(/court|outcomes/);

  await goTo('/desk/court');
  await page.getByText('2004 年至 2027 年的放假安排已经录入。').waitFor();
  await expect
    .poll(async () => {
      await page.reload();
      await page.getByText('2027 年：演示用的表，不是通知').waitFor();
      return page.getByText(/项期限因此是暂定的/).count();
    })
    .toBe(0);
});
