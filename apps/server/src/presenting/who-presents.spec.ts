import type { CourtDay, Entry, Instant } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { fold, folds, participationBegun } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { isInTheRoom, isLookedAt } from './who-presents.ts';

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

test('OLR-26.1.1: whoever examines something for the case is not in the room, and whoever stands on a side is', () => {
  const begun = (participant: string, role: 'appraiser' | 'plaintiff', index: number) => {
    const side = role === 'plaintiff' ? ({ side: role } as const) : {};
    const fresh = participationBegun.make({
      shared: {
        participant,
        role,
        ...side,
        name: participant,
        kind: 'person',
        person: participant,
      },
      personal: { address: '云州市' },
    });
    return {
      ...{ kind: fresh.kind, version: fresh.version, stream: 'case:k', seq: index + 1 },
      ...{ id: participant, at: '2026-03-01T02:00:00.000Z', command: { id: 'x', name: 'x' } },
      actor: { kind: 'rule', rule: 'given' },
      body: Object.assign({}, ...fresh.parts.map(({ value }) => value)) as unknown,
      labels: fresh.parts.map(({ label }) => label),
    } as unknown as Entry;
  };
  const at = fold('case', [begun('g1.1', 'appraiser', 0), begun('p1', 'plaintiff', 1)]);
  const actor = (person: string) =>
    ({
      kind: 'person',
      id: person,
      person,
      name: person,
      level: 3,
      session: 3,
      offices: [],
    }) as unknown as Actor;
  expect(isInTheRoom(actor('p1'), 'k', at)).toBe(true);
  expect(isInTheRoom(actor('g1.1'), 'k', at)).toBe(false);
});
