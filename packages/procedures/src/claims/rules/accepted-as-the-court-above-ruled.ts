import { byOrder } from '@xiezhi/kernel';
import type { Counterclaim, counterclaimOutcomes } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-126, CPL-157: what the court above set aside is not ruled again. Where the suit is decided already there is nothing left
 * to join it to, and the counterclaim becomes a suit of its own.
 */
export const acceptedAsTheCourtAboveRuled = rule<{
  readonly counterclaim: Pick<Counterclaim, 'setAside'>;
  readonly outcome: (typeof counterclaimOutcomes)[number];
  readonly decided: boolean;
}>(
  'claims/accepted-as-the-court-above-ruled',
  ['CPL-126', 'CPL-157'],
  ({ counterclaim, outcome, decided }) =>
    counterclaim.setAside === null || outcome === 'joined' || decided
      ? null
      : refusal('claims/set-aside-above', byOrder(counterclaim.setAside), [mendField('outcome')]),
);
