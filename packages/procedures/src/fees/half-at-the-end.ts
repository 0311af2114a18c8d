import type { Money } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { claimFee, matterOf } from '../shared/claim-fee.ts';
import { procedureBilled } from '../shared/rules/a-new-trial-costs-nothing-anew.ts';
import { courtFee, procedureFor } from './rules/court-fee.ts';

/** What is owed of the bill once the suit has ended so; null where nothing changes, since the fee is half already. */
export function halfAtTheEnd(
  { fees, filing }: Pick<CaseState, 'fees' | 'filing'>,
  end: 'withdrawn' | 'mediated',
): Money | null {
  if (fees.bill === null) return null;
  const matter = matterOf({ fees, filing });
  const { amount } = filing;
  const procedure = procedureBilled(filing);
  const half = claimFee(matter, amount, { procedure: procedureFor(procedure), end });
  const whole = courtFee({ matter, amount, procedure }).fen;
  // Where a judge had lowered the fee, half of what was left of it; a part of a fen is nobody's debt.
  return half.fen < whole ? (Math.floor((fees.bill.amount * half.fen) / whole) as Money) : null;
}
