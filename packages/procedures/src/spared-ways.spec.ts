import { expect, test } from 'vitest';
import { spanOf } from './feedback/quarter.ts';
import { catalogue } from './index.ts';
import { isActOfAParty, sparesAWay, sparesNobodyAWay, sparesOne } from './shared/spared-ways.ts';

test('OLR-2.1.4a: whether an act of a party saves a way is decided for each by name, and those that save none say why', () => {
  const acts = catalogue.commands.filter(isActOfAParty).map(({ name }) => name);
  const none = Object.keys(sparesNobodyAWay);
  // Each stands in exactly one of the two, and nothing else stands there.
  expect([...sparesOne, ...none].sort()).toEqual([...acts].sort());
  const counted = catalogue.commands.filter(sparesAWay).map(({ name }) => name);
  expect(counted).toEqual(expect.arrayContaining(['filing.submit', 'evidence.submit', 'fees.pay']));
  for (const name of ['consent.answer', 'authority.accept', 'attribution.challenge'])
    expect(counted).not.toContain(name);
  expect(counted).not.toContain('filing.register');
});

test('a quarter runs from the first midnight of the court to that of the next', () => {
  expect(spanOf('2026Q4')).toEqual({
    from: '2026-09-30T16:00:00.000Z',
    until: '2026-12-31T16:00:00.000Z',
  });
  expect(spanOf('2026Q1').from).toBe('2025-12-31T16:00:00.000Z');
});
