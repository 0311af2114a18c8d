import type { Participant } from '@xiezhi/record';
import { isAssistant } from '@xiezhi/record';
import { computation } from '../rule.ts';

/**
 * Papers in which an agent says something for the party, and what goes with them: an assistant brings them as a clerk would. All else
 * takes the agent's own hand, so that an act which is added is the agent's until somebody puts it here.
 */
const papers: ReadonlySet<string> = new Set([
  'filing.supplement',
  'filing.object-to-procedure',
  'judgment.object-to-bench',
  'defence.submit',
  'defence.object-to-jurisdiction',
  'claims.answer-counterclaim',
  'claims.answer-claim',
  'appeal.answer',
  'evidence.submit',
  'evidence.apply',
  'evidence.ask-time',
  'chain.state-deposit',
  'chain.contest',
  'chain.answer-proof',
  'chain.apply',
  'chain.record-report',
  'conversion.report-fault',
  'hearing.request-postponement',
  'hearing.request-closure',
  'fees.pay',
  'fees.make-payment-link',
  'fees.request-relief',
  'help.ask',
  'suspension.report',
  // Of what was done under one's own account nobody else can say that it was not theirs.
  'attribution.challenge',
]);
export const papersOfAssistants: readonly string[] = [...papers];

/**
 * What takes the agent's own hand and is received all the same, as from anybody outside an authority: a term may run out on it, or it
 * stands beside what the party says itself. Nothing that signs, agrees, admits, declines, takes back or replaces: such a word would
 * take the place of the party's, and no authority an assistant is ever given makes it the party's.
 */
const received: ReadonlySet<string> = new Set([
  'judgment.appeal',
  'ruling.appeal',
  'ruling.ask-reconsideration',
  'claims.change',
  'claims.counterclaim',
  'claims.state-claim',
  'recusal.apply',
  'adding.ask',
  'recusal.ask-again',
  'service.object',
  'conversion.comment-on-demand',
  'exchange.give-opinion',
  'admission.state',
  // It speaks against the party, and may be all that is said by the day that was set.
  'chain.correct-connection',
]);
export const receivedFromAssistants: readonly string[] = [...received];

/**
 * CPL-62: the power of attorney is the agent's, and names nobody who helps. Does this act take the agent's own hand, so that what an
 * assistant hands in by it is marked (`marked`), or is not theirs to do at all (`own`)?
 */
export const handedInForTheAgent = computation<
  { readonly agent: Participant; readonly command: string },
  'marked' | 'own' | null
>(
  'framework/handed-in-for-the-agent',
  ['CPL-62'],
  ({ agent, command }) =>
    !isAssistant(agent) || papers.has(command) ? null : received.has(command) ? 'marked' : 'own',
  () => null,
);
