import type { Money } from '@xiezhi/kernel';
import type { claimsSeparated } from '../claims/entries.ts';
import type { EntryOf } from '../define.ts';
import type { Bill } from './bill.ts';
import type { Refunding } from './refunds.ts';
import { refundMade } from './refunds.ts';

/* CPL-143, FEE-20: what was paid for claims that a judge lets go their own way goes with them, and is not here any more. */

/** As the docket of such a case has it too: none of it went back to anybody, and no cashier knows of it. */
const withTheCase = 'with-the-case';

export const sentAlong = <State extends Refunding & { readonly bill: Bill | null }>(
  before: State,
  { body: { paid = 0, separation }, id, at }: EntryOf<typeof claimsSeparated>,
): State => {
  if (paid === 0) return before;
  const gone = { fen: paid, reference: separation, channel: withTheCase };
  const state = refundMade(before, gone, id, at);
  const { bill } = state;
  return bill === null
    ? state
    : { ...state, bill: { ...bill, refunded: (bill.refunded + paid) as Money } };
};

/** What of this bill went on with claims that were separated. */
export const wentAlong = ({ refundsMade }: Refunding, bill: string): Money =>
  refundsMade
    .filter((one) => one.bill === bill && one.channel === withTheCase)
    .reduce<number>((sum, { fen }) => sum + fen, 0) as Money;
