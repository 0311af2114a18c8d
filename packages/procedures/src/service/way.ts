import type { CaseState, Participant } from '@xiezhi/record';
import { accountIsHeld } from './rules/account-is-held.ts';
import { consentToElectronicService } from './rules/consent-to-electronic-service.ts';

/** By which act the clerk serves this party: electronically where it agreed to that, and otherwise on paper. */
export const way = (state: CaseState, addressee: Participant): string =>
  consentToElectronicService({ service: state.service, consent: state.consent, addressee }) ===
    null && accountIsHeld({ state, addressee }) === null
    ? 'service.serve'
    : 'service.record-paper';
