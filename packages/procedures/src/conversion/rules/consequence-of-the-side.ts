import type { Side } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { consequences } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-146, CPL-147: whoever asks for something is treated as withdrawing it; a defendant has nothing to withdraw. */
export const consequenceOfTheSide = rule<{
  readonly side: Side | null;
  readonly consequence: (typeof consequences)[number];
}>('conversion/consequence-of-the-side', ['CPL-146', 'CPL-147'], ({ side, consequence }) =>
  side === 'defendant' && consequence === 'deemed-withdrawn'
    ? refusal('conversion/not-a-plaintiff', byLaw('CPL-146', 'CPL-147'), [mendField('consequence')])
    : null,
);
