import { byLaw } from '@xiezhi/kernel';
import type { ConsentState, Participant, ServiceState } from '@xiezhi/record';
import { consentTo, refusedAt } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** What an electronic service to one addressee rests on. */
export interface Agreement {
  readonly service: ServiceState;
  readonly consent: ConsentState;
  readonly addressee: Participant;
}

/**
 * Said yes to the step, and where to neither before nor since: there is an agreement and no address to arrive at. An address
 * that was confirmed before the court asked is one; a word for paper is not, when the yes came after it.
 */
export function addressIsMissing({ service, consent, addressee }: Agreement): boolean {
  const agreed = consentTo({ consent }, 'service', addressee.id);
  const confirmed = service.addresses[addressee.id];
  return (
    agreed !== null &&
    (confirmed === undefined || (!confirmed.electronic && confirmed.seq < agreed.seq))
  );
}

/**
 * OLR-29.1.0, OLR-29.2, CPL-90: electronic service needs the addressee's agreement, found on one of four bases. Of two
 * words the later one counts: whoever has said no to this step since is served on paper, and loses nothing by that.
 * CPLI-136: whoever agreed confirms it in the form with the address; until then there is nowhere to serve.
 */
export const consentToElectronicService = rule<Agreement>(
  'service/consent-to-electronic-service',
  ['OLR-29.1.0', 'CPL-90', 'CPLI-136'],
  (about) => {
    const { service, consent, addressee } = about;
    const confirmed = service.addresses[addressee.id];
    const refused = refusedAt({ consent }, 'service', addressee.id);
    if (confirmed?.electronic === true && (refused === null || refused < confirmed.seq))
      return null;
    const missing = addressIsMissing(about);
    return refusal(
      missing ? 'service/no-address' : 'service/no-consent',
      missing ? byLaw('CPLI-136') : byLaw('OLR-29.1.0', 'CPL-90'),
      [
        useCommand('service.record-paper', 'clerk'),
        useCommand('service.confirm-address', 'addressee'),
      ],
      { name: addressee.name },
    );
  },
);
