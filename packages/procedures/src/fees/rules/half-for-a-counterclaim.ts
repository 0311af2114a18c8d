import type { Money } from '@xiezhi/kernel';
import { computation } from '../../framework/index.ts';
import type { Charged, Matter } from '../../shared/claim-fee.ts';
import { claimFee, nothingCharged } from '../../shared/claim-fee.ts';

/** FEE-18, CPLI-206: tried with the claim, a counterclaim pays half of what a claim of that cause pays, halved once only. */
export const halfForACounterclaim = computation<
  { readonly matter: Matter; readonly amount: Money | null },
  Charged
>(
  'fees/half-for-a-counterclaim',
  ['FEE-18', 'CPLI-206'],
  ({ matter, amount }) => claimFee(matter, amount, { merged: true }),
  () => nothingCharged,
);
