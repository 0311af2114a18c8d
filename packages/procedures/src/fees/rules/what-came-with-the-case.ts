import type { CaseState } from '@xiezhi/record';
import { claimBill } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

type Transferred = NonNullable<CaseState['filing']['transferred']>;
type Came = Pick<NonNullable<Transferred['bills']>[number], 'paid' | 'relief'>;

const nothing: Came = { paid: 0, relief: [] };

/**
 * FEE-20: a case is paid for in advance once. What was paid for a bill at the court that handed the case over counts here as
 * paid, and the relief that was granted there stays; so it is with a suit that was sent back and is filed anew.
 */
export const whatCameWithTheCase = computation<
  { readonly transferred: CaseState['filing']['transferred']; readonly bill: string },
  Came
>(
  'fees/what-came-with-the-case',
  ['FEE-20'],
  ({ transferred, bill }) => {
    if (transferred === null) return nothing;
    const found = transferred.bills?.find((one) => one.bill === bill);
    return found ?? (bill === claimBill ? { ...nothing, paid: transferred.paid } : nothing);
  },
  () => nothing,
);
