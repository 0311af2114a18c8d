import { byLaw, byPolicy } from '@xiezhi/kernel';
import { atServiceHall, mendField, refusal, rule } from '../../framework/index.ts';
import type { CompareAnswer } from '../answers.ts';

/**
 * OLR-7.1.2: the court compares name and number with a register to be sure that the person is genuine. A register that
 * does not answer is no answer against anybody: it is tried again, and the counter is open. So that nobody learns by
 * trying whose number is whose, comparisons that fail are counted.
 */
export const nameAndNumberAgree = rule<{ readonly answer: CompareAnswer | null }>(
  'identity/name-and-number-agree',
  ['OLR-7.1.2'],
  ({ answer }) => {
    if (answer?.slowed === true)
      return refusal('identity/compared-too-often', byPolicy('comparisons'), [atServiceHall]);
    return answer?.outcome === 'no-match'
      ? refusal('identity/no-match', byLaw('OLR-7.1.2'), [
          mendField('name'),
          mendField('residentId'),
          atServiceHall,
        ])
      : null;
  },
);
