import { expect, test } from 'vitest';
import { Shares } from './shares.ts';

test('whoever has had more than a share of the drawing is over it, and nobody else', () => {
  const shares = new Shares(60);
  shares.spend('a', 50);
  expect(shares.isOver('a')).toBe(false);
  shares.spend('a', 50);
  expect([shares.isOver('a'), shares.isOver('b')]).toEqual([true, false]);
});
