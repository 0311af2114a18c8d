import type { CourtDay } from '@xiezhi/kernel';
import { addDays } from '@xiezhi/kernel';
import type { CaseState, Hearing } from '@xiezhi/record';

/** What is to be held, under which rules. */
export interface Sitting {
  readonly purpose: Hearing['purpose'];
  readonly procedure: 'ordinary' | 'summary' | 'small-claims';
}

export const procedureOf = ({ filing }: CaseState): Sitting['procedure'] =>
  filing.procedure ?? 'ordinary';

/** The first day on which a sitting told of today leaves that many full days between. */
export const firstDayAfterNotice = (today: CourtDay, days: number): CourtDay =>
  addDays(today, days + 1);
