import { expect, test } from 'vitest';
import { movesWithin, type Room } from './keys.ts';

const room = (also: Partial<Room>): Room => ({
  scrollLeft: 0,
  scrollTop: 0,
  scrollWidth: 800,
  scrollHeight: 600,
  clientWidth: 800,
  clientHeight: 600,
  ...also,
});
const keys = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
const within = (also: Partial<Room>): readonly string[] =>
  keys.filter((key) => movesWithin(key, room(also)));

test('a page that is all to be seen is turned by every key', () => {
  expect(within({})).toEqual([]);
});

test('a page drawn larger is moved about in before it is turned', () => {
  const large = { scrollWidth: 1600, scrollHeight: 2000 };
  expect(within(large)).toEqual(['ArrowRight', 'PageDown', 'End']);
  expect(within({ ...large, scrollLeft: 400, scrollTop: 300 })).toEqual(keys);
  expect(within({ ...large, scrollLeft: 800, scrollTop: 1400 })).toEqual([
    'ArrowLeft',
    'PageUp',
    'Home',
  ]);
});
