import type { CourtDay } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-7.2.3, CPL-85: a term of whoever could not act runs longer for it. A day before the one that was told, or one that is
 * over, would take from them what the decision means to give.
 */
export const movesOnlyLater = rule<{
  readonly to: CourtDay;
  readonly last: CourtDay;
  readonly today: CourtDay;
}>('attribution/moves-only-later', ['OLR-7.2.3'], ({ to, last, today }) =>
  to > last && to >= today
    ? null
    : refusal('attribution/not-later', technical, [mendField('to')], { last }),
);
