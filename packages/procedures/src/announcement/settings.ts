import { runningAnnouncements } from '@xiezhi/record';
import type { SettingReader } from '../framework/index.ts';
import { lastDayOfAnnouncement } from './days.ts';
import { servedOn } from './ending.ts';

/** Read when the days are over, so that it moves for an announcement that runs. */
export const settings: readonly SettingReader[] = [
  {
    setting: 'announcement-served-on',
    command: 'announcement.complete',
    of: ({ state, court, law }) =>
      runningAnnouncements(state.announcement).flatMap((one) => {
        const last = lastDayOfAnnouncement(state, one, law);
        return last === null
          ? []
          : [{ key: one.id, measure: { kind: 'day', day: servedOn(court, last.dueOn) } }];
      }),
  },
];
