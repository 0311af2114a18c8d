import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onPage, placeBetween } from './page-notes.tsx';
import type { Turn } from './sizes.ts';

const box = { left: 100, top: 50, width: 400, height: 600 };

test('a point of the window is the same point of the page, whichever way the page lies', () => {
  // A quarter across from the left and a tenth down from above, on the screen.
  const point = { x: 200, y: 110 };
  expect(onPage(point, box, 0)).toEqual({ x: 250, y: 100 });
  // Turned to the right, what was on the left is above, and what was above is on the right.
  expect(onPage(point, box, 90)).toEqual({ x: 100, y: 750 });
  expect(onPage(point, box, 180)).toEqual({ x: 750, y: 900 });
  expect(onPage(point, box, 270)).toEqual({ x: 900, y: 250 });
});

test('what is marked lies on the page, wherever the pointer went', () => {
  const point = fc.record({ x: fc.integer({ min: -50, max: 900 }), y: fc.integer({ max: 900 }) });
  fc.assert(
    fc.property(point, point, fc.constantFrom<Turn>(0, 90, 180, 270), (from, to, turn) => {
      const { x, y, width, height } = placeBetween(onPage(from, box, turn), onPage(to, box, turn));
      for (const [start, size] of [
        [x, width],
        [y, height],
      ] as const) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + size).toBeLessThanOrEqual(1000);
        expect(Number.isInteger(start) && Number.isInteger(size)).toBe(true);
      }
    }),
  );
});

test('a press marks a point as large as a word, a drag what lies between its ends', () => {
  expect(placeBetween({ x: 500, y: 500 }, { x: 503, y: 501 })).toEqual({
    x: 473,
    y: 486,
    width: 60,
    height: 30,
  });
  expect(placeBetween({ x: 700, y: 300 }, { x: 200, y: 360 })).toEqual({
    x: 200,
    y: 300,
    width: 500,
    height: 60,
  });
});
