import { byLaw } from '@xiezhi/kernel';
import type { Service, ServiceObjection } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-31.1.0: at an address the addressee gave or confirmed, arrival is service. That it was not opened is received as
 * an objection and is no ground to undo it; a fault of the system is.
 */
export const notOpeningDefeatsNothing = rule<{
  readonly service: Service;
  readonly objection: ServiceObjection;
  readonly outcome: 'undone' | 'moved' | 'stands';
}>(
  'service/not-opening-defeats-nothing',
  ['OLR-31.1.0', 'OLR-31.2.3'],
  ({ service, objection, outcome }) =>
    outcome === 'undone' &&
    objection.ground === 'not-opened' &&
    service.effective?.branch === 'confirmed-address'
      ? refusal('service/not-opened-is-no-ground', byLaw('OLR-31.1.0'), [mendField('outcome')])
      : null,
);
