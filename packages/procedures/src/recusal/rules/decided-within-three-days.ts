import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** CPL-50: an application for recusal is decided within three days, and so is the one request to look at it again. */
export const decidedWithinThreeDays = computation<
  { readonly from: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'recusal/decided-within-three-days',
  ['CPL-50'],
  ({ from, law }) => law.term('recusal-decision', from),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
