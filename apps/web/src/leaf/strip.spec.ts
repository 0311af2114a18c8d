import { expect, test } from 'vitest';
import { partSeen } from './strip.ts';

const at = (scrolled: number) => ({ extent: 100, scrolled, room: 800 });

test('of a short strip every page stands there, of a long one those that are seen', () => {
  expect(partSeen(60, 1, at(0))).toEqual({ from: 1, to: 60 });
  const beginning = partSeen(5000, 1, at(0));
  expect(beginning.from).toBe(1);
  expect(beginning.to).toBeGreaterThanOrEqual(9);
  expect(beginning.to).toBeLessThan(40);
  const middle = partSeen(5000, 1, at(250_000));
  expect(middle.from).toBeLessThan(2501);
  expect(middle.to).toBeGreaterThan(2509);
  expect(middle.to - middle.from).toBeLessThan(50);
  const end = partSeen(5000, 1, at(499_200));
  expect(end.to).toBe(5000);
  expect(end.from).toBeLessThan(4992);
});

test('before its size is known the page that is read stands there', () => {
  const part = partSeen(5000, 2600, { extent: 0, scrolled: 0, room: 0 });
  expect(part.from).toBeLessThanOrEqual(2600);
  expect(part.to).toBeGreaterThanOrEqual(2600);
  expect(part.to - part.from).toBeLessThan(50);
});
