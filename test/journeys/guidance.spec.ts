import { expect, test } from 'vitest';
import { openStage } from './stage.ts';

const stage = await openStage();

test('OOR-5.3.1: somebody new reads how to sue, what it costs and what to bring, and goes on to file', async () => {
  const { page, goTo, looksRight } = await stage.person(null, { width: 390 });
  await goTo('/');
  await page.getByRole('link', { name: '起诉须知' }).click();
  await page.getByText('欠款、买卖、装修等合同的事').click();
  await page.getByRole('textbox', { name: /要对方给多少钱/ }).fill('30000');
  await page.getByRole('textbox', { name: /被告住在哪里/ }).fill('云州市东湖区');
  await page.getByRole('button', { name: '看看' }).click();
  await page.getByText('550.00 元').waitFor();
  // CPL-24: not the defendant's place alone.
  await page.getByText(/也可以到合同履行地的法院起诉/).waitFor();
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

test('CPL-34: over a house, an estate or a port one is asked where that is, and told which court alone has jurisdiction', async () => {
  const { page, goTo, looksRight } = await stage.person(null, { width: 390 });
  await goTo('/before-filing');
  await page.getByText('房子、土地：权属、相邻、房屋租赁、工程施工').click();
  await page.getByRole('textbox', { name: /房子、土地在哪里/ }).fill('上海市浦东新区');
  await page.getByRole('button', { name: '看看' }).click();
  await page.getByText('上海市浦东新区人民法院').waitFor();
  await page.getByText(/不动产所在地的法院专属管辖/).waitFor();
  await looksRight();
  await page.getByText('继承', { exact: true }).click();
  const deceased = page.getByRole('textbox', { name: /生前最后住在哪里/ });
  // The place of another matter is none of this one.
  expect(await deceased.inputValue()).toBe('');
  await deceased.fill('上海市浦东新区');
  await page.getByRole('button', { name: '看看' }).click();
  await page.getByText(/被继承人死亡时住所地或者主要遗产所在地的法院专属管辖/).waitFor();
  await page.getByText('上海市浦东新区人民法院').waitFor();
  await page.getByText('港口作业', { exact: true }).click();
  await page.getByRole('button', { name: '看看' }).click();
  await page.getByText(/港口所在地的法院专属管辖/).waitFor();
  await looksRight();
});
