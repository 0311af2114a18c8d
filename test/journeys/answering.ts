import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from './stage.ts';

/** One answer on a form, as a person gives it: by what the label says, of the question named where several are asked alike. */
export type Answer =
  | readonly ['write', label: RegExp | string, text: string]
  | readonly ['choose', option: RegExp | string, question?: string]
  | readonly ['pick', label: RegExp | string, option: string]
  | readonly ['tick', label: RegExp | string, question?: string]
  | readonly ['file', name: string, content: string | Buffer];

type Within = Page | Locator;

/** Of a file: what the screen calls its fingerprint. */
export const fingerprint = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

const ofQuestion = (within: Within, question: string | undefined): Within =>
  question === undefined ? within : within.getByRole('group', { name: question });

/** What one answer is given to. */
function control(within: Within, answer: Answer): Locator {
  switch (answer[0]) {
    case 'write':
      return within.getByRole('textbox', { name: answer[1] }).first();
    case 'choose':
      return ofQuestion(within, answer[2]).getByRole('radio', { name: answer[1] }).first();
    case 'pick':
      return within.getByRole('combobox', { name: answer[1] }).first();
    case 'tick':
      return ofQuestion(within, answer[2]).getByRole('checkbox', { name: answer[1] }).first();
    case 'file':
      return within.locator('form input[type=file]').first();
  }
}

/** Gives one answer. Nothing is pressed while it still moves: a person could not either. */
export async function give(within: Within, answer: Answer): Promise<void> {
  const asked = control(within, answer);
  switch (answer[0]) {
    case 'write':
      await asked.fill(answer[2]);
      return;
    case 'choose':
    case 'tick':
      await asked.check();
      return;
    case 'pick':
      await asked.fill(answer[2]);
      await asked.page().getByRole('option', { name: answer[2] }).first().click();
      return;
    case 'file': {
      const [, name, content] = answer;
      const mimeType = typeof content === 'string' ? 'text/plain' : 'application/octet-stream';
      await asked.setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
      // Its fingerprint stands there when the court has it.
      await within
        .getByText(`${fingerprint(content).slice(0, 8)}…`)
        .first()
        .waitFor();
    }
  }
}

/** Everything on the screen that moves a form on, in the order in which a person would look for it. */
const onward = ['保存，下一题', '去核对'];

/**
 * Answers the questions page by page from where the form stands now, also after the court has said what is to be mended;
 * each on the first page that asks for it. Ends where the act is handed in.
 */
export async function goOn({ page }: Person, answers: readonly Answer[]): Promise<void> {
  const left = [...answers];
  for (let round = 0; round < 14; round += 1) {
    // The questions are there with their button; before that nothing is asked yet.
    await page.locator('main .acts .btn-1, main .btn-1').last().waitFor();
    for (const answer of [...left]) {
      if ((await control(page, answer).count()) === 0) continue;
      await give(page, answer);
      left.splice(left.indexOf(answer), 1);
    }
    const next = await visible(page, onward);
    if (next === null) {
      expect(left, `questions never asked on ${page.url()}`).toEqual([]);
      return;
    }
    const before = await heading(page);
    await page.getByRole('button', { name: next, exact: true }).click();
    await page
      .locator('h1')
      .filter({ hasNotText: exactly(before) })
      .first()
      .waitFor();
  }
  throw new Error(`${page.url()} asks without end`);
}

/** Hands in what stands there. @returns all that the court answered, as text. */
export async function handIn({ page }: Person): Promise<string> {
  const before = await heading(page);
  await page.locator('main .acts .btn-1, main .btn-1').last().click();
  // Another page, or what is to be mended on this one.
  await page
    .locator('h1')
    .filter({ hasNotText: exactly(before) })
    .or(page.locator('.errsum'))
    .first()
    .waitFor();
  return (await page.locator('main').first().textContent()) ?? '';
}

/** Opens an act of a case and answers its questions, up to where it is handed in. */
export async function fillIn(
  who: Person,
  command: string,
  stream: string,
  key: string,
  answers: readonly Answer[],
): Promise<void> {
  await who.goTo(
    `/do/${command}?stream=${encodeURIComponent(stream)}&key=${encodeURIComponent(key)}`,
  );
  await goOn(who, answers);
}

/** The same, and hands it in. @returns all that the court answered, as text. */
export async function act(...of: Parameters<typeof fillIn>): Promise<string> {
  await fillIn(...of);
  return handIn(of[0]);
}

const heading = async (page: Page): Promise<string> =>
  (await page.locator('h1').first().textContent()) ?? '';

async function visible(page: Page, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    if ((await page.getByRole('button', { name, exact: true }).count()) > 0) return name;
  }
  return null;
}

const exactly = (text: string): RegExp =>
  new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
