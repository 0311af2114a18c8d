import { expect, test } from 'vitest';
import type { Found } from './figure.ts';
import { tiny } from './figure.ts';
import { newestOf, pageOf } from './report.ts';

const figure = (name: string, ratio: number): Found => ({
  name,
  title: `Title of ${name}`,
  measured: 'one thing',
  against: 'another',
  ratio,
  goal: { most: 1 },
  quartiles: null,
  pairs: 1,
  notes: [],
});
const run = (day: string, found: readonly Found[]) => ({
  at: `${day}T10:00:00.000Z`,
  machine: { cores: 2, processor: 'P', load: [1.5, 1, 1] },
  scale: tiny,
  found,
});

test('a figure that was not measured in the last run stands there with the day of the last that measured it', () => {
  const found = newestOf([
    run('2026-01-01', [figure('a', 1), figure('b', 2)]),
    run('2026-01-02', [figure('b', 3)]),
    run('2026-01-03', [figure('c', 4)]),
  ]);
  expect(found?.found.map(({ title, ratio }) => [title, ratio])).toEqual([
    ['Title of c', 4],
    ['Title of b (2026-01-02)', 3],
    ['Title of a (2026-01-01)', 1],
  ]);
  const page = pageOf(found!);
  expect(page).toContain('its results of 2026-01-03');
  expect(page).toContain('Measured on 2026-01-01 on P, load average 1.5 at the end.');
  expect(newestOf([])).toBeNull();
});
