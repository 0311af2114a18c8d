import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/**
 * OLR-9.1.0, OLR-9.1.2b, CPL-126: the court answers within seven days of receipt; the days are counted afresh from the
 * day after corrected materials arrive. `from` is the day of receipt, which itself does not count.
 */
export const reviewWithinSevenDays = computation<
  { readonly from: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'filing/review-within-seven-days',
  ['OLR-9.1.0', 'OLR-9.1.2b', 'CPL-126'],
  ({ from, law }) => law.term('filing-decision', from),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
