import { byLaw } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-9.2.0: whoever filed online as required is not told to bring paper as well. What article 12 leaves is the original, where
 * the electronic copy does not do: on one of its grounds, and the notice says on which. What came on paper at the counter
 * the article does not speak of. Copies on paper are an item of their own, and no ground makes them owed by whoever filed online.
 */
export const paperTakesAGround = rule<{
  readonly filing: Pick<FilingState, 'counter' | 'application'>;
  readonly items: readonly string[];
  readonly ground: string | undefined;
}>(
  'filing/paper-takes-a-ground',
  ['OLR-9.2.0', 'OLR-9.3.0', 'OLR-12.1.0'],
  ({ filing, items, ground }) =>
    filing.counter === null &&
    (items.includes('paper-copies') || (items.includes('original') && ground === undefined))
      ? refusal(
          'filing/no-paper-besides',
          // Of what is no civil suit paragraph three says the same (OLR-9.3.0).
          filing.application === null ? byLaw('OLR-9.2.0') : byLaw('OLR-9.3.0', 'OLR-9.2.0'),
          items.includes('paper-copies')
            ? [mendField('items')]
            : [mendField('ground'), mendField('items')],
        )
      : null,
);
