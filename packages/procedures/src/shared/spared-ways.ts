import type { AnyCommand } from '../framework/index.ts';

const ofParties: ReadonlySet<string> = new Set([
  'plaintiff',
  'defendant',
  'third-party',
  'agent',
  'person',
]);

/** Acts of a party that bring nobody to the court, with why: counting them as ways saved would flatter it. */
export const sparesNobodyAWay: Readonly<Record<string, string>> = {
  'admission.answer': 'said at the sitting',
  'admission.state': 'said at the sitting',
  'admission.take-back': 'said at the sitting',
  'attribution.challenge': 'there only for accounts',
  'authority.accept': 'there only for accounts',
  'authority.decline': 'there only for accounts',
  'authority.name-assistant': 'there only for accounts',
  'consent.answer': 'said by telephone',
  'consent.choose-manner': 'said by telephone',
  'consent.withdraw': 'said by telephone',
  'conversion.comment-on-demand': 'there only online',
  'conversion.demand-offline': 'there only online',
  'conversion.report-fault': 'there only online',
  'conversion.request': 'said by telephone',
  'conversion.request-online': 'there only online',
  'evidence.stop-record': 'there only online',
  'evidence.withdraw': 'said at the sitting',
  'fees.make-payment-link': 'the payment counts',
  'help.ask': 'said by telephone',
  'mediation.answer-first': 'said by telephone',
  'participation.link': 'there only for accounts',
  'performance.answer': 'there only for accounts',
  'performance.confirm-payment': 'there only for accounts',
  'performance.propose': 'there only for accounts',
  'performance.state-payment': 'there only for accounts',
  'performance.stop': 'there only for accounts',
  'service.accept': 'papers come by the post',
  'service.acknowledge': 'papers come by the post',
  'service.request-paper': 'said by telephone',
  'transcript.confirm': 'done at the sitting',
  'transcript.request-correction': 'done at the sitting',
};

/**
 * What a party hands in from an account and would without one bring or post on paper, or do at the counter (OLR-11.3.0). An act that
 * is added stands in one of the two lists by somebody's decision; in neither it does not count.
 */
export const sparesOne: ReadonlySet<string> = new Set([
  'appeal.answer',
  'appeal.withdraw',
  'appraisal.ask-anew',
  'appraisal.ask-fee-back',
  'appraisal.object',
  'appraisal.state-choice',
  'authority.answer-representative',
  'authority.change',
  'authority.choose-representatives',
  'authority.end',
  'authority.grant',
  'authority.name-representative',
  'authority.show',
  'chain.answer-proof',
  'chain.apply',
  'chain.contest',
  'chain.correct-connection',
  'chain.record-report',
  'chain.state-deposit',
  'claims.answer-claim',
  'claims.answer-counterclaim',
  'claims.answer-naming',
  'claims.change',
  'claims.counterclaim',
  'claims.state-claim',
  'claims.withdraw',
  'claims.withdraw-claim',
  'claims.withdraw-counterclaim',
  'defence.object-to-jurisdiction',
  'defence.submit',
  'evidence.apply',
  'evidence.ask-time',
  'evidence.replace',
  'evidence.request-record',
  'evidence.submit',
  'exchange.give-opinion',
  'fees.ask-review',
  'fees.forgo-refund',
  'fees.pay',
  'fees.pay-by-link',
  'fees.request-relief',
  'filing.apply',
  'filing.correct',
  'filing.insist',
  'filing.object-to-procedure',
  'filing.submit',
  'filing.supplement',
  'filing.withdraw',
  'hearing.request-closure',
  'hearing.request-postponement',
  'judgment.appeal',
  'judgment.object-to-bench',
  'mediation.go-back',
  'mediation.sign',
  'recusal.apply',
  'adding.ask',
  'recusal.ask-again',
  'ruling.appeal',
  'ruling.ask-reconsideration',
  'service.confirm-address',
  'service.object',
  'suspension.report',
]);

export const isActOfAParty = ({ on, by }: Pick<AnyCommand, 'on' | 'by'>): boolean =>
  on === 'case' && by.some((role) => ofParties.has(role));

export const sparesAWay = (command: AnyCommand): boolean =>
  isActOfAParty(command) && sparesOne.has(command.name);

/** As what somebody acts who is not the court: what the counter enters for a party spared nobody a way. */
export const rolesOfParties: readonly string[] = [...ofParties];
