import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { notices } from './notices.ts';

test('CPL-143: the parties learn that another case is tried with theirs', async () => {
  const other = '（2026）云0102民初77号';
  const one = await CivilCase.registered();
  await one.must('lu', 'claims.join-cases', {
    caseNumber: other,
    part: 'lead',
    reasons: '两案基于同一事实。',
  });
  const joined = one.court.entries(one.stream).find(({ kind }) => kind === 'claims.CasesJoined');
  if (!joined) throw new Error('nothing was entered');
  // The complaint of this case gives no number; here both sides have one.
  const { participation } = one.state;
  const participants = participation.participants.map((who) => ({ ...who, mobile: who.id }));
  const state = { ...one.state, participation: { ...participation, participants } };
  const said = notices
    .filter(({ on }) => on === 'claims.CasesJoined')
    .flatMap((each) => each.message(joined, state));
  expect(said.map(({ text }) => text)).toEqual([
    expect.stringContaining(`本案和${other}案合并审理`),
  ]);
});
