import { byLaw } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { isApplied, mayInsist } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-9.1.3: the ruling not to accept comes when the conditions of suit are lacking and the plaintiff persists. Before
 * that the court explains, and the plaintiff decides: whoever stood by the suit on a mere notice to correct has been
 * told of no lacking condition yet. REG-7: where the papers went back uncorrected, who insists gets the ruling for that.
 */
export const rulingNeedsInsistence = rule<{ readonly filing: FilingState }>(
  'filing/ruling-needs-insistence',
  ['OLR-9.1.3', 'REG-7'],
  ({ filing }) =>
    filing.status === 'insisted' && (filing.explained || filing.insistedAfterReturn)
      ? null
      : refusal(
          'filing/not-insisted',
          byLaw('OLR-9.1.3'),
          mayInsist(filing)
            ? [useCommand('filing.insist', 'plaintiff'), useCommand('filing.record-insistence')]
            : [useCommand('filing.explain')],
          {
            explained: filing.explained,
            insisted: filing.status === 'insisted',
            applied: isApplied(filing),
          },
        ),
);
