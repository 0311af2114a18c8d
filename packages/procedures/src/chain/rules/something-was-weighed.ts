import { byLaw } from '@xiezhi/kernel';
import type { Exhibit } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { namedExhibit } from '../handing.ts';

/** OLR-18.2.2: it is confirmed by weighing the factors together: at least one of them must speak for it. */
export const somethingWasWeighed = rule<{
  readonly exhibit: Exhibit;
  readonly answers: readonly string[];
}>('chain/something-was-weighed', ['OLR-18.2.2'], ({ exhibit, answers }) =>
  answers.includes('yes')
    ? null
    : refusal(
        'chain/nothing-speaks-for-it',
        byLaw('OLR-18.2.2'),
        [mendField('outcome')],
        namedExhibit(exhibit),
      ),
);
