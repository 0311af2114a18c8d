import { byPolicy } from '@xiezhi/kernel';
import type { MediationOrder } from '@xiezhi/law';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-125, CPL-126: where the court registers first, what may be registered does not wait for mediation. The order is a setting. */
export const registerFirstUnlessSet = rule<{ readonly order: MediationOrder }>(
  'mediation/register-first-unless-set',
  ['CPL-125', 'CPL-126'],
  ({ order }) =>
    order === 'mediate-first'
      ? null
      : refusal('mediation/registered-first', byPolicy('mediation-order'), [
          useCommand('filing.register', 'filing-reviewer'),
        ]),
);
