import type { CaseState, DepositChallenge, Exhibit } from '@xiezhi/record';
import { challengesOf, standingExhibits } from '@xiezhi/record';

export interface About {
  readonly exhibit: Exhibit;
  readonly challenge: DepositChallenge;
}

/** What was said of data before its deposit; with or without reasons, since a judge may find that there are some. */
export const contestedBefore = (state: CaseState): readonly About[] =>
  standingExhibits(state.evidence).flatMap((exhibit) =>
    challengesOf(state, exhibit.id)
      .filter(({ about }) => about === 'before-deposit')
      .map((challenge) => ({ exhibit, challenge })),
  );
