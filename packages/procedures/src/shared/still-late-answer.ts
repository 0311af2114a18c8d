import type { CourtDay, Instant } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { lastDayToAnswer } from './answer-time.ts';
import { dayThatCounts } from './day-of-receipt.ts';
import { isAfter } from './last-day.ts';

/*
 * The mark says how it stood on the day on which something came in. Where a judge has since moved the day of service, or undone
 * it, it is late or in time by the days as they are now; nothing that was in time becomes late.
 */

export interface Marked {
  readonly participant: string;
  readonly late: boolean;
  readonly receivedOn: CourtDay;
  readonly postedOn?: CourtDay | undefined;
  readonly at: Instant;
}

/**
 * What came with a case of another court was judged there: of the services of that court nothing is here. What was separated is of
 * this court, and by the days that its services give here.
 */
const judgedElsewhere = ({ filing }: CaseState, { at }: Marked): boolean =>
  filing.transferred !== null &&
  filing.transferred.separated === undefined &&
  (filing.registeredAt === null || at <= filing.registeredAt);

/** It came when the judgment was made already, and no day says that it was in time. */
const afterTheJudgment = ({ judgment }: CaseState, { at }: Marked, last: LastDay | null): boolean =>
  last === null && judgment.pronouncedAt !== null && at >= judgment.pronouncedAt;

/** By the last day that the party has now. */
export const stillLate = (state: CaseState, one: Marked, last: () => LastDay | null): boolean =>
  one.late &&
  (judgedElsewhere(state, one) ||
    afterTheJudgment(state, one, last()) ||
    isAfter(last(), dayThatCounts(one)));

/** An answer to the complaint, or an objection to jurisdiction (CPL-128, CPL-130). */
export const isStillLateAnswer = (state: CaseState, one: Marked, law: Law): boolean =>
  stillLate(state, one, () => lastDayToAnswer(state, one.participant, law));
