import { expect, test } from 'vitest';
import { openStage } from './stage.ts';

/*
 * Whoever does not see the page hears the names of its links in a list: two of one name must lead to one place. Walked over
 * the demo's cases, as both parties and the bench read them, with everything that can be opened open.
 */
const stage = await openStage();

interface Row {
  readonly stream: string;
}

/** Names with more than one target, as the browser computes the names. */
const ofOneName = `(() => {
  for (const details of document.querySelectorAll('main details')) details.open = true;
  const targets = new Map();
  for (const link of document.querySelectorAll('main a[href]')) {
    const name = (link.getAttribute('aria-label') ?? link.textContent).replace(/\\s+/g, ' ').trim();
    targets.set(name, (targets.get(name) ?? new Set()).add(link.getAttribute('href')));
  }
  return {
    links: [...targets].length,
    doubled: [...targets].filter(([, all]) => all.size > 1).map(([name, all]) => name + ' → ' + [...all].join(' | ')),
  };
})()`;

test.each(['沈静宜', '柏仲书', '何书岚'])(
  'on a case page no two links of one name lead to different places, for %s',
  async (name) => {
    const { page, goTo, context } = await stage.person(name);
    const cases = (await (await context.request.get(`${stage.base}/api/cases`)).json()) as Row[];
    expect(cases.length).toBeGreaterThan(0);
    for (const { stream } of cases.slice(0, 12)) {
      await goTo(`/cases/${stream.slice('case:'.length)}`);
      await page.locator('#docket').waitFor();
      const more = page.locator('#docket').getByRole('button', { name: /更早的/ });
      if ((await more.count()) > 0) await more.click();
      const found = await page.evaluate<{ links: number; doubled: string[] }>(ofOneName);
      expect(found.links).toBeGreaterThan(3);
      expect(found.doubled, stream).toEqual([]);
    }
  },
);
