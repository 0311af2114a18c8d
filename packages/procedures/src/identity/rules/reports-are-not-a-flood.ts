import { byPolicy } from '@xiezhi/kernel';
import { atServiceHall, byHotline, refusal, rule } from '../../framework/index.ts';
import type { ReportsAnswer } from '../answers.ts';

/**
 * OLR-7.1.2, OLR-7.2.3: that somebody uses another's number is received from anybody, without an account and without a code.
 * How many such reports one screen sends in a while, and how many one number gets, are settings of this court: whoever sends
 * hundreds hides the true one.
 */
export const reportsAreNotAFlood = rule<{ readonly answer: ReportsAnswer | null }>(
  'identity/reports-are-not-a-flood',
  ['OLR-7.1.2', 'OLR-7.2.3'],
  ({ answer }) =>
    answer === null || answer === 'within'
      ? null
      : refusal(
          answer === 'screen' ? 'identity/reports-from-screen' : 'identity/reports-of-number',
          byPolicy('reports-of-misuse'),
          [atServiceHall, byHotline],
        ),
);
