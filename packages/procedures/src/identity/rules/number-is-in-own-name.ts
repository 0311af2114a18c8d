import { byPolicy } from '@xiezhi/kernel';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';
import type { CompareAnswer } from '../answers.ts';

/**
 * OLR-7.1.2: the mobile number by which a person is known is one registered in their name. The article has the court check
 * and forbids nobody to use another's: that this alone does not verify anybody is this court's care, and the counter does.
 */
export const numberIsInOwnName = rule<{ readonly answer: CompareAnswer | null }>(
  'identity/number-is-in-own-name',
  ['OLR-7.1.2'],
  ({ answer }) =>
    answer?.outcome === 'match' && answer.mobile === 'no-match'
      ? refusal('identity/mobile-of-another', byPolicy('comparisons'), [
          atServiceHall,
          useCommand('identity.check-at-counter', 'clerk'),
        ])
      : null,
);
