import type { Money } from '@xiezhi/kernel';
import type { AdministrativeMatter, AppliedKind, ProvinceFigures } from '@xiezhi/law';
import { feeOfApplication } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';
import type { Charged } from '../../shared/claim-fee.ts';
import { nothingCharged } from '../../shared/claim-fee.ts';

/** FEE-14, FEE-13, FEE-20, FEE-8: what an application costs that is paid for in advance, by its kind and what it asks for. */
export const applicationFee = computation<
  {
    readonly kind: AppliedKind;
    readonly amount: Money | null;
    readonly figures: ProvinceFigures;
    readonly matter: AdministrativeMatter | null;
  },
  Charged
>(
  'fees/application-fee',
  ['FEE-8', 'FEE-13', 'FEE-14', 'FEE-20'],
  ({ kind, amount, figures, matter }) => {
    const answer = feeOfApplication(kind, amount, figures, matter);
    return answer?.kind === 'fee' ? { fen: answer.fee, steps: answer.steps } : nothingCharged;
  },
  () => nothingCharged,
);
