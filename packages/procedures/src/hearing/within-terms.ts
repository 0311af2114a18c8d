import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { answered, parties } from '@xiezhi/record';
import type { LastDay, Told } from '../framework/index.ts';
import { lastDayToAnswer } from '../shared/answer-time.ts';
import { evidenceIsOver, lastDayForEvidence } from '../shared/evidence-time.ts';
import { toldOfOpenMatters } from '../shared/open-matters.ts';

/**
 * What a hearing on that day would go past, among it that a party's time to answer, or for evidence, still runs: the bench
 * is told, and may insist, since the party may have given its time up (CPL-128, CPLI-99).
 */
export function toldOfRunningTerms(
  state: CaseState,
  on: CourtDay,
  today: CourtDay,
  law: Law,
): readonly Told[] {
  const runs = (last: LastDay | null): last is LastDay =>
    last !== null && last.dueOn >= today && last.dueOn >= on;
  const told = (code: string, name: string, last: LastDay | null): readonly Told[] =>
    runs(last) ? [{ code, facts: { name, ...last } }] : [];
  const running = parties(state.participation).flatMap(({ id, name, side }) => [
    ...(side === 'defendant' && !answered(state, id)
      ? told('within-answer', name, lastDayToAnswer(state, id, law))
      : []),
    ...(evidenceIsOver(state)
      ? []
      : told('within-evidence', name, lastDayForEvidence(state, id, law))),
  ]);
  return [...toldOfOpenMatters(state, law), ...running];
}
