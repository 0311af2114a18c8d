import type { CourtDay, Task } from '@xiezhi/kernel';
import { addDays, courtDayOf, endOfDay } from '@xiezhi/kernel';
import type { Calendar } from '@xiezhi/law';
import { isWorkingDay, lastDayOfNotice } from '@xiezhi/law';
import type { Hearing, Participant } from '@xiezhi/record';
import { beingAnnounced, papersOf, standing } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { hasEnded } from '../framework/index.ts';
import { notYetServed } from '../shared/servable.ts';
import { noticeDays } from '../shared/summons.ts';
import { way } from './way.ts';

/**
 * Counted back from a sitting, a day on which the court does not work gives way to the one before it. In a year whose rest
 * days are not known the day is provisional: the table may bring it forward.
 */
function workingDayBefore(
  day: CourtDay,
  calendar: Calendar,
): { readonly day: CourtDay; readonly provisional: boolean } {
  const works = isWorkingDay(day, calendar);
  return works === false
    ? workingDayBefore(addDays(day, -1), calendar)
    : { day, provisional: works === null };
}

/** The last day that leaves the three days of notice, or today where the sitting was fixed for a nearer day. */
function lastDayToServe({ at }: Hearing, fixedOn: CourtDay, calendar: Calendar) {
  const last = workingDayBefore(lastDayOfNotice(courtDayOf(at), noticeDays), calendar);
  return last.day < fixedOn ? { day: fixedOn, provisional: false } : last;
}

/** CPL-139: whoever is summoned to a sitting is told of it three days before, in the way they agreed to. */
export const summonses = ({ state, law }: DutyContext, one: Participant): readonly Task[] => {
  if (hasEnded(state)) return [];
  const announced = beingAnnounced(state.announcement, one.id);
  const waiting = new Set(notYetServed(state, one).map(({ file }) => file.sha256));
  const papers = papersOf(state.documents, 'summons').filter(
    ({ addressee, file }) =>
      (addressee === null || addressee === one.id) &&
      file !== null &&
      waiting.has(file.sha256) &&
      !announced.has(file.sha256),
  );
  return standing(state.hearing)
    .filter(({ held }) => held === null)
    .flatMap((sitting): readonly Task[] => {
      const paper = papers.find(({ extra }) => extra['hearing'] === sitting.id);
      if (paper === undefined) return [];
      const fixedOn = courtDayOf(paper.orderedAt);
      const last = lastDayToServe(sitting, fixedOn, law.calendar);
      return [
        {
          key: `service/summons/${one.id}/${sitting.id}`,
          command: way(state, one),
          by: { role: 'clerk' },
          subject: one.id,
          label: 'parties',
          basis: ['CPL-139'],
          opensAt: paper.orderedAt,
          dueAt: endOfDay(last.day),
          provisional: last.provisional,
        },
      ];
    });
};
