import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/** As the notice on evidence gives them; each is what its article allows at least or at most. */
export const evidenceDays = { ordinary: 15, summary: 15, 'small-claims': 7 } as const;

/** CPLI-99, CPLI-266, CPLI-275, CPL-85: the days that the notice names, from the day after it was received. */
export const timeForEvidence = computation<
  { readonly from: CourtDay; readonly procedure: keyof typeof evidenceDays; readonly law: Law },
  TimeLimitEnd
>(
  'evidence/time-for-evidence',
  ['CPLI-99', 'CPLI-266', 'CPLI-275', 'CPL-85'],
  ({ from, procedure, law }) => law.deadline(from, { count: evidenceDays[procedure], unit: 'd' }),
  ({ from, law }) => law.deadline(from, { count: 3650, unit: 'd' }),
);
