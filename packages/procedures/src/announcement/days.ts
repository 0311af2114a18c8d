import type { CourtDay } from '@xiezhi/kernel';
import { addDays, courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Announcement, CaseState } from '@xiezhi/record';
import { livesAbroad, standing } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { dueOf, hasEnded } from '../framework/index.ts';
import { lastDayOf } from '../shared/last-day.ts';
import { decisions } from '../shared/servable.ts';
import { daysOfAnnouncement } from './rules/days-of-announcement.ts';
import { daysToAnswer } from './text.ts';

/** Without the day, as the days of an announcement are named. */
export const announcementTermOf = (id: string): string => `announcement/term/${id}`;

/** The last of its days; null before it is published. What was told since, as after a suspension, is kept. */
export function lastDayOfAnnouncement(
  state: CaseState,
  { id, published }: Announcement,
  law: Law,
): LastDay | null {
  if (published === null) return null;
  return lastDayOf(state, announcementTermOf(id), dueOf(published, law), law);
}

/**
 * It summons to a sitting that is off by now, or takes place on another day: a judge withdraws it and orders another. Or
 * the suit has ended, and none of its papers says so.
 */
export const overtaken = (state: CaseState, { hearing, papers }: Announcement): boolean =>
  (hearing !== null && !standing(state.hearing).some(({ id }) => id === hearing)) ||
  (hasEnded(state) && !papers.some(({ file }) => isDecision(state, file.sha256)));

const isDecision = ({ documents }: CaseState, sha256: string): boolean =>
  documents.papers.some(
    ({ template, file }) => decisions.includes(template) && file?.sha256 === sha256,
  );

/** With its last posting on this day it would summon to a sitting before its days and the time to answer are over. */
export const summonsTooSoon = (
  { hearing: { hearings }, participation }: CaseState,
  { hearing, addressee }: Announcement,
  on: CourtDay,
  law: Law,
): boolean => {
  const abroad = livesAbroad(participation, addressee, on);
  const { days } = daysOfAnnouncement({ on, law, abroad });
  return hearings.some(
    ({ id, at }) => id === hearing && courtDayOf(at) <= addDays(on, days + daysToAnswer(abroad)),
  );
};
