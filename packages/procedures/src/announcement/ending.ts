import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { addDays, byOrder, notOffered, offer, technical } from '@xiezhi/kernel';
import {
  announcementCompleted,
  announcementWithdrawn,
  fields,
  runningAnnouncements,
} from '@xiezhi/record';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refusal, useCommand } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { lastDayOfAnnouncement } from './days.ts';
import { daysAreOver } from './rules/days-are-over.ts';

/** Where practice differs, the later day, unless the court has set the other. */
export const servedOn = (court: CourtProfile | null, dueOn: CourtDay): CourtDay =>
  court?.policies['announcement-served-on'] === '0' ? dueOn : addDays(dueOn, 1);

/** The law is done with its days; which of them was the last nobody can say before the holidays of that year are known. */
const calendarIsMissing = (dueOn: CourtDay): Refusal =>
  refusal(
    'announcement/calendar-missing',
    technical,
    [useCommand('rulebook.propose-calendar', 'administrator')],
    { dueOn },
  );

/** CPL-153: its days stand still with the suit, by the order that suspended it. */
const standsStill = (holds: CaseState['suspension']['holds']): Refusal | null =>
  holds === null
    ? null
    : refusal('announcement/suspended', byOrder(holds.entry), [
        useCommand('suspension.resume', 'judge'),
      ]);

/** The days are over: the clerk says so, and the papers count as served. Nothing does it by itself. */
export const completeAnnouncement = command({
  name: 'announcement.complete',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-95'],
  needs: { court: courtOfCase },
  offers: ({ state, law, today }) =>
    runningAnnouncements(state.announcement).flatMap((one) => {
      const last = lastDayOfAnnouncement(state, one, law);
      if (last === null) return [];
      const { dueOn, provisional } = last;
      const { holds } = state.suspension;
      const running =
        standsStill(holds) ??
        daysAreOver({ dueOn, today }) ??
        (provisional ? calendarIsMissing(dueOn) : null);
      return [running === null ? offer(one.id, one) : notOffered(one.id, [running])];
    }),
  tells: ({ state, law }, one) => [
    {
      code: 'published',
      facts: {
        on: one.published?.from ?? '',
        dueOn: lastDayOfAnnouncement(state, one, law)?.dueOn ?? '',
      },
    },
  ],
  input: z.object({ stood: fields.confirmation() }),
  ask: [page('stood', field('stood'))],
  decide: ({ state, offer: one, law, facts }) =>
    accept([
      announcementCompleted.make({
        shared: {
          announcement: one.id,
          servedOn: servedOn(facts.court, lastDayOfAnnouncement(state, one, law)?.dueOn ?? law.day),
        },
      }),
    ]),
  example: { stood: true },
});

/** The addressee was found, or it should never have been: nothing counts as served by it. */
export const withdrawAnnouncement = command({
  name: 'announcement.withdraw',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-95'],
  needs: {},
  offers: ({ state }) => runningAnnouncements(state.announcement).map((one) => offer(one.id, one)),
  input: z.object({ reasons: fields.longText(1000) }),
  ask: [page('reasons', field('reasons'))],
  decide: ({ offer: { id }, input }) =>
    accept([announcementWithdrawn.make({ shared: { announcement: id, ...input } })]),
  example: { reasons: '被告已经到庭领取文书。' },
});
