import type { Appeal, CaseState } from '@xiezhi/record';
import { appealsAgainstJudgment, appealsToWeigh } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * FEE-8: appeals against rulings on acceptance and on jurisdiction cost nothing. FEE-20, FEE-22: for one against the judgment
 * the appellant pays in advance; while a judge has still to say whether it counts nobody is billed.
 */
export const appealsThatCost = computation<CaseState, readonly Appeal[]>(
  'fees/appeals-that-cost',
  ['FEE-8', 'FEE-20', 'FEE-22'],
  (state) => {
    const open = appealsToWeigh(state);
    return appealsAgainstJudgment(state).filter((one) => !open.includes(one));
  },
  (state) => state.appeal.appeals,
);
