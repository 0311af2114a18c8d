import { byPolicy } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { suitEnd } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** Signed and not pronounced, in a suit that has not ended: the judge can still take the judgment back. */
const isSigned = (state: CaseState): boolean =>
  state.judgment.made !== null &&
  state.judgment.pronouncedAt === null &&
  state.judgment.closedOn === null &&
  suitEnd(state) === null;

/** What a judge still changes of a case before the judgment: before it is signed, and after that once it is taken back. */
export const isUnjudged = (state: CaseState): boolean =>
  state.judgment.made === null || isSigned(state);

/**
 * CPL-155: a judgment says under which procedure, between whom, after which hearing and by which evidence it was given. A judge
 * who changes one of these takes back first what was signed without it; that it goes in this order is this court's own way.
 */
export const aSignedJudgmentIsTakenBackFirst = rule<{ readonly state: CaseState }>(
  'judgment/a-signed-judgment-is-taken-back-first',
  ['CPL-155'],
  ({ state }) =>
    isSigned(state)
      ? refusal('judgment/take-back-first', byPolicy('take-back-first'), [
          useCommand('judgment.take-back', 'judge'),
        ])
      : null,
);
