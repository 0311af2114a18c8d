import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { openChallenges } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-17.1.0, OLR-18.1.0: what a party says against deposited data, with reasons or evidence, is examined before the
 * exhibit is taken as a ground. That the hash matches answers nothing about what was before the deposit.
 */
export const challengesAreExamined = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly path: string;
}>('chain/challenges-are-examined', ['OLR-17.1.0', 'OLR-18.1.0'], ({ state, exhibit, path }) => {
  const open = openChallenges(state).find((one) => one.exhibit === exhibit.id);
  if (open === undefined) return null;
  const before = open.about === 'before-deposit';
  const { name, side, number } = exhibit;
  return refusal(
    'chain/not-examined-yet',
    before ? byLaw('OLR-18.1.0') : byLaw('OLR-17.1.0'),
    [
      useCommand(before ? 'chain.decide-origin' : 'chain.decide-integrity', 'judge'),
      mendField(path),
    ],
    { name, side, number, about: open.about },
  );
});
