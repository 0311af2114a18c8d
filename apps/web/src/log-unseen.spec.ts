import { expect, test } from 'vitest';
import { isForLong, oneMore, unseenIn } from './log-unseen.ts';

const minute = 60_000;

test('OOR-10.2.8: a log that cannot be had is said after a quarter of an hour and three tries, and not before', () => {
  let kept = oneMore(null, 0);
  expect(isForLong(kept, 20 * minute)).toBe(false);
  kept = oneMore(kept, minute);
  kept = oneMore(kept, 2 * minute);
  expect(kept).toEqual({ since: 0, tries: 3 });
  expect(isForLong(kept, 15 * minute - 1)).toBe(false);
  expect(isForLong(kept, 15 * minute)).toBe(true);
});

test('a clock that was set back, or a store that holds something else, begins anew', () => {
  expect(oneMore({ since: 9 * minute, tries: 7 }, minute)).toEqual({ since: minute, tries: 1 });
  for (const other of [null, 'x', 7, { since: '1', tries: 1 }, {}])
    expect(unseenIn(other)).toBeNull();
  expect(unseenIn({ since: 1, tries: 2 })).toEqual({ since: 1, tries: 2 });
});
