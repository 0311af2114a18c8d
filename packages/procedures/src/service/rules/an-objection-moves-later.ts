import type { CourtDay } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-31.2.3, CPLI-135: whoever objects says that a paper came later, or did not come. A day before the one that counts
 * would shorten their own terms by their objection, and the same day moves nothing. That the court noted a later day than
 * the proof shows is a slip of the court's, and has an act of its own.
 */
export const anObjectionMovesLater = rule<{
  readonly to: CourtDay;
  readonly noted: CourtDay;
}>('service/an-objection-moves-later', ['OLR-31.2.3', 'CPLI-135'], ({ to, noted }) =>
  to > noted
    ? null
    : refusal('service/not-later', technical, [mendField('day'), mendField('outcome')], {
        noted,
      }),
);
