import type { FeeReview } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * FEE-43: of a decision about the fee the president is asked, of how it was reckoned the court that did, which is the judge
 * who hears the case. An application has no judge here (OLR-9.3.0): there it is the president too.
 */
export const whoReviews = computation<
  Pick<FeeReview, 'of'> & { readonly suit: boolean },
  'judge' | 'president'
>(
  'fees/who-reviews',
  ['FEE-43'],
  ({ of, suit }) => (of === 'decision' || !suit ? 'president' : 'judge'),
  () => 'judge',
);
