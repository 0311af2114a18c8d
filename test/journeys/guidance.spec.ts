import { test } from 'vitest';
import { openStage } from './stage.ts';

const stage = await openStage();

test('OOR-5.3.1: somebody new reads how to sue, what it costs and what to bring, and goes on to file', async () => {
  const { page, goTo, looksRight } = await stage.person(null, { width: 390 });
  await goTo('/');
  await page.getByRole('link', { name: '起诉须知' }).click();
  await page.getByText('欠款、买卖、租赁、装修等合同的事').click();
  await page.getByRole('textbox', { name: /要对方给多少钱/ }).fill('30000');
  await page.getByRole('textbox', { name: /被告住在哪里/ }).fill('云州市东湖区');
  await page.getByRole('button', { name: '看看' }).click();
  await page.getByText('550.00 元').waitFor();
  await looksRight();
  await page.getByRole('link', { name: '诉讼指引' }).first().click();
  await page.getByText('到东湖法院立案，路上要知道的').waitFor();
  await looksRight();
  await goTo('/guides');
  await page.getByRole('textbox', { name: /找一找/ }).fill('翻译');
  await page.getByRole('link', { name: /需要翻译的人/ }).click();
  await page.getByRole('heading', { name: '怎么办', exact: true }).waitFor();
  await goTo('/self-test');
  await looksRight();
});
