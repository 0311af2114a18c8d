import type { Task } from '@xiezhi/kernel';
import { anotherRepresentsSince, parties } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { mayBeServed } from '../shared/servable.ts';

/**
 * CPLI-51: another represents the organisation. Where its papers go stays what was said, which was its word; whoever is the organisation
 * now is asked whether it still holds, since the mail may be the former one's.
 */
export const addressesOfTheFormer = (state: CaseState): readonly Task[] =>
  (mayBeServed(state) ? parties(state.participation) : []).flatMap((one): readonly Task[] => {
    const since = anotherRepresentsSince(one);
    const confirmed = state.service.addresses[one.id];
    return since === null || confirmed === undefined || confirmed.seq > since.seq
      ? []
      : [
          {
            key: `service/address-anew/${one.id}/${since.person}`,
            command: 'service.confirm-address',
            by: { person: since.person },
            subject: one.id,
            basis: ['CPLI-136'],
            opensAt: since.from,
          },
        ];
  });
