import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** CPL-174: the petition of appeal goes to the other side within five days of its receipt, and its answer to the appellant. */
export const appealCopyWithinFiveDays = computation<
  { readonly from: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'service/appeal-copy-within-five-days',
  ['CPL-174'],
  ({ from, law }) => law.term('serve-appeal-copy', from),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
