import { technical } from '@xiezhi/kernel';
import type { Exhibit } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { namedExhibit } from '../../shared/handing.ts';

/**
 * OLR-19.1.2: what is entrusted is an appraisal of the data itself. Once its party has taken it back or put another in its place,
 * there is nothing of it in the case that a body could appraise: the article forbids nothing, the thing is gone.
 */
export const thereIsSomethingToExamine = rule<{ readonly exhibit: Exhibit }>(
  'chain/there-is-something-to-examine',
  ['OLR-19.1.2'],
  ({ exhibit }) =>
    exhibit.withdrawn || exhibit.replacedBy !== null
      ? refusal(
          'chain/nothing-to-examine',
          technical,
          [useCommand('chain.commission', 'judge')],
          namedExhibit(exhibit),
        )
      : null,
);
