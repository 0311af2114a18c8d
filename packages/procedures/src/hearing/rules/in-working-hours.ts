import type { CourtDay, Instant } from '@xiezhi/kernel';
import { byPolicy, courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { isWeekend, isWorkingDay } from '@xiezhi/law';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { courtHour } from '../../shared/rooms.ts';

const opens = 9;
const closes = 17;

/** Where the year's calendar is not published yet, Saturday and Sunday are taken for days off. */
function isOff(day: CourtDay, { calendar }: Law): boolean {
  const known = isWorkingDay(day, calendar);
  return known === null ? isWeekend(day) : !known;
}

/**
 * CPL-137: a hearing is open, and whoever may come to listen comes on a working day in working hours. No article forbids
 * another day or hour: this court asks for the reason and leaves it to whoever fixes it.
 */
export const inWorkingHours = rule<{
  readonly at: Instant;
  readonly law: Law;
  readonly reasons: string | undefined;
}>('hearing/in-working-hours', ['CPL-137'], ({ at, law, reasons }) => {
  const on = courtDayOf(at);
  const hour = courtHour(at);
  const usual = !isOff(on, law) && hour >= opens && hour < closes;
  return usual || reasons !== undefined
    ? null
    : refusal(
        'hearing/out-of-hours',
        byPolicy('hearing-hours'),
        [mendField('at'), mendField('reasons')],
        { on, opens, closes },
      );
});
