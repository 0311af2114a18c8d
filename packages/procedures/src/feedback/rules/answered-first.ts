import type { FeedbackState } from '@xiezhi/record';
import { byPolicy } from '@xiezhi/kernel';
import { byHotline, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OOR-44.1.2, and SH-5.2.0 before it: what somebody said is followed up. Nothing of it is done with before the court has
 * answered, whatever day has passed; the article asks that of the court and forbids nobody anything, so it is a policy.
 */
export const answeredFirst = rule<FeedbackState>(
  'feedback/answered-first',
  ['OOR-44.1.2', 'SH-5.2.0'],
  ({ answers, owed, desk }) =>
    answers.length === 0 || owed !== null
      ? refusal('feedback/answered-first', byPolicy('answered-first'), [
          useCommand('feedback.answer', desk[0] ?? 'president'),
          byHotline,
        ])
      : null,
);
