import { byLaw } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { modeDecision } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-14.3.0, OLR-14.4.0: a period is set where evidence is exchanged separately; where the manners differ, it is together. */
export const onlyASeparateExchange = rule<Pick<CaseState, 'consent'>>(
  'exchange/only-a-separate-exchange',
  ['OLR-14.3.0', 'OLR-14.4.0'],
  (state) =>
    modeDecision(state, 'exchange')?.manner === 'separately'
      ? null
      : refusal('exchange/held-together', byLaw('OLR-14.4.0'), [
          useCommand('hearing.schedule', 'clerk'),
        ]),
);
