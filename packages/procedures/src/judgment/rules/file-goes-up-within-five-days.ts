import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** CPL-174: the file goes to the court above within five days of the last answer, or of the day on which the time for it ended. */
export const fileGoesUpWithinFiveDays = computation<
  { readonly from: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'judgment/file-goes-up-within-five-days',
  ['CPL-174', 'OOR-30.1.4'],
  ({ from, law }) => law.term('send-file-up', from),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
