import { byLaw } from '@xiezhi/kernel';
import type { counterclaimBars, counterclaimOutcomes } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPLI-232, CPLI-233: a counterclaim made before the debate ends is tried with the claim. It is not, where one of three
 * things stands against it: other parties, another court's exclusive jurisdiction, no connection.
 */
export const joinedUntilTheDebateEnds = rule<{
  readonly outcome: (typeof counterclaimOutcomes)[number];
  readonly bar: (typeof counterclaimBars)[number] | undefined;
  readonly afterDebate: boolean;
}>(
  'claims/joined-until-the-debate-ends',
  ['CPLI-232', 'CPLI-233'],
  ({ outcome, bar, afterDebate }) =>
    outcome === 'joined' || bar !== undefined || afterDebate
      ? null
      : refusal('claims/say-what-stands-against', byLaw('CPLI-232', 'CPLI-233'), [
          mendField('bar'),
        ]),
);
