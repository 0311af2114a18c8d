import { addMillis, instant, millisOf } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { ManualClock, realClock, triesAt } from './clock.ts';

const start = instant('2026-03-02T01:00:00.000Z');
const hour = 3_600_000;

describe('a clock that stands until it is moved', () => {
  test('an hour later on the machine, a limit on tries has moved on and the court’s time has not', () => {
    const clock = new ManualClock(start, addMillis(realClock.now(), -hour));
    expect(clock.now()).toBe(start);
    expect(millisOf(triesAt(clock)) - millisOf(start)).toBeGreaterThanOrEqual(hour);
  });

  test('it moves on with the court’s time as well, and not back where the machine’s clock was put back', () => {
    const ahead = new ManualClock(start, addMillis(realClock.now(), hour));
    expect(triesAt(ahead)).toBe(start);
    ahead.moveTo(addMillis(start, hour));
    expect(triesAt(ahead)).toBe(addMillis(start, hour));
  });

  test('where time passes by itself, limits go by it', () => {
    expect(triesAt({ now: () => start })).toBe(start);
  });
});
