import { byPolicy } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { byHotline, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-9.1.2a: everything is said in one go. The reason that a second notice takes is no formality: until the president has
 * seen it there is no third, nor a fourth before the third was seen. The article says nothing of that; it is this court's own
 * rule, and whoever reviews can always decide on what there is.
 */
export const presidentKnowsOfTheLast = rule<{ readonly filing: FilingState }>(
  'filing/president-knows-of-the-last',
  ['OLR-9.1.2a'],
  ({ filing }) =>
    filing.corrections.every(({ again }) => again === null || again.seen)
      ? null
      : refusal('filing/second-notice-unseen', byPolicy('notices-are-seen'), [
          useCommand('filing.see-second-notice', 'president'),
          useCommand(filing.application === null ? 'filing.register' : 'filing.accept'),
          useCommand('filing.explain'),
          byHotline,
        ]),
);
