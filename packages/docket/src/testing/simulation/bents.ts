import type { Chance } from './chance.ts';

/** Which way a case tends: what its people seek, and what they put off. Everything else happens to it as to all. */
export interface Bent {
  readonly name: string;
  readonly seeks: readonly string[];
  readonly avoids?: string;
}

const bents: readonly (Bent & { readonly weight: number })[] = [
  { name: 'plain', weight: 4, seeks: [] },
  {
    name: 'to be corrected',
    weight: 2,
    avoids: 'filing.register',
    seeks: ['filing.request-correction', 'filing.correct', 'filing.return', 'filing.reopen'],
  },
  {
    name: 'not to be accepted',
    weight: 2,
    avoids: 'filing.register',
    seeks: [
      'filing.explain',
      'filing.insist',
      'filing.propose-refusal',
      'filing.decline-refusal',
      'filing.refuse-acceptance',
      'filing.leave-closed',
      'filing.keep-waiting',
      'filing.withdraw',
    ],
  },
  {
    name: 'poor',
    weight: 2,
    avoids: 'fees.pay',
    seeks: ['fees.request-relief', 'fees.decide-relief', 'fees.extend-term', 'fees.pay'],
  },
  { name: 'unpaid', weight: 1, avoids: 'fees.pay', seeks: ['fees.treat-as-withdrawn'] },
  {
    name: 'quarrelsome',
    weight: 3,
    seeks: [
      'service.object',
      'service.decide-objection',
      'service.request-paper',
      'defence.object-to-jurisdiction',
      'defence.decide-jurisdiction',
      'defence.hand-over',
      'consent.withdraw',
      'consent.decide-withdrawal',
      'consent.choose-manner',
      'transcript.request-correction',
      'transcript.answer-correction',
      'transcript.note-refusal',
      'judgment.correct',
      'documents.replace',
      'documents.correct-ruling',
    ],
  },
  {
    name: 'deposited on a chain',
    weight: 1,
    seeks: [
      'participation.link',
      'evidence.submit',
      'chain.state-deposit',
      'chain.contest',
      'chain.order-proof',
      'chain.ask-register',
      'chain.demand-correction',
      'chain.correct-connection',
      'chain.apply',
      'chain.commission',
      'chain.hand-over',
      'evidence.find',
    ],
  },
  {
    name: 'represented',
    weight: 3,
    seeks: [
      'participation.link',
      'authority.grant',
      'authority.accept',
      'authority.name-assistant',
      'authority.name-representative',
      'authority.decline',
      'authority.end',
      'authority.record',
      'authority.show',
      'authority.ask-for-proof',
    ],
  },
];

export const bentOf = (chance: Chance): Bent =>
  chance.weighted(bents, ({ weight }) => weight) ?? { name: 'plain', seeks: [] };
