import { byOrder, byPolicy } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { listOf } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';
import { isStillLateEvidence } from '../../shared/still-late.ts';

/** CPL-68: whether late evidence is taken a judge decides with reasons, and that decision holds for what is found of it. */
export const lateIsDecided = rule<{
  readonly state: CaseState;
  readonly law: Law;
  readonly exhibit: Exhibit;
  readonly path: string;
}>('evidence/late-is-decided', ['CPL-68'], ({ state, law, exhibit, path }) => {
  const list = listOf(state.evidence, exhibit.list);
  const { name, side, number } = exhibit;
  if (list === null || !isStillLateEvidence(state, list, law)) return null;
  if (list.decided === null)
    return refusal(
      'evidence/late-undecided',
      byPolicy('late-evidence-first'),
      [useCommand('evidence.decide-late', 'judge'), mendField(path)],
      { name, side, number },
    );
  return list.decided.outcome === 'not-taken'
    ? refusal('evidence/not-taken', byOrder(list.decided.entry), [mendField(path)], {
        name,
        side,
        number,
      })
    : null;
});
