import type { CourtDay } from '@xiezhi/kernel';
import { byLaw, byPolicy } from '@xiezhi/kernel';
import { lastDayOfNotice } from '@xiezhi/law';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { noticeDays } from '../../shared/summons.ts';
import { firstDayAfterNotice, type Sitting } from '../sitting.ts';

/**
 * CPL-139: parties are told of a hearing three days before it. The law forbids less; that three full days lie between the
 * day of the notice and the day of the hearing is the careful way of counting, and this court's policy. CPL-163 frees summary procedure, and with it small claims, from this.
 */
export const threeDaysNotice = rule<Sitting & { readonly today: CourtDay; readonly on: CourtDay }>(
  'hearing/three-days-notice',
  ['CPL-139', 'CPL-163'],
  ({ purpose, procedure, today, on }) =>
    purpose !== 'hearing' || procedure !== 'ordinary' || today <= lastDayOfNotice(on, noticeDays)
      ? null
      : today <= lastDayOfNotice(on, noticeDays - 1)
        ? refusal(
            'hearing/not-three-full-days',
            byPolicy('hearing-notice-days'),
            [mendField('at')],
            { on, first: firstDayAfterNotice(today, noticeDays) },
          )
        : refusal('hearing/too-soon', byLaw('CPL-139'), [mendField('at')], {
            on,
            first: firstDayAfterNotice(today, noticeDays),
          }),
);
