import { expect, test } from 'vitest';
import { fewestShown, waysShown } from './feedback-figures.ts';

test('OLR-2.1.4a: ways saved are told of as many people as any figure is, and of nobody fewer', () => {
  expect(fewestShown).toBe(10);
  expect(waysShown({ ways: 41, people: 10 })).toBe(41);
  expect(waysShown({ ways: 41, people: 9 })).toBe(null);
  expect(waysShown(undefined)).toBe(null);
});
