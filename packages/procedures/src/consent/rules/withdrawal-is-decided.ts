import { byLaw } from '@xiezhi/kernel';
import type { CaseState, JointStep } from '@xiezhi/record';
import { consentStanding } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { whoIsAsked } from '../who-is-asked.ts';

/** OLR-5.2.2: a change of mind is examined before it is settled who takes part how. */
export const withdrawalIsDecided = rule<{ readonly state: CaseState; readonly step: JointStep }>(
  'consent/withdrawal-is-decided',
  ['OLR-5.2.2'],
  ({ state, step }) => {
    const names = whoIsAsked(state)
      .filter(({ id }) => consentStanding(state, step, id) === 'withdrawing')
      .map(({ name }) => name);
    return names.length === 0
      ? null
      : refusal(
          'consent/withdrawal-open',
          byLaw('OLR-5.2.2'),
          [useCommand('consent.decide-withdrawal')],
          { names },
        );
  },
);
