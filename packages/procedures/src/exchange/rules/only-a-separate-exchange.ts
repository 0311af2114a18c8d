import { byLaw, byOrder } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { modeDecision } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-14.3.0, OLR-14.4.0: a period is set where evidence is exchanged separately; where the manners differ, it is together. */
export const onlyASeparateExchange = rule<Pick<CaseState, 'consent'>>(
  'exchange/only-a-separate-exchange',
  ['OLR-14.3.0', 'OLR-14.4.0'],
  (state) => {
    const mode = modeDecision(state, 'exchange');
    if (mode === null || mode.manner === 'separately') return null;
    const split = new Set(Object.values(state.consent.manners)).size > 1;
    return refusal(
      'exchange/held-together',
      // Where all chose the same, it is together because the judge settled it so.
      split ? byLaw('OLR-14.4.0') : byOrder(mode.entry),
      [useCommand('hearing.schedule', 'clerk')],
    );
  },
);
