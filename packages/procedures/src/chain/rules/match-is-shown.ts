import { byLaw } from '@xiezhi/kernel';
import type { Remedy } from '@xiezhi/kernel';
import type { Deposit, Exhibit } from '@xiezhi/record';
import { lastFound } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { namedExhibit } from '../../shared/handing.ts';

/**
 * OLR-16.1.1: that data was not altered after its deposit is found on a technical verification that matched. Where there is
 * none, the exhibit may still be found genuine on other evidence (OLR-15).
 */
export const matchIsShown = rule<{
  readonly exhibit: Exhibit;
  readonly deposit: Deposit;
  readonly mend?: Remedy;
}>('chain/match-is-shown', ['OLR-16.1.1'], ({ exhibit, deposit, mend }) => {
  const outcome = lastFound(deposit)?.outcome ?? 'asked';
  return outcome === 'match'
    ? null
    : refusal(
        'chain/no-match',
        byLaw('OLR-16.1.1'),
        [
          useCommand('chain.verify-again', 'judge'),
          ...(mend === undefined ? [] : [mend]),
          useCommand('evidence.find', 'judge'),
        ],
        { ...namedExhibit(exhibit), outcome },
      );
});
