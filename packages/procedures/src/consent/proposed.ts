import type { CaseState, JointStep } from '@xiezhi/record';
import { takingPart } from '@xiezhi/record';
import type { Mode } from './rules/mode-from-answers.ts';
import { modeFromAnswers } from './rules/mode-from-answers.ts';
import { procuratorateConsents } from './rules/procuratorate-consents.ts';

export const idsOf = (state: CaseState): readonly string[] =>
  takingPart(state.participation).map(({ id }) => id);

/** What the parties' answers come to: a proposal, which the judge signs or finds unsuitable. */
export const proposed = (state: CaseState, step: JointStep): Mode =>
  modeFromAnswers({
    state,
    step,
    participants: procuratorateConsents({ state, step }) ? idsOf(state) : [],
    all: idsOf(state),
  });
