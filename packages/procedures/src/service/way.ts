import type { CaseState, Participant } from '@xiezhi/record';
import { accountIsHeld } from './rules/account-is-held.ts';
import { accountIsThere } from './rules/account-is-there.ts';
import { consentToElectronicService } from './rules/consent-to-electronic-service.ts';
import { judgmentsNeedExpressConsent } from './rules/judgments-need-express-consent.ts';

/** By which act the clerk serves this party: electronically where it agreed to that and can be reached so, and otherwise on paper. */
export const way = (state: CaseState, addressee: Participant): string =>
  consentToElectronicService({ service: state.service, consent: state.consent, addressee }) ===
    null &&
  accountIsThere({ state, addressee }) === null &&
  accountIsHeld({ state, addressee }) === null
    ? 'service.serve'
    : 'service.record-paper';

/** CPL-90: a judgment goes electronically to whoever agreed to that expressly. */
export const wayOfJudgment = (state: CaseState, one: Participant): string =>
  judgmentsNeedExpressConsent({
    judgment: true,
    confirmed: state.service.addresses[one.id] ?? null,
  }) === null
    ? way(state, one)
    : 'service.record-paper';
