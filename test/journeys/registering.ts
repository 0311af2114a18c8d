import { expect } from 'vitest';
import type { Person } from './stage.ts';

/** Has a code sent and lets the screen put it into the field: no message leaves a court that only shows itself. */
export async function takeCode({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.getByRole('button', { name: '填上这个验证码' }).click();
  expect(await page.getByRole('textbox', { name: '验证码' }).first().inputValue()).toMatch(
    /^\d{6}$/,
  );
}

type Answers = Readonly<Record<'姓名' | '身份证号码' | '手机号', string>>;

/** Registers on screen, question by question; each screen is looked at. */
export async function registers(who: Person, answers: Answers): Promise<void> {
  await handsIn(who, answers);
  await who.page.waitForURL(/\/outcomes\//);
  await who.page.getByText('办好了').first().waitFor();
  await who.looksRight();
}

/** The same up to the last button, whatever the court says then. */
export async function handsIn(who: Person, answers: Answers): Promise<void> {
  const { page, goTo, looksRight } = who;
  await goTo('/register');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  for (let round = 0; round < 8; round += 1) {
    for (const [label, text] of Object.entries(answers)) {
      const box = page.getByRole('textbox', { name: new RegExp(label.slice(0, 3)) });
      if ((await box.count()) > 0) await box.first().fill(text);
    }
    if ((await page.getByRole('button', { name: '发送验证码' }).count()) > 0) await takeCode(who);
    const password = page.locator('input[type=password]');
    if ((await password.count()) > 0) await password.first().fill('一句记得住的话-2026');
    const ticks = page.getByRole('checkbox');
    for (let index = 0; index < (await ticks.count()); index += 1)
      await ticks.nth(index).check({ force: true });
    await looksRight();
    const next = page.getByRole('button', { name: /^(保存，)?下一题$|^去核对$/ });
    if ((await next.count()) === 0) break;
    const before = (await page.locator('h1').first().textContent()) ?? '';
    await next.first().click();
    await page.locator('h1').filter({ hasNotText: before }).first().waitFor();
  }
  await page.locator('main .btn-1').last().click();
}
