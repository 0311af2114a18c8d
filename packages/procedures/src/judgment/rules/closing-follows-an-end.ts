import { byPolicy } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { suitEnd } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-155, CPL-157, CPL-100: a suit ends by a judgment, by a ruling that can be read, served and answered, or in mediation; closing is what the court
 * does with the file after that and ends nothing. The check is this court's own.
 */
export const closingFollowsAnEnd = rule<{ readonly state: CaseState }>(
  'judgment/closing-follows-an-end',
  ['OLR-35.1.1', 'CPL-155', 'CPL-157'],
  ({ state }) =>
    state.judgment.made !== null || suitEnd(state) !== null
      ? null
      : refusal('closing/not-ended', byPolicy('closing-check'), [
          useCommand('judgment.draft', 'judge'),
          useCommand('mediation.record', 'judge'),
          useCommand('claims.withdraw', 'plaintiff'),
          useCommand('claims.decide-withdrawal', 'judge'),
          useCommand('fees.treat-as-withdrawn', 'judge'),
          useCommand('suspension.terminate', 'judge'),
          useCommand('suspension.dismiss', 'judge'),
        ]),
);
