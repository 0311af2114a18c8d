import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hundredths, sizeIn, stepFrom, steps, turned, widthFor, type Turn } from './sizes.ts';

const room = { width: 900, height: 700 };
const page = { width: 1000, height: 1414 };

describe('how large a page lies', () => {
  test('to the width there is, upright and on its side', () => {
    expect(sizeIn(room, page, 0, 'width')).toEqual({ width: 900, height: 1272 });
    expect(sizeIn(room, page, 90, 'width')).toEqual({ width: 900, height: 636 });
  });

  test('whole: nothing of it is cut off, whichever way it lies', () => {
    const sides = fc.integer({ min: 1, max: 5000 });
    const size = fc.record({ width: sides, height: sides });
    fc.assert(
      fc.property(size, size, fc.constantFrom<Turn>(0, 90, 180, 270), (given, natural, turn) => {
        const lying = sizeIn(given, natural, turn, 'page');
        expect(lying.width).toBeLessThanOrEqual(Math.max(1, given.width));
        expect(lying.height).toBeLessThanOrEqual(Math.max(1, given.height));
      }),
    );
  });

  test('by hundredths, the same whichever way it lies', () => {
    for (const turn of [0, 90, 180, 270] as const) {
      const lying = sizeIn(room, page, turn, 150);
      expect(turned(lying, turn)).toEqual({ width: 1200, height: 1696 });
      expect(hundredths(lying, turn)).toBe(150);
    }
  });

  test('by steps, from wherever one is, to the last and no further', () => {
    expect([stepFrom(113, true), stepFrom(113, false)]).toEqual([125, 100]);
    expect([stepFrom(100, true), stepFrom(100, false)]).toEqual([125, 75]);
    expect([stepFrom(400, true), stepFrom(50, false), stepFrom(30, false)]).toEqual([400, 50, 50]);
    expect(steps.every((one, at) => at === 0 || stepFrom(one, false) === steps[at - 1])).toBe(true);
  });
});

test('the narrowest picture that is sharp is fetched, and the widest where none is', () => {
  const widths = [200, 1000, 2000];
  expect([150, 900, 1050, 1200, 5000].map((points) => widthFor(widths, points))).toEqual([
    200, 1000, 1000, 2000, 2000,
  ]);
});
