import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { openChallenges } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { namedExhibit } from '../handing.ts';

/** OLR-17.1.0: once a party has contested it with reasons, the court decides by the four factors, and not on the match alone. */
export const challengeGoesByFactors = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
}>('chain/challenge-goes-by-factors', ['OLR-17.1.0'], ({ state, exhibit }) =>
  openChallenges(state).some((one) => one.exhibit === exhibit.id && one.about === 'after-deposit')
    ? refusal(
        'chain/contested-with-reasons',
        byLaw('OLR-17.1.0'),
        [useCommand('chain.decide-integrity', 'judge')],
        namedExhibit(exhibit),
      )
    : null,
);
