import type { AskedStep, CaseState } from '@xiezhi/record';
import { askedSteps } from '@xiezhi/record';
import { inTheirPlace } from '../shared/in-their-place.ts';
import { whoIsAsked } from './who-is-asked.ts';

/**
 * Consents taken back on which nobody has decided (OLR-5.2.2). Also of whoever was followed by somebody since: whether they had to be
 * online at a sitting binds whoever took their place (CPLI-55).
 */
export const openConsentWithdrawals = (
  state: CaseState,
): readonly { readonly participant: string; readonly step: AskedStep }[] =>
  [...new Set(whoIsAsked(state).flatMap(({ id }) => inTheirPlace(state, id)))].flatMap(
    (participant) =>
      askedSteps
        .filter((step) => state.consent.answers[participant]?.[step]?.status === 'withdrawing')
        .map((step) => ({ participant, step })),
  );
