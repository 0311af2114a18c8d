import { byLaw } from '@xiezhi/kernel';
import type { conversionOutcomes, obstacles } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-5.1.1, OLR-5.1.2: where it is found that somebody is not able to take part online, or has not the means, the step
 * goes offline for them; that is not for anybody to weigh. From a room that the court equips they have the means.
 */
export const cannotStayOnline = rule<{
  readonly obstacle: (typeof obstacles)[number];
  readonly found: boolean;
  readonly outcome: (typeof conversionOutcomes)[number];
}>('conversion/cannot-stay-online', ['OLR-5.1.1', 'OLR-5.1.2'], ({ obstacle, found, outcome }) => {
  if (!found || obstacle === 'other' || outcome === 'in-person') return null;
  if (obstacle === 'no-means' && outcome === 'from-the-court') return null;
  return refusal(
    'conversion/must-be-offline',
    byLaw(obstacle === 'no-ability' ? 'OLR-5.1.1' : 'OLR-5.1.2'),
    [mendField('outcome'), mendField('found')],
    { obstacle },
  );
});
