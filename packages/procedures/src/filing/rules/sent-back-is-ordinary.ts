import { byLaw } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPLI-257: what was sent back to be tried anew is not tried in summary procedure, and so not as a small claim (CPL-165). */
export const sentBackIsOrdinary = rule<{
  readonly filing: Pick<FilingState, 'transferred'>;
  readonly procedure: 'ordinary' | 'summary' | 'small-claims';
}>('filing/sent-back-is-ordinary', ['CPLI-257'], ({ filing: { transferred }, procedure }) =>
  transferred?.remanded === undefined || procedure === 'ordinary'
    ? null
    : refusal('filing/sent-back', byLaw('CPLI-257'), [mendField('procedure')], {
        number: transferred.remanded.number,
      }),
);
