import type { Money } from '@xiezhi/kernel';
import { money } from '@xiezhi/kernel';
import { fee } from '@xiezhi/law';
import type { FeeStep } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** FEE-18, CPLI-206: tried with the claim, a counterclaim pays half, and is halved once only. */
export const halfForACounterclaim = computation<
  { readonly amount: Money | null },
  { readonly fen: Money; readonly steps: readonly FeeStep[] }
>(
  'fees/half-for-a-counterclaim',
  ['FEE-18', 'CPLI-206'],
  ({ amount }) => {
    const answer =
      amount === null
        ? fee('other', { base: money(5000), merged: true })
        : fee('counterclaim', { claim: amount, merged: true });
    return answer.kind === 'fee'
      ? { fen: answer.fee, steps: answer.steps }
      : { fen: money(0), steps: [] };
  },
  () => ({ fen: money(0), steps: [] }),
);
