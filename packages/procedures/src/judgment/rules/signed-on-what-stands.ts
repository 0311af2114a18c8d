import { byPolicy } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { feeToShare } from '../../shared/shares.ts';
import { sharesMakeTheWhole } from '../../shared/rules/shares-make-the-whole.ts';

/**
 * CPL-155: a judgment says under which procedure, between whom, on which claims and by which evidence it was given, and who
 * bears the costs. What changed since it was signed is not in it, so it is signed anew before it is pronounced; that it is
 * held back until then is this court's own check.
 */
export const signedOnWhatStands = rule<{ readonly state: CaseState }>(
  'judgment/signed-on-what-stands',
  ['CPL-155'],
  ({ state }) => {
    const { made } = state.judgment;
    if (made === null) return null;
    const total = feeToShare(state);
    const costs = sharesMakeTheWhole({ total, shares: made.shares, at: 'draft' });
    const what = made.outdated ?? (costs === null ? null : 'costs');
    return what === null
      ? null
      : refusal(
          'judgment/outdated',
          byPolicy('signed-on-what-stands'),
          [useCommand('judgment.take-back', 'judge')],
          { what },
        );
  },
);
