import type { Money } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { claimFee, matterOf } from '../claim-fee.ts';
import { courtFee, procedureFor } from './court-fee.ts';

/**
 * FEE-15, CPLI-206: a suit that is withdrawn pays half. In summary and small-claims procedure the fee is half already, and
 * it is halved once only. Null: nothing changes.
 */
export const halfOnWithdrawal = computation<Pick<CaseState, 'fees' | 'filing'>, Money | null>(
  'fees/half-on-withdrawal',
  ['FEE-15', 'CPLI-206'],
  ({ fees, filing }) => {
    if (fees.bill === null) return null;
    const matter = matterOf({ fees, filing });
    const { amount, procedure } = filing;
    const half = claimFee(matter, amount, { procedure: procedureFor(procedure), end: 'withdrawn' });
    const whole = courtFee({ matter, amount, procedure }).fen;
    // Where a judge had lowered the fee, half of what was left of it; a part of a fen is nobody's debt.
    return half.fen < whole ? (Math.floor((fees.bill.amount * half.fen) / whole) as Money) : null;
  },
  () => null,
);
