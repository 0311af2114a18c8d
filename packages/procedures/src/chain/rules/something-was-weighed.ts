import { byPolicy } from '@xiezhi/kernel';
import type { Exhibit } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { namedExhibit } from '../../shared/handing.ts';

/**
 * OLR-18.2.2: it is confirmed by weighing the factors together. The article does not say how many must speak for it; that one
 * does is this court's own check.
 */
export const somethingWasWeighed = rule<{
  readonly exhibit: Exhibit;
  readonly answers: readonly string[];
}>('chain/something-was-weighed', ['OLR-18.2.2'], ({ exhibit, answers }) =>
  answers.includes('yes')
    ? null
    : refusal(
        'chain/nothing-speaks-for-it',
        byPolicy('a-factor-speaks-for-it'),
        [mendField('outcome')],
        namedExhibit(exhibit),
      ),
);
