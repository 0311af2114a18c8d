import { byLaw } from '@xiezhi/kernel';
import type { Remedy } from '@xiezhi/kernel';
import type { CaseState, DepositChallenge, Exhibit } from '@xiezhi/record';
import { wordOf } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';
import { namedExhibit } from '../../shared/handing.ts';
import { isTermPassed } from '../proof-term.ts';

/**
 * OLR-18.2.3: that the party can neither prove nor explain shows only once it was asked to, and has answered or let its
 * days pass.
 */
export const submitterWasHeard = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly challenge: DepositChallenge;
}>('chain/submitter-was-heard', ['OLR-18.2.3'], ({ state, exhibit, challenge: { order } }) => {
  // What somebody else said in its name, or without showing that they speak for it, is no answer of its own.
  const answered = order?.answers.some((one) => wordOf(state, one) === 'theirs') === true;
  if (order !== null && (answered || isTermPassed(state, order.id))) return null;
  const remedies: [Remedy, ...Remedy[]] =
    order === null
      ? [useCommand('chain.order-proof', 'judge'), mendField('outcome')]
      : [mendField('outcome')];
  return refusal('chain/not-heard-yet', byLaw('OLR-18.2.3'), remedies, {
    ...namedExhibit(exhibit),
    dueOn: order?.dueOn ?? '',
  });
});
