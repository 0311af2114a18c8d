import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { challengesOf, isGrounded } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { namedExhibit } from '../../shared/handing.ts';

/** OLR-17.1.0: once a party has contested it with reasons, the court decides by the four factors, and not on the match alone. */
export const challengeGoesByFactors = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
}>('chain/challenge-goes-by-factors', ['OLR-17.1.0'], ({ state, exhibit }) =>
  challengesOf(state, exhibit.id).some(
    (one) => one.about === 'after-deposit' && (isGrounded(one) || one.integrity !== null),
  )
    ? refusal(
        'chain/contested-with-reasons',
        byLaw('OLR-17.1.0'),
        [useCommand('chain.decide-integrity', 'judge')],
        namedExhibit(exhibit),
      )
    : null,
);
