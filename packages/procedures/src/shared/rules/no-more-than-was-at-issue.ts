import type { Money } from '@xiezhi/kernel';
import { computation } from '../../framework/index.ts';

/**
 * FEE-17: an appeal pays on the part of the judgment that it does not accept. No judgment decides on more than was at issue
 * before it, so that a petition that names more, by a slip of the pen or on purpose, pays on that much.
 */
export const noMoreThanWasAtIssue = computation<
  { readonly disputed: Money; readonly atIssue: Money },
  Money
>(
  'fees/no-more-than-was-at-issue',
  ['FEE-17'],
  ({ disputed, atIssue }) => (disputed > atIssue ? atIssue : disputed),
  ({ disputed }) => disputed,
);
