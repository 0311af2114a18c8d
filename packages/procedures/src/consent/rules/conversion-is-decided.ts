import { byLaw } from '@xiezhi/kernel';
import type { CaseState, JointStep } from '@xiezhi/record';
import { isConverting, parties } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-5.1.1, OLR-5.1.2: whether somebody is able to take part online is found before it is settled who takes part how. */
export const conversionIsDecided = rule<{ readonly state: CaseState; readonly step: JointStep }>(
  'consent/conversion-is-decided',
  ['OLR-5.1.1', 'OLR-5.1.2'],
  ({ state, step }) => {
    const names = parties(state.participation)
      .filter(({ id }) => isConverting(state, step, id))
      .map(({ name }) => name);
    return names.length === 0
      ? null
      : refusal(
          'consent/conversion-open',
          byLaw('OLR-5.1.1', 'OLR-5.1.2'),
          [useCommand('conversion.decide')],
          { names },
        );
  },
);
