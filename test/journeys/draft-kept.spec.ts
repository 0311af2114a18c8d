import { expect, test } from 'vitest';
import { arrive, openStage } from './stage.ts';

const stage = await openStage();

test('OOR-2.1.1: a form begun and left for twelve weeks says that it is about to go, and is kept on by one press', async () => {
  const writer = await arrive(stage.browser, stage.base, '沈静宜', {});
  const { csrf } = (await (await writer.page.request.get(`${stage.base}/api/me`)).json()) as {
    csrf: string;
  };
  const saved = await writer.page.request.put(`${stage.base}/api/drafts/filing.submit?key=`, {
    headers: { 'x-csrf': csrf },
    data: { values: { facts: '写了一半。' } },
  });
  expect(saved.status()).toBe(200);
  await stage.later(85);
  for (const width of [1280, 390]) {
    const { page, looksRight } = await arrive(stage.browser, stage.base, '沈静宜', { width });
    await page.goto(`${stage.base}/my-cases`);
    const line = page.getByText(/快到期了，过后删除/);
    await line.waitFor();
    await looksRight();
  }
  const { page, looksRight } = await arrive(stage.browser, stage.base, '沈静宜', {});
  await page.goto(`${stage.base}/my-cases`);
  await page.getByRole('button', { name: /^继续保留/ }).press('Enter');
  await page.getByText(/快到期了/).waitFor({ state: 'detached' });
  await page
    .getByText(/保留到/)
    .first()
    .waitFor();
  await looksRight();
});
