import type { Money } from '@xiezhi/kernel';
import { money } from '@xiezhi/kernel';
import type { Appeal, CaseState } from '@xiezhi/record';
import { claimEnd, joinedCounterclaims } from '@xiezhi/record';
import { noMoreThanWasAtIssue } from './rules/no-more-than-was-at-issue.ts';

/**
 * All that was at issue in money in this instance: the claim, where it did not end by the way, and every counterclaim that was
 * tried with it. Null where the claim is not about money. What comes to be owed by the day, as interest, is in no sum.
 */
export function atIssue(state: CaseState): Money | null {
  const { amount } = state.filing;
  if (amount === null) return null;
  const claimed = claimEnd(state) === null ? amount : 0;
  const counterclaimed = joinedCounterclaims(state.claims).map((one) => one.amount ?? 0);
  return money(counterclaimed.reduce((sum: number, one) => sum + one, claimed));
}

/** On what an appeal pays: as much as it says, or all that was claimed where it does not say. Null: not in money. */
export function appealPaysOn(
  state: CaseState,
  { disputed }: Pick<Appeal, 'disputed'>,
): Money | null {
  const [claimed, most] = [state.filing.amount, atIssue(state)];
  return claimed === null || most === null
    ? null
    : noMoreThanWasAtIssue({ disputed: disputed ?? claimed, atIssue: most });
}
