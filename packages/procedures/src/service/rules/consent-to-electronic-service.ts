import { byLaw } from '@xiezhi/kernel';
import type { Participant, ServiceState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-29.1.0, OLR-29.2, CPL-90: electronic service needs the addressee's agreement, found on one of four bases. Without
 * it paper is served, and nothing is lost by that.
 */
export const consentToElectronicService = rule<{
  readonly service: ServiceState;
  readonly addressee: Participant;
}>('service/consent-to-electronic-service', ['OLR-29.1.0', 'CPL-90'], ({ service, addressee }) =>
  service.addresses[addressee.id]?.electronic === true
    ? null
    : refusal(
        'service/no-consent',
        byLaw('OLR-29.1.0', 'CPL-90'),
        [
          useCommand('service.record-paper', 'clerk'),
          useCommand('service.confirm-address', 'addressee'),
        ],
        {
          name: addressee.name,
        },
      ),
);
