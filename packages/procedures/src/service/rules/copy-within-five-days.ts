import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** CPL-128: the complaint goes to the defendant within five days of registration, the answer to the plaintiff within five of its receipt. */
export const copyWithinFiveDays = computation<
  { readonly from: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'service/copy-within-five-days',
  ['CPL-128'],
  ({ from, law }) => law.term('serve-complaint-copy', from),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
