import type { PresentingDto } from '@xiezhi/contract';
import { expect, test } from 'vitest';
import { isOlder, pauseAfter, pauseAfterFailure } from './heard.ts';
import { moveOf } from './point.tsx';

const said = (order: number, also: Partial<PresentingDto> = {}): PresentingDto => ({
  ...{ stream: 'case:a', order, may: 'wait', now: null },
  ...also,
});

test('what was reckoned earlier and comes later says nothing; of another case nothing is known yet', () => {
  expect(isOlder(said(1), null)).toBe(false);
  expect(isOlder(said(2), said(1))).toBe(false);
  expect(isOlder(said(1), said(2))).toBe(true);
  // The same word by way of another tab.
  expect(isOlder(said(2), said(2))).toBe(false);
  expect(isOlder(said(1, { stream: 'case:b' }), said(2))).toBe(false);
});

test('an open page says so every ten seconds where something may be presented, and seldom or never where nothing is', () => {
  expect(pauseAfter(said(1, { may: 'look-on' }))).toBe(10_000);
  expect(pauseAfter(said(1, { may: 'begin' }))).toBe(10_000);
  expect(pauseAfter(said(1, { may: 'not-now' }))).toBe(300_000);
  const failed = (kind: 'offline' | 'absent', code: string) => pauseAfterFailure({ kind, code });
  expect(failed('offline', '')).toBe(10_000);
  expect(failed('absent', 'presenting-too-fast')).toBe(10_000);
  expect(failed('absent', 'not-found')).toBe(300_000);
  expect(failed('absent', 'presenting-apart')).toBeNull();
});

test('a key to the right moves the pointer to the right as one sees it, however the page lies', () => {
  const right = ([0, 90, 180, 270] as const).map((turn) => moveOf('ArrowRight', turn));
  expect(right).toEqual([
    { x: 20, y: 0 },
    { x: 0, y: -20 },
    { x: -20, y: 0 },
    { x: 0, y: 20 },
  ]);
  const down = ([0, 90, 180, 270] as const).map((turn) => moveOf('ArrowDown', turn));
  expect(down).toEqual([
    { x: 0, y: 20 },
    { x: 20, y: 0 },
    { x: 0, y: -20 },
    { x: -20, y: 0 },
  ]);
  expect(moveOf('Home', 0)).toBeNull();
});
