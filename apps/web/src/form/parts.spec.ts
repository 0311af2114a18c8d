import type { MovesDto } from '@xiezhi/contract';
import { expect, test } from 'vitest';
import { further, howFar } from './parts.ts';

const row = (to: string): MovesDto['rows'][number] => ({
  case: null,
  key: null,
  term: 'x',
  from: '2027-01-04',
  fromProvisional: true,
  to,
  toProvisional: false,
});
const part = (days: readonly string[], next: string | null): MovesDto => ({
  cases: days.length,
  terms: days.length,
  settled: 1,
  rows: days.map(row),
  looked: 400,
  of: 900,
  next,
});

test('parts add up: counts of all that was looked at, the nearest days to be read, and how far it is', () => {
  const first = { moves: part(['2027-01-09'], 'case:a') };
  expect(howFar(first)).toMatchObject({ looked: 400, of: 900, next: 'case:a' });
  const both = further(first, { moves: part(['2027-01-05', '2027-01-12'], 'case:b') });
  expect(both.moves).toMatchObject({ cases: 3, terms: 3, settled: 2, looked: 800, next: 'case:b' });
  expect(both.moves.rows.map(({ to }) => to)).toEqual(['2027-01-05', '2027-01-09', '2027-01-12']);
});

test('no more is kept than one reads, however many parts there are', () => {
  let seen = { moves: part(['2027-01-09'], 'case:a') };
  for (let day = 0; day < 300; day += 1)
    seen = further(seen, { moves: part(['2027-01-10'], 'case:b') });
  expect([seen.moves.rows.length, seen.moves.terms]).toEqual([100, 301]);
});

test('an act that moves one of the two is as far as that one', () => {
  const forecasts = { cases: 0, things: 0, rows: [], looked: 400, of: 500, next: 'case:c' };
  const none = { ...part([], null), looked: 0, of: 0 };
  expect(howFar({ moves: none, forecasts })).toBe(forecasts);
  expect(howFar({ moves: none, forecasts: { ...forecasts, next: null } })?.of).toBe(500);
  expect(howFar({})).toBeNull();
});
