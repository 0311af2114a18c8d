import { byLaw } from '@xiezhi/kernel';
import type { technicalConditions } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** OLR-21.1.2: where no party has the means and the ability to take part online, the step is not held online. */
export const somebodyHasTheMeans = rule<{
  readonly conditions: (typeof technicalConditions)[number];
}>('consent/somebody-has-the-means', ['OLR-21.1.2'], ({ conditions }) =>
  conditions === 'none'
    ? refusal('mode/nobody-has-the-means', byLaw('OLR-21.1.2'), [
        mendField('suitability'),
        mendField('conditions'),
      ])
    : null,
);
