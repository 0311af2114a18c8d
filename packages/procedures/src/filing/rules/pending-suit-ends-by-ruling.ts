import { byLaw } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-148: a suit that has been accepted is taken back with leave of a judge, who says what becomes of its fee. One that
 * comes from another court was accepted there, and one that was sent back here; until it is registered here, nobody can give that leave.
 */
export const pendingSuitEndsByRuling = rule<{ readonly filing: FilingState }>(
  'filing/pending-suit-ends-by-ruling',
  ['CPL-148'],
  ({ filing: { transferred } }) =>
    transferred === null
      ? null
      : refusal(
          'filing/withdrawn-once-registered',
          byLaw('CPL-148'),
          [
            useCommand('filing.supplement', 'plaintiff'),
            useCommand('filing.record-papers', 'filing-reviewer'),
            { kind: 'retry' },
          ],
          {
            court: transferred.courtName,
            again: transferred.remanded !== undefined,
            apart: transferred.separated !== undefined,
          },
        ),
);
