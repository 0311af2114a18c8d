import type { Instant, PersonId } from '@xiezhi/kernel';
import type { CaseState, Participant, Post } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { labelsFor, rolesIn } from './actor.ts';

/** The case with one more who stands in it: `person` for `side`, their authority shown or not. */
function withAgent(
  { state }: CivilCase,
  person: string,
  side: 'plaintiff' | 'defendant',
  authority: 'special' | 'pending',
): CaseState {
  const principal = state.participation.participants.find((one) => one.side === side);
  if (!principal) throw new Error(`nobody stands for the ${side}`);
  const agent: Participant = {
    ...principal,
    id: `g-${side}`,
    role: 'agent',
    person: person as PersonId,
    principal: principal.id,
    authority,
    from: '2026-03-02T01:00:00.000Z' as Instant,
  };
  const participants = [...state.participation.participants, agent];
  return { ...state, participation: { ...state.participation, participants } };
}
const holding = (one: CivilCase, person: string, posts: readonly Post[]) =>
  one.court.person(person, { posts, court: one.state.filing.court ?? '' });
const labels = (one: CivilCase, person: string, state: CaseState, posts: readonly Post[] = []) =>
  [...labelsFor(holding(one, person, posts), 'case', 'case-1', state)].sort();

describe('whoever stands on a side', () => {
  test.each<Post>(['filing-reviewer', 'president', 'finance-officer'])(
    'CPL-47: holds no post of %s in that case, and reads their own side alone',
    async (post) => {
      const one = await CivilCase.filed();
      const state = withAgent(one, 'shao', 'defendant', 'special');
      expect(rolesIn(holding(one, 'shao', [post]), 'case', 'case-1', state).has(post)).toBe(false);
      expect(labels(one, 'shao', state, [post])).toEqual(labels(one, 'shao', state));
      expect(labels(one, 'shao', state)).not.toContain('side:plaintiff');
    },
  );

  test('CPL-62: a link to the other side that shows no authority opens nothing of it', async () => {
    const one = await CivilCase.filed();
    const state = withAgent(one, 'zhao', 'defendant', 'pending');
    expect(labels(one, 'zhao', state)).toContain('side:plaintiff');
    expect(labels(one, 'zhao', state)).not.toContain('side:defendant');
  });
});
