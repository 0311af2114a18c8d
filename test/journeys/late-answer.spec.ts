import type { CaseRowDto } from '@xiezhi/contract';
import { expect, test } from 'vitest';
import { openStage } from './stage.ts';

const stage = await openStage({ decideLater: true });

test('what was received and refused later is told with its ground, the offline way, and everything that was written', async () => {
  const { page, context, goTo, looksRight } = await stage.person('沈静宜');
  const cases = (await (
    await context.request.get(`${stage.base}/api/cases`)
  ).json()) as CaseRowDto[];
  const stream = cases.find(({ stage: at }) => at === 'hearing')?.stream ?? '';
  await goTo(`/do/authority.grant?stream=${stream}&key=p1`);
  await page.getByRole('textbox').first().fill('查无此人');
  await page.getByRole('textbox').nth(1).fill('13900009999');
  await page.getByRole('radio').first().check({ force: true });
  await page.getByRole('checkbox').check({ force: true });
  // The court may have decided before anybody sees that it has not: what became of it is told once that was seen.
  let tell: () => void = () => undefined;
  const seen = new Promise<void>((settle) => {
    tell = settle;
  });
  await page.route(/\/api\/commands\/web-/u, async (route) => {
    await seen;
    await route.continue();
  });
  await page.locator('form .acts button').first().click();
  await page.getByText('已收到，正在办理').first().waitFor();
  tell();
  await page.getByText('没有找到').first().waitFor();
  await looksRight();
  // Also for whoever opens the address afresh.
  await page.reload();
  await page.getByRole('link', { name: '接着填' }).click();
  await page.getByRole('textbox').first().waitFor();
  expect(await page.getByRole('textbox').first().inputValue()).toBe('查无此人');
  expect(await page.getByRole('textbox').nth(1).inputValue()).toBe('13900009999');
});
