import { byLaw, byPolicy } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** An address that the addressee gave the court: confirmed for service, or written by a plaintiff of itself. */
const gaveAddress = (state: CaseState, { id, side, address }: Participant): boolean =>
  (state.service.addresses[id]?.address ?? '') !== '' ||
  (side === 'plaintiff' && (address ?? '') !== '');

/**
 * SPD-11: mail that comes back is service where the addressee has themselves to answer for it: they gave or confirmed the
 * address, gave none when they were asked, or would not sign. An address that only the other side wrote shows nothing of
 * that. The article names no proof; this court keeps the envelope with the mark of the post.
 */
export const returnedMailIsTheirOwnDoing = rule<{
  readonly state: CaseState;
  readonly addressee: Participant;
  readonly way: string;
  readonly returned: string | undefined;
  readonly scanned: boolean;
}>(
  'service/returned-mail-is-their-own-doing',
  ['SPD-11'],
  ({ state, addressee, way, returned, scanned }) => {
    if (way !== 'returned') return null;
    if (!scanned)
      return refusal('service/envelope-not-scanned', byPolicy('returned-envelope-scanned'), [
        mendField('files'),
      ]);
    return returned === 'not-found-there' && !gaveAddress(state, addressee)
      ? refusal('service/not-their-own-address', byLaw('SPD-11'), [
          mendField('returned'),
          mendField('way'),
          useCommand('service.record-address', 'clerk'),
          ...(state.filing.procedure === 'ordinary'
            ? [useCommand('announcement.order', 'judge')]
            : []),
        ])
      : null;
  },
);
