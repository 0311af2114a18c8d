import { byLaw } from '@xiezhi/kernel';
import type { Agreement, ParticipationState } from '@xiezhi/record';
import { unshownSignatures } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { representedConsent } from '../../shared/rules/represented-consent.ts';

/** CPL-62: a signature that no authority stands behind is not the party's yet, and nothing is confirmed on it. */
export const signaturesAreTheirs = rule<{
  readonly participation: ParticipationState;
  readonly agreement: Agreement;
}>('mediation/signatures-are-theirs', ['CPL-62'], ({ participation, agreement }) => {
  const words = unshownSignatures(participation, agreement);
  return words.length === 0
    ? null
    : (representedConsent({ participation, words, own: 'mediation.sign' }) ??
        refusal('mediation/authority-not-shown', byLaw('CPL-62'), [
          useCommand('authority.record', 'clerk'),
          useCommand('authority.grant', 'party'),
        ]));
});
