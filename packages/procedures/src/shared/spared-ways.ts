import type { AnyCommand } from '../framework/index.ts';

const ofParties: ReadonlySet<string> = new Set([
  'plaintiff',
  'defendant',
  'third-party',
  'agent',
  'person',
]);

/**
 * Acts of a party that bring nobody to the court, with why: counting them as ways saved would flatter it. All others are
 * without an account a paper that is brought or posted, or something done at the counter (OLR-11.3.0).
 */
export const sparesNobodyAWay: Readonly<Record<string, string>> = {
  'admission.answer': 'said at the sitting',
  'admission.state': 'said at the sitting',
  'admission.take-back': 'said at the sitting',
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
  'evidence.withdraw': 'said at the sitting',
  'fees.make-payment-link': 'the payment counts',
  'help.ask': 'said by telephone',
  'mediation.answer-first': 'said by telephone',
  'participation.link': 'there only for accounts',
  'service.accept': 'papers come by the post',
  'service.acknowledge': 'papers come by the post',
  'service.request-paper': 'said by telephone',
  'transcript.confirm': 'done at the sitting',
  'transcript.request-correction': 'done at the sitting',
};

export const isActOfAParty = ({ on, by }: Pick<AnyCommand, 'on' | 'by'>): boolean =>
  on === 'case' && by.some((role) => ofParties.has(role));

/** Whatever a party hands in from an account, and would otherwise have to bring or to send. */
export const sparesAWay = (command: AnyCommand): boolean =>
  isActOfAParty(command) && sparesNobodyAWay[command.name] === undefined;

/** As what somebody acts who is not the court: what the counter enters for a party spared nobody a way. */
export const rolesOfParties: readonly string[] = [...ofParties];
