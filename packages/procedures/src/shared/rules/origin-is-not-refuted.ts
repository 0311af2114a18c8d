import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { challengesOf } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-18.2.3: data whose authenticity was not confirmed is no ground of the court's findings, unless that is decided anew. */
export const originIsNotRefuted = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly path: string;
}>('chain/origin-is-not-refuted', ['OLR-18.2.3'], ({ state, exhibit, path }) => {
  const { name, side, number } = exhibit;
  return challengesOf(state, exhibit.id).some(({ origin }) => origin?.outcome === 'not-confirmed')
    ? refusal(
        'chain/not-confirmed',
        byLaw('OLR-18.2.3'),
        [mendField(path), useCommand('chain.decide-origin', 'judge')],
        { name, side, number },
      )
    : null;
});
