import type { CaseRowDto } from '@xiezhi/contract';
import { expect, test } from 'vitest';
import { fillIn } from './answering.ts';
import { openStage } from './stage.ts';

const stage = await openStage({ decideLater: true });

test('what was received and refused later is told with its ground, the offline way, and everything that was written', async () => {
  const who = await stage.person('沈静宜');
  const { page, context, looksRight } = who;
  const cases = (await (
    await context.request.get(`${stage.base}/api/cases`)
  ).json()) as CaseRowDto[];
  const stream = cases.find(({ stage: at }) => at === 'hearing')?.stream ?? '';
  await fillIn(who, 'authority.grant', stream, 'p1', [
    ['write', '代理人姓名', '查无此人'],
    ['write', '代理人注册的手机号', '13900009999'],
    ['choose', '一般授权'],
    ['tick', '我确认委托'],
  ]);
  // The court may have decided before anybody sees that it has not: what became of it is told once that was seen.
  let tell: () => void = () => undefined;
  const seen = new Promise<void>((settle) => {
    tell = settle;
  });
  await page.route(/\/api\/commands\/web-/u, async (route) => {
    await seen;
    await route.continue();
  });
  await page.locator('main .acts .btn-1, main .btn-1').last().click();
  await page.getByText('已收到，正在办理').first().waitFor();
  tell();
  await page.getByText('没有找到').first().waitFor();
  await looksRight();
  // Also for whoever opens the address afresh.
  await page.reload();
  await page.getByRole('link', { name: '接着填' }).click();
  // It goes on where it was left; what was written stands on the first page.
  const first = page.getByRole('link', { name: '委托谁？' }).first();
  const textbox = page.getByRole('textbox').first();
  await first.or(textbox).first().waitFor();
  if (!(await textbox.isVisible())) await first.click();
  await page.getByRole('textbox').first().waitFor();
  expect(await page.getByRole('textbox').first().inputValue()).toBe('查无此人');
  expect(await page.getByRole('textbox').nth(1).inputValue()).toBe('13900009999');
});
