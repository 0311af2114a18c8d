import { byLaw } from '@xiezhi/kernel';
import type { Agreement, ParticipationState } from '@xiezhi/record';
import { unshownSignatures } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-62: a signature that no authority stands behind is not the party's yet, and nothing is confirmed on it. */
export const signaturesAreTheirs = rule<{
  readonly participation: ParticipationState;
  readonly agreement: Agreement;
}>('mediation/signatures-are-theirs', ['CPL-62'], ({ participation, agreement }) =>
  unshownSignatures(participation, agreement).length === 0
    ? null
    : refusal('mediation/authority-not-shown', byLaw('CPL-62'), [
        useCommand('authority.record', 'clerk'),
        useCommand('authority.grant', 'party'),
      ]),
);
