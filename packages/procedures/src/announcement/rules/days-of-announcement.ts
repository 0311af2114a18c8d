import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { periodOf } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

export interface AnnouncementTerm {
  readonly days: number;
  readonly end: TimeLimitEnd;
}

const term = (on: CourtDay, law: Law, days: number): AnnouncementTerm => ({
  days,
  end: law.deadline(on, { count: days, unit: 'd' }),
});

/** CPL-95: thirty full days after the announcement; sixty until the end of 2021, by the statute of the day it was published. */
export const daysOfAnnouncement = computation<
  { readonly on: CourtDay; readonly law: Law },
  AnnouncementTerm
>(
  'announcement/days-of-announcement',
  ['CPL-95'],
  ({ on, law }) => {
    const limit = law.timeLimit('announcement-service');
    const period = limit === null ? null : periodOf(limit);
    return term(on, law, period?.count ?? 60);
  },
  ({ on, law }) => term(on, law, 1),
);
