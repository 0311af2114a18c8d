import type { Instant, PersonId } from '@xiezhi/kernel';
import type { CaseState, Participant, Post } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { rolesIn } from './actor.ts';
import { labelsFor, labelsOfEntries } from './labels.ts';

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
const reliefAsked = catalogue.command('fees.request-relief')?.example ?? {};
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

  test('CPL-47: nor are they its judge, though the case was assigned to them', async () => {
    const one = await CivilCase.registered();
    const state = withAgent(one, 'judge-lu', 'defendant', 'special');
    expect(rolesIn(one.people.lu, 'case', 'case-1', state)).toEqual(
      new Set(['visitor', 'person', 'agent']),
    );
    expect(labels(one, 'judge-lu', state)).not.toContain('court');
  });

  test('CPL-62: of two links that show no authority, the complaint of one opens nothing of the other’s side', async () => {
    const one = await CivilCase.filed(undefined, {
      plaintiff: { kind: 'person', name: '余青禾' },
    });
    const state = withAgent(one, 'zhao', 'defendant', 'pending');
    const reads = labelsOfEntries(holding(one, 'zhao', []), 'case', 'case-1', state);
    const entry = {
      seq: 1,
      kind: 'filing.Supplemented',
      actor: { kind: 'clock' as const },
      body: {},
    };
    expect([...reads(entry)].sort()).toEqual([
      'parties',
      'person:zhao',
      'public',
      'side:plaintiff',
    ]);
    expect(reads({ ...entry, body: { participant: 'g-defendant' } })).toContain('side:defendant');
  });
});

describe('two posts in one hand', () => {
  test.each<[readonly Post[]]>([[['president']], [['president', 'finance-officer']]])(
    'OOR-35.2.1: %j: no act on a case that is not open to them, until a reason is given',
    async (posts) => {
      const one = await CivilCase.registered();
      await one.must('zhao', 'fees.request-relief', reliefAsked);
      const head = holding(one, 'meng', posts);
      const offered = () => one.court.offers(one.stream, head);
      expect(await offered()).toContain('reading.open');
      expect(await offered()).not.toContain('fees.decide-relief');
      const reason = { purpose: 'supervision', reason: '当事人来信反映。' };
      expect(await one.court.when(head, 'reading.open', one.stream, reason)).toMatchObject({
        outcome: 'accepted',
      });
      expect(await offered()).toContain('fees.decide-relief');
    },
  );
});
