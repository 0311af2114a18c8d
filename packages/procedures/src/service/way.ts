import type { CaseState, Participant } from '@xiezhi/record';
import { consentToElectronicService } from './rules/consent-to-electronic-service.ts';

/** By which act the clerk serves this party: electronically where it agreed to that, and otherwise on paper. */
export const way = ({ service, consent }: CaseState, addressee: Participant): string =>
  consentToElectronicService({ service, consent, addressee }) === null
    ? 'service.serve'
    : 'service.record-paper';
