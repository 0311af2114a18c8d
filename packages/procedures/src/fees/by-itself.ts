import type { ProvinceFigures } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import type { Charged, Matter } from '../shared/claim-fee.ts';
import { matterOf } from '../shared/claim-fee.ts';
import { procedureBilled } from '../shared/rules/a-new-trial-costs-nothing-anew.ts';
import { applicationFee } from './rules/application-fee.ts';
import { courtFee } from './rules/court-fee.ts';

/** What is asked for the filing itself: of a suit by its cause and procedure, of an application by its kind. */
export function feeOfFiling(state: CaseState, figures: ProvinceFigures): Charged {
  const { filing } = state;
  const { amount, application, matter: about } = filing;
  if (application !== null)
    return applicationFee({ kind: application.kind, amount, figures, matter: about });
  const matter: Matter = { ...matterOf(state), figures };
  return courtFee({ matter, amount, procedure: procedureBilled(filing) });
}
