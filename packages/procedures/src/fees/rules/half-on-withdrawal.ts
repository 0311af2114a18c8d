import type { Money } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { halfAtTheEnd } from '../half-at-the-end.ts';

/**
 * FEE-15, CPLI-206: a suit that is withdrawn pays half. In summary and small-claims procedure the fee is half already, and
 * it is halved once only. Null: nothing changes.
 */
export const halfOnWithdrawal = computation<Pick<CaseState, 'fees' | 'filing'>, Money | null>(
  'fees/half-on-withdrawal',
  ['FEE-15', 'CPLI-206'],
  (about) => halfAtTheEnd(about, 'withdrawn'),
  () => null,
);
