import type { CourtDay } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import { lastDayOfNotice } from '@xiezhi/law';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { firstDayAfterNotice, type Sitting } from '../sitting.ts';

/**
 * CPL-161, CPL-163: in summary procedure both sides may be heard at once, and no law fixes a notice; nor for a
 * pronouncement. This court gives the same days all the same, and whoever fixes an earlier one writes down why.
 */
export const shortNoticeNeedsAReason = rule<
  Sitting & {
    readonly today: CourtDay;
    readonly on: CourtDay;
    readonly days: number;
    readonly reasons: string | undefined;
  }
>(
  'hearing/short-notice-needs-a-reason',
  ['CPL-161', 'CPL-163'],
  ({ purpose, procedure, today, on, days, reasons }) =>
    (purpose === 'hearing' && procedure === 'ordinary') ||
    reasons !== undefined ||
    today <= lastDayOfNotice(on, days)
      ? null
      : refusal(
          'hearing/short-notice',
          byPolicy('hearing-notice-days'),
          [mendField('at'), mendField('reasons')],
          { on, days, first: firstDayAfterNotice(today, days) },
        ),
);
