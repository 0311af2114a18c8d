import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { periodOf } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';
import { longerFromAbroad } from '../../shared/rules/longer-from-abroad.ts';

export interface AnnouncementTerm {
  readonly days: number;
  readonly end: TimeLimitEnd;
}

const term = (on: CourtDay, law: Law, days: number): AnnouncementTerm => ({
  days,
  end: law.deadline(on, { count: days, unit: 'd' }),
});

/** CPL-95: thirty full days after the announcement; sixty until the end of 2021, by the statute of the day it was published; sixty for
 * whoever has no domicile here (CPL-283). */
export const daysOfAnnouncement = computation<
  { readonly on: CourtDay; readonly law: Law; readonly abroad: boolean },
  AnnouncementTerm
>(
  'announcement/days-of-announcement',
  ['CPL-95'],
  ({ on, law, abroad }) => {
    const here = 'announcement-service';
    const limit = law.timeLimit(
      longerFromAbroad({ abroad, here, there: 'announcement-service-foreign' }),
    );
    const period = limit === null ? null : periodOf(limit);
    // Before 2024 it was three months for whoever lives abroad: counted as such.
    if (period?.unit === 'm') return { days: period.count * 30, end: law.deadline(on, period) };
    return term(on, law, period?.count ?? 60);
  },
  ({ on, law }) => term(on, law, 1),
);
