import type { CourtDay, Instant } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { Kind, Law } from '@xiezhi/law';
import { hoursFrom } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';
import { reviewWithinSevenDays } from './review-within-seven-days.ts';

/** By when the court is to have accepted it, or not. */
export interface ReviewDue {
  readonly at: Instant;
  readonly provisional: boolean;
}

/**
 * OLR-9.3.0: the clock of article 9 runs for everything that is handed in, seven days where nothing else is said. CPL-226 leaves
 * five for a payment order, REG-8 thirty for a third party's suit for revocation, and CPL-104 forty-eight hours before a suit, to
 * rule and all: whoever accepts it has no longer. `from` is the day of receipt, `since` its moment.
 */
export const reviewInTheTimeOfItsKind = computation<
  {
    readonly kind: Kind | null;
    readonly from: CourtDay;
    readonly since: Instant;
    readonly law: Law;
  },
  ReviewDue
>(
  'filing/review-in-the-time-of-its-kind',
  ['OLR-9.3.0', 'CPL-104', 'CPL-226', 'REG-8'],
  ({ kind, from, since, law }) => {
    const length = kind?.review.length;
    if (typeof length === 'number') return { at: hoursFrom(since, length).end, provisional: false };
    const term =
      length === undefined || length === 'filing-decision'
        ? reviewWithinSevenDays({ from, law })
        : law.term(length, from);
    return { at: endOfDay(term.end ?? term.nominal), provisional: term.end === null };
  },
  ({ from, law }) => {
    const term = reviewWithinSevenDays({ from, law });
    return { at: endOfDay(term.end ?? term.nominal), provisional: term.end === null };
  },
);
