import type { Money } from '@xiezhi/kernel';
import { money } from '@xiezhi/kernel';
import { fee } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { courtFee } from './court-fee.ts';

/**
 * FEE-15, CPLI-206: a suit that is withdrawn pays half. In summary and small-claims procedure the fee is half already, and
 * it is halved once only. Null: nothing changes.
 */
export const halfOnWithdrawal = computation<Pick<CaseState, 'fees' | 'filing'>, Money | null>(
  'fees/half-on-withdrawal',
  ['FEE-15', 'CPLI-206'],
  ({ fees, filing: { amount, procedure } }) => {
    if (fees.bill === null) return null;
    const how = procedure === 'small-claims' ? 'small-claim' : (procedure ?? 'ordinary');
    const input = { procedure: how, end: 'withdrawn' } as const;
    const half =
      amount === null
        ? fee('other', { ...input, base: money(5000) })
        : fee('property', { ...input, claim: amount });
    if (half.kind !== 'fee') return null;
    const whole = courtFee({ amount, procedure: procedure ?? 'ordinary' }).fen;
    // Where a judge had lowered the fee, half of what was left of it; a part of a fen is nobody's debt.
    return half.fee < whole ? (Math.floor((fees.bill.amount * half.fee) / whole) as Money) : null;
  },
  () => null,
);
