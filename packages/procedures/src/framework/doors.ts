import type { CaseState, SuitEnd } from '@xiezhi/record';
import { standing, suitEnd } from '@xiezhi/record';

/**
 * What belongs to the course before the judgment. Once that is pronounced nobody is invited to it any more; what a party
 * hands in all the same is received, under a warning, by whoever goes there.
 */
const beforeTheJudgment: ReadonlySet<string> = new Set([
  'adding.ask',
  'adding.decide',
  'chain.answer-proof',
  'chain.apply',
  'chain.contest',
  'chain.correct-connection',
  'chain.record-report',
  'chain.state-deposit',
  'claims.change',
  'claims.counterclaim',
  'claims.state-claim',
  'claims.withdraw',
  'claims.withdraw-counterclaim',
  'claims.answer-counterclaim',
  'claims.separate',
  'claims.separate-claims',
  'consent.choose-manner',
  'conversion.comment-on-demand',
  'conversion.demand-offline',
  'conversion.note-obstacle',
  'conversion.request',
  'defence.object-to-jurisdiction',
  'defence.submit',
  'evidence.apply',
  'evidence.ask-time',
  'evidence.demand-original',
  'evidence.record-comparison',
  'evidence.request-record',
  'evidence.submit',
  'exchange.give-opinion',
  'exchange.set-period',
  'filing.convert-procedure',
  'filing.object-to-procedure',
  'hearing.decide-closure',
  'hearing.record-closure-request',
  'hearing.request-closure',
  'hearing.record-postponement-request',
  'hearing.request-postponement',
  'hearing.schedule',
  'judgment.object-to-bench',
  'mode.answer-kind',
  'mode.decide',
  'mode.leave-fast-track',
  'mode.propose-kind',
  'mode.use-fast-track',
  'participation.add-party',
  'recusal.apply',
]);

/** By what the step to which this act belongs is over, though the act is still received; null while it is not. */
export function pastBy(state: CaseState, command: string): 'judgment' | SuitEnd['how'] | null {
  if (!beforeTheJudgment.has(command)) return null;
  if (state.judgment.pronouncedAt !== null) return 'judgment';
  return suitEnd(state)?.how ?? null;
}
export const isPast = (state: CaseState, command: string): boolean =>
  pastBy(state, command) !== null;

/** Is it too soon to be invited to it? Nobody is asked to draft a judgment in a case that has not been heard. */
export const isEarly = (
  { judgment, hearing }: Pick<CaseState, 'judgment' | 'hearing'>,
  command: string,
): boolean =>
  command === 'judgment.draft' &&
  judgment.draft === null &&
  standing(hearing).every(({ held }) => held === null);

/** What comes before everything else that one may do but need not: a right that ends on a day. */
export const comesFirst = (command: string): boolean =>
  ['judgment.appeal', 'ruling.appeal', 'ruling.ask-reconsideration'].includes(command);
