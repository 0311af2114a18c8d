import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/**
 * OLR-10.1.2: whoever agrees verifies their identity and links the case within three days of the notice. The rule says
 * nothing of whoever does it later: the case can still be linked, and the day that passes is a fact for the clerk.
 */
export const linkWithinThreeDays = computation<
  { readonly from: CourtDay; readonly law: Law },
  TimeLimitEnd
>(
  'participation/link-within-three-days',
  ['OLR-10.1.2'],
  ({ from, law }) => law.deadline(from, { count: 3, unit: 'd' }),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
