import { byLaw, courtDayOf } from '@xiezhi/kernel';
import type { CaseState, EvidenceApplication } from '@xiezhi/record';
import { standing } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-76, CPL-81: whoever the court has notified must come; of who had no notice nobody says that they stayed away. */
export const calledBeforeStayingAway = rule<{
  readonly state: CaseState;
  readonly application: EvidenceApplication;
  readonly on: string;
}>('evidence/called-before-staying-away', ['CPL-76', 'CPL-81'], ({ state, application, on }) => {
  const sittings = standing(state.hearing)
    .filter(({ at }) => courtDayOf(at) === on)
    .map(({ id }) => id);
  const { kind, called, what } = application;
  if (called.some(({ hearing }) => sittings.includes(hearing))) return null;
  const remedy = [useCommand('evidence.call-witness', 'clerk'), mendField('why')] as const;
  return kind === 'appraiser'
    ? refusal('evidence/was-not-called', byLaw('CPL-81'), [...remedy], { name: what })
    : refusal('evidence/was-not-called', byLaw('CPL-76'), [...remedy], { name: what });
});
