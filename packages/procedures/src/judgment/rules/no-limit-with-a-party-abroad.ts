import { computation } from '../../framework/index.ts';

/**
 * CPL-287: the six months of the ordinary procedure do not bind a case with foreign elements. The docket knows it of whoever has no
 * domicile here (`participation.find-domicile`). The article names neither the three months of the summary procedure nor the two of
 * small claims: those run.
 */
export const noLimitWithAPartyAbroad = computation<
  { readonly abroad: boolean; readonly procedure: 'ordinary' | 'summary' | 'small-claims' },
  boolean
>(
  'judgment/no-limit-with-a-party-abroad',
  ['CPL-287'],
  ({ abroad, procedure }) => abroad && procedure === 'ordinary',
  () => false,
);
