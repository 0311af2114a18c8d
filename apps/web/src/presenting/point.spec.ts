import { expect, test } from 'vitest';
import { onPage } from '../leaf/page-notes.tsx';
import { moveOf } from './point.tsx';

const keys = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const;

test.each([0, 90, 180, 270] as const)(
  'on a page that is turned by %i degrees the arrow keys move the pointer as one sees it, as a hand does',
  (turn) => {
    const box = { left: 0, top: 0, width: 1000, height: 1000 };
    const middle = onPage({ x: 500, y: 500 }, box, turn);
    for (const [key, [x, y]] of Object.entries(keys)) {
      const by = moveOf(key, turn) ?? { x: 0, y: 0 };
      expect({ x: middle.x + by.x, y: middle.y + by.y }, key).toEqual(
        onPage({ x: 500 + 20 * x, y: 500 + 20 * y }, box, turn),
      );
    }
  },
);

test('any other key moves nothing', () => {
  expect(moveOf('PageDown', 0)).toBeNull();
});
