import { expect } from 'vitest';
import type { Person } from './stage.ts';

/** Numbers what one must be able to get at; radio buttons of one question count as one, as they do for the keyboard. */
const number = `(() => {
  const groups = new Map();
  const all = document.querySelectorAll(
    'main :is(a[href], button, input:not([type=hidden]), textarea, select, summary)',
  );
  let last = 0;
  const names = [];
  for (const one of all) {
    if (one.disabled || one.closest('[hidden], [aria-hidden=true], details:not([open]) > :not(summary)')) continue;
    if (one.getClientRects().length === 0 || one.tabIndex < 0 && one.type !== 'radio') continue;
    const group = one.type === 'radio' ? one.name : null;
    const known = group === null ? undefined : groups.get(group);
    const place = known ?? last++;
    if (group !== null) groups.set(group, place);
    one.dataset.place = String(place);
    names[place] ??= one.labels?.[0]?.textContent ?? one.textContent ?? one.type;
  }
  document.body.tabIndex = -1;
  document.body.focus();
  return names;
})()`;

/** Where the focus is, and whether one sees that it is there: on the control itself or on its label. */
const here = `(() => {
  const one = document.activeElement;
  const seen = [one, one.closest('label'), one.nextElementSibling, one.parentElement]
    .filter((each) => each !== null)
    .some((each) => {
      const { outlineStyle, boxShadow } = getComputedStyle(each);
      return outlineStyle !== 'none' || boxShadow !== 'none';
    });
  return { place: one.dataset?.place ?? '', seen };
})()`;

/** Somebody without a mouse gets at everything on this page, and sees where they are. */
export async function reachesAll({ page }: Person): Promise<void> {
  const names = await page.evaluate<string[]>(number);
  const reached = new Set<number>();
  const unseen = new Set<string>();
  for (let press = 0; press < names.length + 60 && reached.size < names.length; press += 1) {
    await page.keyboard.press('Tab');
    const { place, seen } = await page.evaluate<{ place: string; seen: boolean }>(here);
    if (place === '') continue;
    reached.add(Number(place));
    if (!seen) unseen.add(names[Number(place)] ?? '');
  }
  const missed = names.filter((_, place) => !reached.has(place));
  expect(missed, `no way by keyboard on ${page.url()}`).toEqual([]);
  expect([...unseen], `the focus is not seen on ${page.url()}`).toEqual([]);
}
