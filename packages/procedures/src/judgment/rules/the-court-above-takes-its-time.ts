import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** CPL-183: three months for an appeal against a judgment, thirty days for one against a ruling; after them somebody asks. */
export const theCourtAboveTakesItsTime = computation<
  { readonly sentUpOn: CourtDay; readonly ruling: string | null; readonly law: Law },
  CourtDay
>(
  'judgment/the-court-above-takes-its-time',
  ['CPL-183'],
  ({ sentUpOn, ruling, law }) =>
    law.term(ruling === null ? 'trial-appeal-judgment' : 'trial-appeal-ruling', sentUpOn).nominal,
  ({ sentUpOn }) => sentUpOn,
);
