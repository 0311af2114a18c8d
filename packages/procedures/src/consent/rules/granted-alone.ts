import { technical } from '@xiezhi/kernel';
import type { CaseState, JointStep } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { carried } from '../proposed.ts';
import { reachOf } from '../who-is-asked.ts';

/**
 * One party alone is let online where that is all there is to decide. Where the kind of the case needs a ground, or the consent
 * of others carries each (OLR-4.3.0, OLR-37.1.0), the judge settles with its whole sheet how the step is held.
 */
export const grantedAloneOnlyWhereNothingElseHangs = rule<{
  readonly state: CaseState;
  readonly step: JointStep;
  readonly granted: boolean;
}>('consent/granted-alone', ['OLR-4.3.0', 'OLR-37.1.0'], ({ state, step, granted }) =>
  !granted || (reachOf(state).online === 'open' && carried(state, step))
    ? null
    : refusal('conversion/settle-the-mode', technical, [useCommand('mode.decide', 'judge')]),
);
