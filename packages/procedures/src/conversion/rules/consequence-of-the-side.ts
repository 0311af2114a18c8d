import { byLaw } from '@xiezhi/kernel';
import type { consequences } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-146, CPL-147: whoever asks for something is treated as withdrawing it; whoever asks for nothing has nothing to withdraw. */
export const consequenceOfTheSide = rule<{
  readonly claiming: boolean;
  readonly consequence: (typeof consequences)[number];
}>('conversion/consequence-of-the-side', ['CPL-146', 'CPL-147'], ({ claiming, consequence }) =>
  !claiming && consequence === 'deemed-withdrawn'
    ? refusal('conversion/not-a-plaintiff', byLaw('CPL-146', 'CPL-147'), [mendField('consequence')])
    : null,
);
