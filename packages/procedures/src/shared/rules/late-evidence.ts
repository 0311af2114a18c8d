import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';
import { exchangedAlready, lastDayForEvidence } from '../evidence-time.ts';
import { isAfter } from '../last-day.ts';

/**
 * CPL-68: evidence that comes after the party's time for it is late. EVR-56: where evidence is exchanged, that time ends
 * with the exchange; a judgment ends none that runs, and only bounds one that never began. Being late is a mark; what
 * follows from it a judge decides.
 */
export const lateEvidence = computation<
  {
    readonly state: CaseState;
    readonly participant: string;
    readonly on: CourtDay;
    readonly law: Law;
  },
  boolean
>(
  'evidence/late-evidence',
  ['CPL-68', 'EVR-56'],
  ({ state, participant, on, law }) => {
    if (exchangedAlready(state)) return true;
    const last = lastDayForEvidence(state, participant, law);
    return last === null ? state.judgment.pronouncedAt !== null : isAfter(last, on);
  },
  () => false,
);
