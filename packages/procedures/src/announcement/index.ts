import type { Deadline, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import { runningAnnouncements } from '@xiezhi/record';
import type { Announcement } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { orderAnnouncement, publishAnnouncement } from './commands.ts';
import { completeAnnouncement, withdrawAnnouncement } from './ending.ts';
import { announcementTermOf, lastDayOfAnnouncement, overtaken } from './days.ts';
import { settings } from './settings.ts';
import { announcementEn } from './texts.en.ts';
import { announcementZh } from './texts.zh-CN.ts';

const running = ({ state }: DutyContext): readonly Announcement[] =>
  runningAnnouncements(state.announcement);

/** The clerk publishes what was ordered, and says so when its days are over. */
const tasks = (about: DutyContext): readonly Task[] =>
  running(about).flatMap((one): readonly Task[] => {
    const byClerk = {
      by: { role: 'clerk' },
      subject: one.id,
      label: 'parties',
      basis: ['CPL-95'],
    } as const;
    if (overtaken(about.state, one))
      return [
        {
          ...byClerk,
          by: { role: 'judge' },
          key: `announcement/withdraw/${one.id}`,
          command: 'announcement.withdraw',
          opensAt: one.orderedAt,
        },
      ];
    const last = lastDayOfAnnouncement(about.state, one, about.law);
    if (last === null)
      return [
        {
          ...byClerk,
          key: `announcement/publish/${one.id}`,
          command: 'announcement.publish',
          opensAt: one.orderedAt,
        },
      ];
    const { dueOn, provisional } = last;
    // On a provisional day nothing can be entered.
    return provisional
      ? []
      : [
          {
            ...byClerk,
            key: `announcement/complete/${one.id}`,
            command: 'announcement.complete',
            // Not before the last of its days is over.
            opensAt: endOfDay(dueOn),
          },
        ];
  });

/** That its days are over is a fact; what follows is for the clerk to enter. */
const deadlines = (about: DutyContext): readonly Deadline[] =>
  running(about).flatMap((one) => {
    const last = lastDayOfAnnouncement(about.state, one, about.law);
    if (last === null) return [];
    const { dueOn, provisional } = last;
    return [
      {
        key: `${announcementTermOf(one.id)}@${dueOn}`,
        dueOn,
        dueAt: endOfDay(dueOn),
        basis: ['CPL-95'],
        provisional,
      },
    ];
  });

/** 公告送达: ordered by a judge as the last resort, read by everybody, served when its days are over. */
export const announcement: Procedure = {
  name: 'announcement',
  commands: [
    orderAnnouncement,
    publishAnnouncement,
    completeAnnouncement,
    withdrawAnnouncement,
  ].map(anyCommand),
  tasks,
  deadlines,
  settings,
  texts: { 'zh-CN': announcementZh, en: announcementEn },
};
