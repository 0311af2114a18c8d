import { byLaw } from '@xiezhi/kernel';
import type { EntrustedWork } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** EVR-33: whoever examines has signed the undertaking before; an opinion of somebody who has not is none. */
export const undertakingFirst = rule<{ readonly one: EntrustedWork; readonly as: string }>(
  'appraisal/undertaking-first',
  ['EVR-33'],
  ({ one, as }) =>
    one.undertakings.includes(as)
      ? null
      : refusal('appraisal/no-undertaking', byLaw('EVR-33'), [
          useCommand('appraisal.undertake', 'you'),
        ]),
);
