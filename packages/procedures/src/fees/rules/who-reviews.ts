import type { FeeReview } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * FEE-43: of a decision about the fee the president is asked, of how it was reckoned the court that did, which is the judge
 * who hears the case.
 */
export const whoReviews = computation<Pick<FeeReview, 'of'>, 'judge' | 'president'>(
  'fees/who-reviews',
  ['FEE-43'],
  ({ of }) => (of === 'decision' ? 'president' : 'judge'),
  () => 'judge',
);
