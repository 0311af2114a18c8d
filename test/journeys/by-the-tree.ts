import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from './stage.ts';

/*
 * Somebody who has only a story to tell, and of the screen only what its accessibility tree says: roles and names, in their
 * order. They know no page of the form and no order of its questions.
 */

/** One thing they know: what is asked, by words of its name, and what they would say. Given to the first that asks for it. */
export type Known =
  | { readonly asked: RegExp; readonly say: string }
  /** Looked for in a list: what they would type, and which of what is offered they mean. */
  | { readonly asked: RegExp; readonly seek: string; readonly mean: RegExp }
  /** One of several; `under`: on a screen with this heading, where the same is asked of more than one. */
  | { readonly pick: RegExp; readonly under?: RegExp }
  | { readonly tick: RegExp };

interface Node {
  readonly role: string;
  readonly name: string;
  /** Which of those with the same role and name. */
  readonly nth: number;
  readonly done: boolean;
}

/** The tree as it stands: `- textbox "姓名": 赵青禾`, one node a line. */
async function nodesOf(page: Page): Promise<readonly Node[]> {
  const seen = new Map<string, number>();
  const text = await page.getByRole('main').ariaSnapshot();
  return text.split('\n').flatMap((line): readonly Node[] => {
    const found =
      /^\s*- '?(textbox|combobox|radio|checkbox|button|heading) "((?:[^"\\]|\\.)*)"(.*)$/u.exec(
        line,
      );
    const [, role = '', quoted = '', rest = ''] = found ?? [];
    if (found === null) return [];
    const name = quoted.replaceAll('\\"', '"');
    const key = `${role} ${name}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return [{ role, name, nth, done: /\[checked\]|: \S/u.test(rest) }];
  });
}

const at = (page: Page, { role, name, nth }: Node) =>
  page
    .getByRole('main')
    .getByRole(role as 'textbox', { name, exact: true })
    .nth(nth);

const keyOf = ({ role, name, nth }: Node): string => `${role} ${name} ${String(nth)}`;

/** What of a screen this answers, if anything. */
function answeredBy(known: Known, nodes: readonly Node[]): Node | undefined {
  const title = nodes.find(({ role }) => role === 'heading')?.name ?? '';
  if ('pick' in known) {
    if (known.under?.test(title) === false) return undefined;
    return nodes.find((one) => one.role === 'radio' && known.pick.test(one.name));
  }
  if ('tick' in known)
    return nodes.find((one) => one.role === 'checkbox' && known.tick.test(one.name));
  const role = 'seek' in known ? 'combobox' : 'textbox';
  return nodes.find((one) => one.role === role && known.asked.test(one.name));
}

async function give(page: Page, known: Known, node: Node): Promise<void> {
  const here = at(page, node);
  if ('pick' in known || 'tick' in known) {
    if (!node.done) await here.press('Space');
    return;
  }
  if ('say' in known) {
    await here.fill(known.say);
    return;
  }
  await here.fill(known.seek);
  await page.getByRole('option', { name: known.mean }).first().click();
}

const heading = async (page: Page): Promise<string> =>
  (await nodesOf(page)).find(({ role }) => role === 'heading')?.name ?? '';

/** Tells the story to the form at this address until it is handed in. @returns what the court then says. */
export async function tellsTheStory(
  { page, goTo, looksRight }: Person,
  path: string,
  story: readonly Known[],
  { onward, handsIn }: { readonly onward: RegExp; readonly handsIn: RegExp },
): Promise<string> {
  await goTo(path);
  const left = [...story];
  for (let screen = 0; screen < 24; screen += 1) {
    // Nobody answers one question twice.
    const answered = new Set<string>();
    // What is answered may bring further questions on the same screen.
    for (let again = true; again;) {
      again = false;
      for (const known of [...left]) {
        const open = (await nodesOf(page)).filter((one) => !answered.has(keyOf(one)));
        const node = answeredBy(known, open);
        if (node === undefined) continue;
        answered.add(keyOf(node));
        await give(page, known, node);
        left.splice(left.indexOf(known), 1);
        again = true;
      }
    }
    await looksRight();
    const before = await heading(page);
    const nodes = await nodesOf(page);
    const last = nodes.find(({ role, name }) => role === 'button' && handsIn.test(name));
    const button = last ?? nodes.find(({ role, name }) => role === 'button' && onward.test(name));
    expect(button, `no way on from “${before}”`).toBeDefined();
    if (button === undefined) break;
    // Not while it still moves: a person could not either.
    await at(page, button).click();
    await expect.poll(() => heading(page), { timeout: 30_000 }).not.toBe(before);
    if (last === undefined) continue;
    expect(left, 'parts of the story that nobody asked for').toEqual([]);
    return page.getByRole('main').ariaSnapshot();
  }
  throw new Error(`${page.url()} asks without end`);
}
