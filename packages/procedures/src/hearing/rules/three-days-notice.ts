import type { CourtDay } from '@xiezhi/kernel';
import { byLaw, daysBetween } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-139: parties are told of a hearing three days before it. Counted the careful way: three full days lie between the
 * day of the notice and the day of the hearing.
 */
export const threeDaysNotice = rule<{ readonly today: CourtDay; readonly on: CourtDay }>(
  'hearing/three-days-notice',
  ['CPL-139'],
  ({ today, on }) =>
    daysBetween(today, on) > 3
      ? null
      : refusal('hearing/too-soon', byLaw('CPL-139'), [mendField('at')], { on }),
);
