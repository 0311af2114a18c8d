import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

type Procedure = NonNullable<CaseState['filing']['procedure']>;

/**
 * FEE-20, FEE-16: a case is paid for in advance once, by the procedure it was tried under. That a suit which was sent back is
 * tried in ordinary procedure is nobody's conversion (CPLI-199), and no article asks for the other half: it is billed as before.
 */
export const procedureBilled = computation<
  Pick<CaseState['filing'], 'procedure' | 'transferred'>,
  Procedure
>(
  'fees/a-new-trial-costs-nothing-anew',
  ['FEE-16', 'FEE-20'],
  ({ procedure, transferred }) => transferred?.remanded?.procedure ?? procedure ?? 'ordinary',
  ({ procedure }) => procedure ?? 'ordinary',
);
