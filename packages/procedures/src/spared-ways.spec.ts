import { expect, test } from 'vitest';
import { spanOf } from './feedback/quarter.ts';
import { catalogue } from './index.ts';
import { isActOfAParty, sparesAWay, sparesNobodyAWay } from './shared/spared-ways.ts';

test('OLR-2.1.4a: what is not counted as a way saved is an act of a party that there is, and has a reason', () => {
  for (const name of Object.keys(sparesNobodyAWay)) {
    const command = catalogue.command(name);
    expect(command === null ? name : isActOfAParty(command)).toBe(true);
  }
  const counted = catalogue.commands.filter(sparesAWay).map(({ name }) => name);
  expect(counted).toEqual(expect.arrayContaining(['filing.submit', 'evidence.submit', 'fees.pay']));
  expect(counted).not.toContain('consent.answer');
  expect(counted).not.toContain('filing.register');
});

test('a quarter runs from the first midnight of the court to that of the next', () => {
  expect(spanOf('2026Q4')).toEqual({
    from: '2026-09-30T16:00:00.000Z',
    until: '2026-12-31T16:00:00.000Z',
  });
  expect(spanOf('2026Q1').from).toBe('2025-12-31T16:00:00.000Z');
});
