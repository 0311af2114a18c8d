import { byOrder } from '@xiezhi/kernel';
import type { MediationState } from '@xiezhi/record';
import { firstUnderWay } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-125: what is mediated first is not tried meanwhile, and its fee is not asked for yet: whoever wants to try it ends the
 * mediation, and the notice to pay goes out before the trial.
 */
export const mediatedFirstBeforeTheTrial = rule<{ readonly mediation: MediationState }>(
  'shared/mediated-first-before-the-trial',
  ['CPL-125'],
  ({ mediation }) => {
    const first = firstUnderWay(mediation);
    return first === null
      ? null
      : refusal('mediation/under-way', byOrder(first.entry), [
          useCommand('mediation.end-first', 'judge'),
          useCommand('mediation.end-first', 'clerk'),
        ]);
  },
);
