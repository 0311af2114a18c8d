import { byLaw } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { mayInsist } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-9.1.3: the ruling not to accept comes when the conditions of suit are lacking and the plaintiff persists. Before
 * that the court explains, and the plaintiff decides.
 */
export const rulingNeedsInsistence = rule<{ readonly filing: FilingState }>(
  'filing/ruling-needs-insistence',
  ['OLR-9.1.3'],
  ({ filing }) =>
    filing.status === 'insisted'
      ? null
      : refusal(
          'filing/not-insisted',
          byLaw('OLR-9.1.3'),
          mayInsist(filing)
            ? [useCommand('filing.insist', 'plaintiff'), useCommand('filing.record-insistence')]
            : [useCommand('filing.explain')],
          { explained: filing.explained },
        ),
);
