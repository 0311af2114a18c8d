import type { Money } from '@xiezhi/kernel';
import { claimBill, leaving } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { claimFee, matterOf } from '../../shared/claim-fee.ts';
import { procedureBilled } from '../../shared/rules/a-new-trial-costs-nothing-anew.ts';

/**
 * FEE-20: what was paid in advance for claims that go their own way is paid for them: it goes with them as far as it is too
 * much here, and nobody pays it a second time while the first is on its way back. What was paid twice before stays, and goes
 * back to whoever paid it.
 */
export const feeGoesWithTheClaims = computation<
  {
    readonly state: Pick<CaseState, 'fees' | 'filing'>;
    /** What is claimed here from now on. */
    readonly stays: Money | null;
    /** What is claimed in the case that is separated, and its cause where that is another one. */
    readonly goes: Money | null;
    readonly cause: string | undefined;
  },
  Money
>(
  'claims/fee-goes-with-the-claims',
  ['FEE-20'],
  ({ state, stays, goes, cause }) => {
    const { fees, filing } = state;
    if (fees.bill === null) return 0 as Money;
    const matter = matterOf(state);
    const billed = procedureBilled(filing);
    const procedure = billed === 'small-claims' ? 'small-claim' : billed;
    const of = (amount: Money | null, about = matter) => claimFee(about, amount, { procedure }).fen;
    const less = of(filing.amount) - of(stays);
    const { amount, under, paid, refunded } = fees.bill;
    const here = paid - refunded - leaving(fees, claimBill);
    const tooMuch = here - Math.max(0, amount - under - less);
    const there = of(goes, { ...matter, ...(cause === undefined ? {} : { cause }) });
    return Math.max(0, Math.min(tooMuch, less, there)) as Money;
  },
  () => 0 as Money,
);
