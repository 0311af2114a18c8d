import { byLaw, byOrder } from '@xiezhi/kernel';
import type { HearingState } from '@xiezhi/record';
import { closedBy } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';
import type { Sitting } from '../sitting.ts';

/**
 * CPL-137: a hearing is public unless it is closed on one of the law's grounds; whether one is there a judge decides, and
 * whoever fixes the day follows that decision, either way. CPL-151: a judgment is pronounced in public, whatever the
 * hearing was. An exchange of evidence and an inquiry are no hearing, and need no ground.
 */
export const closedOnlyOnAGround = rule<
  Pick<Sitting, 'purpose'> & { readonly open: boolean; readonly hearing: HearingState }
>('hearing/closed-only-on-a-ground', ['CPL-137', 'CPL-151'], ({ purpose, open, hearing }) => {
  if (purpose === 'exchange' || purpose === 'inquiry') return null;
  if (purpose === 'pronouncement')
    return open
      ? null
      : refusal('hearing/pronounced-in-public', byLaw('CPL-151'), [mendField('open')]);
  const closed = closedBy(hearing);
  if (open)
    return closed === null
      ? null
      : refusal('hearing/closed-by-decision', byOrder(closed.entry), [mendField('open')]);
  return closed === null
    ? refusal('hearing/ground-to-close', byLaw('CPL-137'), [
        mendField('open'),
        useCommand('hearing.decide-closure', 'judge'),
      ])
    : null;
});
