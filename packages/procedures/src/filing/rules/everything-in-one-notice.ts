import { byLaw } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { byHotline, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-9.1.2a: what is to be supplied, and by when, is said in one go. Once a notice has been answered the court
 * decides on what it has.
 */
export const everythingInOneNotice = rule<{ readonly filing: FilingState }>(
  'filing/everything-in-one-notice',
  ['OLR-9.1.2a'],
  ({ filing }) =>
    filing.corrections.length === 0
      ? null
      : refusal('filing/corrections-asked-before', byLaw('OLR-9.1.2a'), [
          useCommand('filing.register'),
          useCommand('filing.explain'),
          byHotline,
        ]),
);
