import type { Money } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { halfAtTheEnd } from '../half-at-the-end.ts';

/** FEE-15, CPLI-206: a case that ends by mediation pays half, and it is halved once only. Null: nothing changes. */
export const halfOnMediation = computation<Pick<CaseState, 'fees' | 'filing'>, Money | null>(
  'fees/half-on-mediation',
  ['FEE-15', 'CPLI-206'],
  (about) => halfAtTheEnd(about, 'mediated'),
  () => null,
);
