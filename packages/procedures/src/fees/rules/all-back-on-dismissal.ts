import type { Money } from '@xiezhi/kernel';
import type { FeesState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * FEE-27: a suit that is dismissed costs nothing, and what was paid goes back; set aside, the ruling has never been, and what
 * was owed before is owed. Null: nothing changes.
 */
export const allBackOnDismissal = computation<
  { readonly fees: FeesState; readonly ruled: 'dismissed' | 'set-aside' },
  Money | null
>(
  'fees/all-back-on-dismissal',
  ['FEE-27'],
  ({ fees: { bill }, ruled }) => {
    if (ruled === 'set-aside') return bill?.beforeDismissal ?? null;
    return bill === null || bill.amount === 0 ? null : (0 as Money);
  },
  () => null,
);
