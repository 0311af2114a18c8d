import type { SettingReader } from '../framework/index.ts';
import { policyDays } from '../shared/settings.ts';
import { mayBeHeld } from './commands.ts';
import { noSittingWhileSuspended } from './rules/no-sitting-while-suspended.ts';
import { firstDayAfterNotice } from './sitting.ts';

/**
 * The first day for which a sitting could be fixed today without reasons. One that is fixed stays; for the hearing of an
 * ordinary case the days are those of CPL-139, whatever a court sets.
 */
export const settings: readonly SettingReader[] = [
  {
    setting: 'hearing-notice-days',
    command: 'hearing.schedule',
    of: ({ state, court, today }) =>
      mayBeHeld(state) &&
      noSittingWhileSuspended(state) === null &&
      (state.filing.procedure !== 'ordinary' || state.judgment.made !== null)
        ? [
            {
              key: '',
              measure: {
                kind: 'day',
                day: firstDayAfterNotice(today, policyDays(court, 'hearing-notice-days')),
              },
            },
          ]
        : [],
  },
];
