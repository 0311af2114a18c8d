import { byLaw } from '@xiezhi/kernel';
import type { Hearing, consequences } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-146, CPL-147 speak of whoever was summoned to the court's hearing. Of an exchange of evidence, an inquiry or a
 * pronouncement no article at hand makes a withdrawal or a decision in absence, and their summons says that nothing follows.
 */
export const onlyOfAHearing = rule<{
  readonly purpose: Hearing['purpose'];
  readonly consequence: (typeof consequences)[number];
}>('conversion/only-of-a-hearing', ['CPL-146', 'CPL-147'], ({ purpose, consequence }) =>
  purpose !== 'hearing' && (consequence === 'deemed-withdrawn' || consequence === 'in-absence')
    ? refusal('conversion/not-a-hearing', byLaw('CPL-146', 'CPL-147'), [mendField('consequence')])
    : null,
);
