import type { CaseState, CourtProfile } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { policyWage } from '../shared/settings.ts';
import { notForSmallClaims } from './rules/not-for-small-claims.ts';

/**
 * Before a case becomes a small claim: that it takes the appeal away and what the law keeps out of it, what of that the
 * docket shows, and where the court cannot measure it because nobody has entered the wage.
 */
export const toldOfSmallClaims = (
  state: CaseState,
  court: Pick<CourtProfile, 'policies'> | null,
): readonly Told[] => {
  // Without a claim for money it is none, whatever else there is.
  if (state.filing.amount === null) return [];
  const excluded = notForSmallClaims(state);
  return [
    { code: 'small-claims', facts: {}, field: 'procedure' },
    ...(excluded.length === 0 ? [] : [{ code: 'excluded', facts: { kinds: [...excluded] } }]),
    ...(policyWage(court) === null ? [{ code: 'no-wage', facts: {} }] : []),
  ];
};
