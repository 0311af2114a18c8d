import { expect, test } from 'vitest';
import { openStage } from './stage.ts';

const stage = await openStage({ demo: false });

test('FEE-13, CPL-85: anybody reckons a fee and a term and checks a number, without an account', async () => {
  const { page, goTo, looksRight } = await stage.person(null, { width: 390 });
  await goTo('/tools');
  await page.getByRole('textbox', { name: /请求多少钱/ }).fill('500000');
  const go = (name: string) => page.getByRole('button', { name, exact: true });
  await go('计算').nth(0).click();
  await page.getByText('8,800.00 元').waitFor();
  await page.getByText('怎么算的').first().click();
  await page.getByText(/不超过 10,000 元的部分/).waitFor();

  const from = page.getByRole('group', { name: /收到、送达或者宣判的那一天/ });
  for (const [part, value] of [
    ['年', '2026'],
    ['月', '9'],
    ['日', '16'],
  ] as const)
    await from.getByRole('textbox', { name: part, exact: true }).fill(value);
  await go('计算').nth(1).click();
  // The answer's day goes along as a calendar file: what the link on the page leads to.
  const link = page.getByRole('link', { name: '存到日历' });
  const file = await page.request.get(
    new URL((await link.getAttribute('href')) ?? '', stage.base).href,
  );
  expect([file.status(), file.headers()['content-type']]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ]);
  expect(await file.text()).toContain('DTSTART;VALUE=DATE:20261008');

  // 100 000 yuan for one day at 0.0175 %.
  await page.getByRole('textbox', { name: /还欠多少本金/ }).fill('100000');
  await go('计算').nth(2).click();
  await page.getByText('17.50 元').first().waitFor();

  await page.getByRole('textbox', { name: /被告住在哪里/ }).fill('桃花源');
  await go('查找').nth(0).click();
  await page.getByText(/没有认出“桃花源”/).waitFor();
  await page.getByRole('textbox', { name: /被告住在哪里/ }).fill('上海市浦东新区世纪大道');
  await go('查找').nth(0).click();
  await page.getByText('上海市浦东新区人民法院').waitFor();

  await page.getByRole('textbox', { name: /要查的字/ }).fill('借钱不还');
  await go('查找').nth(1).click();
  await page.getByText('民间借贷纠纷').first().waitFor();
  await page.getByRole('radio', { name: /刑事（罪名）/ }).check();
  await page.getByRole('textbox', { name: /要查的字/ }).fill('theft');
  await go('查找').nth(1).click();
  await page
    .getByText(/^盗窃罪/)
    .first()
    .waitFor();

  await page.getByRole('textbox', { name: '号码', exact: true }).fill('110105194912310021');
  await go('核对').click();
  await page.getByText('对不上', { exact: true }).waitFor();
  await looksRight();

  // A term that runs into a year whose holidays nobody knows yet is provisional, and says so.
  expect(
    await page.evaluate<object>(
      "fetch('/api/law/deadline?from=2026-12-25&period=15d').then((r) => r.json())",
    ),
  ).toMatchObject({ end: null, notBefore: '2027-01-09' });
});

test('whoever holds a paper verifies it without an account, and is warned of one the court does not know', async () => {
  const { page, goTo, looksRight } = await stage.person(null, { width: 390 });
  await goTo('/verify');
  await page.getByRole('button', { name: '核验', exact: true }).click();
  await page.getByText(/请照页脚写数字/).waitFor();
  await page.getByRole('textbox', { name: /卷宗至第几号/ }).fill('7');
  await page.getByRole('textbox', { name: /摘要/ }).fill('a'.repeat(64));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '没有查到这份文书' }).waitFor();
  await looksRight();
  // What the code in the footer brings is asked at once.
  await page.goto(`${stage.base}/verify#seq=7&head=${'b'.repeat(64)}`);
  await page.reload();
  await page.getByRole('heading', { name: '没有查到这份文书' }).waitFor();
});

test('whoever holds a receipt looks it up without an account, by its number', async () => {
  const { page, goTo, looksRight } = await stage.person(null, { width: 390 });
  await goTo('/verify');
  await page.getByRole('button', { name: '查回执' }).click();
  await page.getByText(/请照回执填写/).waitFor();
  await page.getByRole('textbox', { name: /回执编号/ }).fill('20260302-7k4m-92qh-x3tb');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '没有查到这份回执' }).waitFor();
  await looksRight();
});
