import type { TestServer } from '@xiezhi/docket/testing';
import { afterAll, describe, expect, inject } from 'vitest';
import { testWhen } from '../test/skip.ts';
import { barChart } from './bar-chart.ts';
import type { Found } from './figure.ts';
import { tiny } from './figure.ts';
import { figures } from './figures.ts';
import { canBeMeasured } from './first-screen.ts';
import { hasPoppler } from './leafing.ts';
import { pageOf, table } from './report.ts';
import { Stage } from './stage.ts';

/*
 * Nothing is timed here: every figure runs with tiny sizes, so that a change of the house does not leave it behind.
 */
const server: TestServer = inject('testServer');
const stage = await Stage.open(server);
afterAll(() => stage.close());
const all: Found[] = [];

/** What the machine must have for a figure, and has not. */
function lackOf(figure: string): string | null {
  if (figure === 'first-screen' && !canBeMeasured()) return 'needs Chromium and the built web app';
  return figure === 'leafing' && !hasPoppler() ? 'needs pdftoppm (poppler-utils)' : null;
}

describe('each published figure', () => {
  for (const figure of figures) {
    const lacks = lackOf(figure.name);
    testWhen(lacks === null, lacks ?? '')(`${figure.name} can be measured`, async () => {
      const found = await figure.run(stage, tiny);
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) {
        expect(one.ratio, one.name).toBeGreaterThan(0);
        expect(one.name.split('/')[0]).toBe(figure.name);
        expect(one.notes.length, one.name).toBeGreaterThan(0);
      }
      all.push(...found);
    });
  }

  testWhen(true, '')('stands in the table, on the page and in the picture', () => {
    const machine = { cores: 2, processor: 'a', system: 'b', node: 'c', load: [1] };
    const page = pageOf([
      {
        at: '2026-01-01',
        machine,
        scale: tiny,
        found: all.map((one) => ({ ...one, notes: ['of old'] })),
      },
      { at: '2026-01-02', machine, scale: tiny, found: all },
    ]);
    expect(page).not.toContain('Of old');
    const picture = barChart(all);
    for (const { name, title } of all) {
      expect(table(all)).toContain(name);
      expect(page).toContain(`### ${title}`);
      expect(picture).toContain(title.slice(0, 10));
    }
  });
});
