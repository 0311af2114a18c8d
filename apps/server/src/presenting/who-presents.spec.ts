import type { CourtDay, Instant } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { folds } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { isLookedAt } from './who-presents.ts';

const law = lawAt('2026-03-20' as CourtDay);
/** What is asked of a suit that runs, in which a sitting is fixed for nine in the morning of 20 March. */
const empty = folds.case.initial;
const state = {
  ...empty,
  filing: { ...empty.filing, status: 'registered' },
  hearing: {
    hearings: [{ at: '2026-03-20T01:00:00.000Z', held: null, replacedBy: null, postponed: false }],
  },
} as unknown as CaseState;
const on = (of: CaseState, at: string): boolean => isLookedAt(of, law, at as Instant);
const changed = (how: object): CaseState => ({
  ...state,
  hearing: {
    ...state.hearing,
    hearings: state.hearing.hearings.map((one) => ({ ...one, ...how })),
  },
});

test('at a sitting files are shown from half an hour before it to the end of its day', () => {
  expect(
    [
      '2026-03-20T00:29:59.000Z',
      '2026-03-20T00:30:00.000Z',
      '2026-03-20T15:59:59.000Z',
      '2026-03-20T16:00:00.000Z',
    ].map((at) => on(state, at)),
  ).toEqual([false, true, true, false]);
});

test.each([
  ['was held', { held: { present: [], online: [], persons: {} } }],
  ['has another in its place', { replacedBy: 'h2' }],
  ['was put off', { postponed: true }],
])('nor at one that %s', (_what, how) => {
  expect(on(state, '2026-03-20T02:00:00.000Z')).toBe(true);
  expect(on(changed(how), '2026-03-20T02:00:00.000Z')).toBe(false);
});

test('a sitting of a suit that is withdrawn or pronounced opens nothing', () => {
  for (const how of [
    { closedOn: '2026-03-19' as CourtDay },
    { pronouncedAt: '2026-03-19T02:00:00.000Z' as Instant },
  ])
    expect(
      on({ ...state, judgment: { ...state.judgment, ...how } }, '2026-03-20T02:00:00.000Z'),
    ).toBe(false);
});
