import type { MovesDto } from '@xiezhi/contract';
import { describe, expect, test } from 'vitest';
import { further, howFar, lookOn } from './parts.ts';

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
  // How many there are in all is counted once, for the first part.
  const next = { ...part(['2027-01-05', '2027-01-12'], 'case:b'), of: null };
  const both = further(first, { moves: next });
  expect(both.moves).toMatchObject({ cases: 3, terms: 3, settled: 2, looked: 800, of: 900 });
  expect(both.moves.next).toBe('case:b');
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

describe('the look goes on behind the last part', () => {
  type Seen = { readonly moves: MovesDto };
  /** Keeps what it was asked, and what was shown. */
  async function looking(answers: readonly MovesDto[]) {
    const asked: (string | null)[] = [];
    const shown: number[] = [];
    const ask = (after: string | null, so: Seen | null): Promise<Seen | null> => {
      const moves = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(after);
      if (moves === undefined || asked.length > 9) throw new Error('asked for ever');
      return Promise.resolve(so === null ? { moves } : further(so, { moves }));
    };
    const done = lookOn<Seen>(null, ask, ({ moves }) => shown.push(moves.looked));
    return { asked, shown, done: await done.catch((fault: unknown) => fault) };
  }

  test('to the end, part by part', async () => {
    const days = ['2027-01-09'];
    const { asked, shown, done } = await looking([
      part(days, 'case:a'),
      part(days, 'case:b'),
      part(days, null),
    ]);
    expect([asked, shown, done]).toEqual([[null, 'case:a', 'case:b'], [400, 800, 1200], undefined]);
  });

  test('a server that gives the same part again is asked no further, and nothing is counted twice', async () => {
    const { asked, shown, done } = await looking([part(['2027-01-09'], 'case:a')]);
    expect(done).toBeInstanceOf(RangeError);
    expect([asked, shown]).toEqual([[null, 'case:a'], [400]]);
  });
});
