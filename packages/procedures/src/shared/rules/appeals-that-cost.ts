import type { Appeal, CaseState } from '@xiezhi/record';
import { appealsAgainstJudgment, appealsToWeigh } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { appealPaysOn } from '../at-issue.ts';

type Petition = Pick<Appeal, 'participant' | 'disputed'>;

/** What is paid on; one case where nothing was claimed in money. */
const disputedBy = (state: CaseState, one: Pick<Appeal, 'disputed'>): number =>
  appealPaysOn(state, one) ?? 1;

/** What of it the earlier petitions of the same party dispute already: of one still to come, all that stand. */
export const paidFor = (state: CaseState, standing: readonly Petition[], one: Petition): number =>
  Math.max(
    0,
    ...standing
      .slice(0, standing.includes(one) ? standing.indexOf(one) : undefined)
      .filter(({ participant }) => participant === one.participant)
      .map((each) => disputedBy(state, each)),
  );

/**
 * FEE-8: appeals against rulings on acceptance and on jurisdiction cost nothing. FEE-20, FEE-22: for one against the judgment
 * the appellant pays in advance; while a judge has still to say whether it counts nobody is billed. FEE-17: what is disputed
 * is paid for once, so that a further petition of the same party costs only where it disputes more.
 */
export const appealsThatCost = computation<CaseState, readonly Appeal[]>(
  'fees/appeals-that-cost',
  ['FEE-8', 'FEE-17', 'FEE-20', 'FEE-22'],
  (state) => {
    const open = appealsToWeigh(state);
    const standing = appealsAgainstJudgment(state).filter((one) => !open.includes(one));
    return standing.filter((one) => paidFor(state, standing, one) < disputedBy(state, one));
  },
  (state) => state.appeal.appeals,
);
