import { byLaw } from '@xiezhi/kernel';
import type { ConsentState, Participant, ServiceState } from '@xiezhi/record';
import { refusedAt } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-29.1.0, OLR-29.2, CPL-90: electronic service needs the addressee's agreement, found on one of four bases. Of two
 * words the later one counts: whoever has said no to this step since is served on paper, and loses nothing by that.
 */
export const consentToElectronicService = rule<{
  readonly service: ServiceState;
  readonly consent: ConsentState;
  readonly addressee: Participant;
}>(
  'service/consent-to-electronic-service',
  ['OLR-29.1.0', 'CPL-90'],
  ({ service, consent, addressee }) => {
    const confirmed = service.addresses[addressee.id];
    const refused = refusedAt({ consent }, 'service', addressee.id);
    if (confirmed?.electronic === true && (refused === null || refused < confirmed.seq))
      return null;
    return refusal(
      'service/no-consent',
      byLaw('OLR-29.1.0', 'CPL-90'),
      [
        useCommand('service.record-paper', 'clerk'),
        useCommand('service.confirm-address', 'addressee'),
      ],
      { name: addressee.name },
    );
  },
);
