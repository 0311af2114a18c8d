import { byPolicy, technical } from '@xiezhi/kernel';
import { atServiceHall, refusal, rule } from '../../framework/index.ts';
import type { CompareAnswer } from '../answers.ts';

/**
 * OLR-7.3.1: identity is verified once more. A face is one way of it and never the only one: each answer here names
 * the counter, where the id card serves.
 */
export const faceAgrees = rule<{ readonly answer: CompareAnswer | null }>(
  'identity/face-agrees',
  ['OLR-7.3.1'],
  ({ answer }) => {
    if (answer?.outcome === 'match') return null;
    if (answer?.slowed === true)
      return refusal('identity/compared-too-often', byPolicy('comparisons'), [atServiceHall]);
    return answer?.outcome === 'no-match'
      ? refusal('identity/face-differs', byPolicy('face-check'), [{ kind: 'retry' }, atServiceHall])
      : refusal('identity/face-away', technical, [{ kind: 'retry' }, atServiceHall]);
  },
);
