import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from './stage.ts';

/** One answer on a form, as a person gives it: by what the label says. */
export type Answer =
  | readonly ['write', label: RegExp | string, text: string]
  | readonly ['choose', option: RegExp | string]
  | readonly ['pick', label: RegExp | string, option: string]
  | readonly ['tick', label: RegExp | string]
  | readonly ['file', name: string, text: string];

async function give(page: Page, answer: Answer): Promise<void> {
  switch (answer[0]) {
    case 'write':
      await page.getByRole('textbox', { name: answer[1] }).first().fill(answer[2]);
      return;
    case 'choose':
      await page.getByRole('radio', { name: answer[1] }).first().check({ force: true });
      return;
    case 'pick':
      await page.getByRole('combobox', { name: answer[1] }).fill(answer[2]);
      await page.getByRole('option', { name: answer[2] }).first().click();
      return;
    case 'tick':
      await page.getByRole('checkbox', { name: answer[1] }).first().check({ force: true });
      return;
    case 'file':
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: answer[1], mimeType: 'text/plain', buffer: Buffer.from(answer[2]) });
      // Its hash stands there when the court has it.
      await page
        .getByText(/^[0-9a-f]{8}…$/)
        .first()
        .waitFor();
  }
}

/** Everything on the screen that moves a form on, in the order in which a person would look for it. */
const onward = ['保存，下一题', '去核对'];

/**
 * Opens an act of a case and answers its questions page by page, then hands it in. Answers are given on the first page
 * that asks for them. @returns all that the court answered, as text.
 */
export async function act(
  who: Person,
  command: string,
  stream: string,
  key: string,
  answers: readonly Answer[],
): Promise<string> {
  const { page } = who;
  await who.goTo(
    `/do/${command}?stream=${encodeURIComponent(stream)}&key=${encodeURIComponent(key)}`,
  );
  const left = [...answers];
  for (let round = 0; round < 12; round += 1) {
    // The questions are there with their button; before that nothing is asked yet.
    await page.locator('main .acts .btn-1, main .btn-1').last().waitFor();
    for (const answer of [...left]) {
      if (!(await asked(page, answer))) continue;
      await give(page, answer);
      left.splice(left.indexOf(answer), 1);
    }
    const next = await visible(page, onward);
    const before = await heading(page);
    if (next !== null) {
      await page.getByRole('button', { name: next, exact: true }).click();
      await page
        .locator('h1')
        .filter({ hasNotText: exactly(before) })
        .first()
        .waitFor();
      continue;
    }
    await page.locator('main .acts .btn-1, main .btn-1').last().click();
    expect(left, `questions never asked by ${command}`).toEqual([]);
    // Another page, or what is to be mended on this one.
    await page
      .locator('h1')
      .filter({ hasNotText: exactly(before) })
      .or(page.locator('.errsum'))
      .first()
      .waitFor();
    return (await page.locator('main').first().textContent()) ?? '';
  }
  throw new Error(`${command} asks without end`);
}

const heading = async (page: Page): Promise<string> =>
  (await page.locator('h1').first().textContent()) ?? '';

async function visible(page: Page, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    if ((await page.getByRole('button', { name, exact: true }).count()) > 0) return name;
  }
  return null;
}

async function asked(page: Page, [how, what]: Answer): Promise<boolean> {
  switch (how) {
    case 'write':
      return (await page.getByRole('textbox', { name: what }).count()) > 0;
    case 'choose':
      return (await page.getByRole('radio', { name: what }).count()) > 0;
    case 'pick':
      return (await page.getByRole('combobox', { name: what }).count()) > 0;
    case 'tick':
      return (await page.getByRole('checkbox', { name: what }).count()) > 0;
    case 'file':
      return (await page.locator('input[type=file]').count()) > 0;
  }
}

const exactly = (text: string): RegExp =>
  new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
