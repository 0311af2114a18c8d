import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';

export const exchangeEn: TextCatalogue = {
  commands: {
    'exchange.set-period': {
      title: 'Set the period for exchanging evidence',
      lead: 'Where each party exchanges evidence online in its own time: a reasonable period in which to look at the evidence and give an opinion.',
      action: 'Set the period',
      after:
        'All parties see it at once and get a text message. If the last day is a rest day, the period ends on the next working day.',
      pages: { period: { title: 'From which day to which?' } },
      fields: {
        from: { label: 'First day' },
        to: { label: 'Last day' },
        reasons: { label: 'Reasons', hint: 'If you change the period, say why' },
      },
    },
    'exchange.give-opinion': {
      title: 'Give your opinion on the evidence',
      lead: 'Look at the other side’s evidence and say whether it is genuine, lawfully obtained and relevant. An opinion after the period is received too.',
      action: 'Hand in',
      after: 'The other parties and the judge see it at once.',
      tells: {
        period: (facts) => ({
          label: 'Period for exchanging evidence',
          value: `${dayEn(facts, 'from')} to ${dayEn(facts, 'dueOn')}${facts['provisional'] === true ? ' (provisional)' : ''}`,
        }),
      },
      pages: { text: { title: 'Your opinion' }, papers: { title: 'Any papers?' } },
      fields: {
        text: {
          label: 'Opinion',
          hint: 'Item by item: item 1 is genuine; of item 2 there is no original, so it is not accepted',
        },
        attachments: { label: 'Papers' },
        conformsToOriginals: { label: 'The copies match the originals' },
      },
    },
    'exchange.conclude': {
      title: 'The exchange of evidence is over: decide what follows',
      lead: 'All parties have given an opinion, or the period is over. Say how the case goes on, or set another period if more time is needed.',
      action: 'Decide',
      after: 'All parties can read it. Whoever gave no opinion can still speak at the hearing.',
      tells: {
        opinions: (facts) => ({
          label: 'Opinions',
          value: [
            `Given by: ${listed(facts, 'given', ', ') || 'nobody'}`,
            `Not given by: ${listed(facts, 'silent', ', ') || 'nobody'}`,
          ].join('\n'),
        }),
      },
      pages: { reasons: { title: 'How does the case go on?' } },
      fields: { reasons: { label: 'Decision and reasons' } },
    },
  },
  owed: { 'exchange.give-opinion': 'Give an opinion on the evidence' },
  refusals: {
    'exchange/held-together': () => ({
      what: 'No period can be set.',
      why: 'The parties chose different manners, or all chose to meet; the rules then have evidence exchanged in one sitting.',
      mend: 'Fix a day for the exchange.',
    }),
    'exchange/in-the-past': () => ({
      what: 'The first day is past.',
      why: 'The period begins today or later.',
      mend: 'Change the first day.',
    }),
    'exchange/ends-before-it-begins': () => ({
      what: 'The last day must come after the first.',
      why: 'The parties need time to look at the evidence.',
      mend: 'Change the last day.',
    }),
    'exchange/say-why-changed': () => ({
      what: 'Say why it is changed.',
      why: 'The parties were told the earlier period.',
      mend: 'Give a reason.',
    }),
  },
  entries: {
    'exchange.PeriodSet': (body) => ({
      title: 'Period for exchanging evidence',
      detail: `${dayEn(body, 'from')} to ${dayEn(body, 'to')}`,
    }),
    'exchange.OpinionGiven': (body) => ({
      title: `Opinion on the evidence received${body['late'] === true ? ' (late)' : ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'exchange.Concluded': (body) => ({
      title: 'Exchange of evidence concluded',
      detail: said(body, 'reasons'),
    }),
  },
};
