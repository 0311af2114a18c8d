import { byLaw } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { atServiceHall, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-41: a suit that was sent back is tried by a panel formed anew. A judgment here is signed by one judge, and one judge alone
 * is no bench for it: such a judgment would be set aside whatever it says.
 */
export const panelAfterRemand = rule<{ readonly filing: Pick<FilingState, 'transferred'> }>(
  'judgment/panel-after-remand',
  ['CPL-41'],
  ({ filing: { transferred } }) =>
    transferred?.remanded === undefined
      ? null
      : refusal('judgment/panel-needed', byLaw('CPL-41'), [atServiceHall], {
          number: transferred.remanded.number,
        }),
);
