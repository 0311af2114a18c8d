import type { CaseState } from '@xiezhi/record';
import { bindingAgreement } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import type { Charged } from '../../shared/claim-fee.ts';
import { claimFee } from '../../shared/claim-fee.ts';
import { procedureFor } from './court-fee.ts';

/** FEE-15: settled by a mediation statement before it was ever billed, the case pays half. Null: it was not. */
export const halfWhereMediatedBeforeBilled = computation<
  Pick<CaseState, 'filing' | 'mediation'> & {
    readonly matter: Parameters<typeof claimFee>[0];
    readonly procedure: CaseState['filing']['procedure'];
  },
  Charged | null
>(
  'fees/half-where-mediated-before-billed',
  ['FEE-15', 'CPLI-206'],
  ({ filing, mediation, matter, procedure }) =>
    bindingAgreement(mediation) === null
      ? null
      : claimFee(matter, filing.amount, { procedure: procedureFor(procedure), end: 'mediated' }),
  () => null,
);
