import { byLaw } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';
import type { Sitting } from '../sitting.ts';

/**
 * CPL-137: a hearing is public unless one of the law's grounds closes it, so a closed one names its ground. CPL-151: a
 * judgment is pronounced in public, whatever the hearing was. An exchange of evidence is no hearing, and needs no ground.
 */
export const closedOnlyOnAGround = rule<
  Pick<Sitting, 'purpose'> & { readonly open: boolean; readonly closedFor: string | undefined }
>('hearing/closed-only-on-a-ground', ['CPL-137', 'CPL-151'], ({ purpose, open, closedFor }) => {
  if (open || purpose === 'exchange') return null;
  if (purpose === 'pronouncement')
    return refusal('hearing/pronounced-in-public', byLaw('CPL-151'), [mendField('open')]);
  return closedFor === undefined
    ? refusal('hearing/ground-to-close', byLaw('CPL-137'), [
        mendField('closedFor'),
        mendField('open'),
      ])
    : null;
});
