import type { Money } from '@xiezhi/kernel';
import type { Appeal } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * FEE-15: whoever takes a suit or an appeal back pays half. What was not paid by then is not asked for: an appeal that is not
 * paid for costs nothing either (FEE-22). Null where nothing was billed.
 */
export const halfForAnAppealTakenBack = computation<Pick<Appeal, 'fee'>, Money | null>(
  'judgment/half-for-an-appeal-taken-back',
  ['FEE-15', 'FEE-22'],
  ({ fee }) => (fee === null ? null : (Math.floor(fee.amount / 2) as Money)),
  () => null,
);
