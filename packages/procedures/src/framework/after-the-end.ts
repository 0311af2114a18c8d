import type { Deadline, Task } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { holder, suitEnd, transferOrdered } from '@xiezhi/record';

/**
 * Has the suit ended without a judgment, at least for this court, or the case with its closing? Then nothing of its course
 * is owed any more.
 */
export const hasEnded = (state: CaseState): boolean =>
  suitEnd(state) !== null || transferOrdered(state) !== null || state.judgment.closedOn !== null;

/**
 * What is owed all the same, whatever the procedures say: what was ruled is served, money goes where it belongs, an appeal goes
 * its way, what is received on any day is decided on any day, and the case is closed. A suit that stands still goes on, too:
 * until then no day to appeal runs (CPL-153).
 */
const outlasting: ReadonlySet<string> = new Set([
  'service.serve',
  'service.record-paper',
  'service.find-posted-abroad',
  'service.record-sending',
  'service.acknowledge',
  'service.decide-objection',
  'attribution.decide',
  'recusal.decide',
  'recusal.reconsider',
  'recusal.record-committee-decision',
  'attribution.weigh-term',
  'announcement.publish',
  'announcement.complete',
  'announcement.withdraw',
  'fees.pay',
  'fees.decide-relief',
  'fees.decide-review',
  'fees.treat-as-withdrawn',
  'fees.settle-payment',
  'fees.refund',
  'fees.order-refund',
  'fees.settle-refund',
  'claims.decide-counterclaim',
  'appraisal.take-back',
  'adding.decide',
  // Handed in when nothing of the course decides on it any more.
  'filing.answer-papers',
  'suspension.resume',
  'defence.hand-over',
  'defence.note-receipt',
  'mediation.answer-late',
  'suspension.answer-report',
  'transcript.answer-correction',
  'appeal.weigh',
  'appeal.answer',
  'appeal.send-up',
  'appeal.note-outcome',
  'appeal.decide-withdrawal',
  'appeal.forward-withdrawal',
  'appeal.open-retrial',
  'appeal.note-retrial',
  'authority.accept',
  'authority.decline',
  'authority.show',
  'authority.record',
  // What the parties want kept of what ended the suit.
  'performance.answer',
  'performance.confirm-payment',
  'docket.settle-reaction',
  'scanning.hold',
  'docket.record-notice-given',
  'case.close',
]);

/** The names of terms that run on, each with what comes after it. */
const outlastingTerms = [
  'fees/',
  'announcement/',
  'judgment/appeal/',
  'judgment/appeal-ruling/',
  'judgment/appeal-answer/',
  'participation/authority/',
  'performance/instalment/',
] as const;

/** Until it is closed a case has a bench, and after that as long as its judge or clerk owes something. */
const needsBench = (state: CaseState, owed: readonly Task[]): boolean =>
  state.judgment.closedOn === null ||
  owed.some(
    ({ by }) =>
      'role' in by &&
      (by.role === 'judge' || by.role === 'clerk') &&
      holder(state.participation, by.role) === null,
  );

export function tasksAfterTheEnd<One extends Task>(
  tasks: readonly One[],
  state: CaseState,
): readonly One[] {
  const owed = tasks.filter(({ command }) => outlasting.has(command));
  return needsBench(state, owed)
    ? [...owed, ...tasks.filter(({ command }) => command === 'assignment.assign')]
    : owed;
}

export const deadlinesAfterTheEnd = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.filter(({ key }) => outlastingTerms.some((name) => key.startsWith(name)));
