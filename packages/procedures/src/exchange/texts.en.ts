import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';

/** What an opinion was marked with when it came in. */
const marked = (body: Facts): string => {
  const marks = [
    body['late'] === true ? 'late' : '',
    body['authority'] === 'pending' ? 'authority to be shown' : '',
  ].filter((one) => one !== '');
  return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
};

export const exchangeEn: TextCatalogue = {
  commands: {
    'exchange.set-period': {
      title: 'Set the period for exchanging evidence',
      lead: 'If the parties exchange evidence online separately, set a reasonable period in which each looks at the evidence and gives an opinion.',
      action: 'Set the period',
      after:
        'All parties see it at once and get a text message. If the last day is a rest day, the period ends on the next working day.',
      pages: { period: { title: 'From which day to which?' } },
      fields: {
        from: { label: 'First day' },
        to: { label: 'Last day' },
        reasons: {
          label: 'Reasons',
          hint: 'If you change the period, say why. The clerk may lengthen it; only a judge may shorten it',
        },
      },
    },
    'exchange.give-opinion': {
      title: 'Give your opinion on the evidence',
      lead: 'Look at the other side’s evidence and say whether it is genuine, lawfully obtained and relevant. An opinion sent after the period is still received.',
      action: 'Hand in',
      after: 'The other parties and the judge see it at once.',
      tells: {
        period: (facts) => ({
          label: 'Period for exchanging evidence',
          value: `${dayEn(facts, 'from')} to ${dayEn(facts, 'dueOn')}${facts['provisional'] === true ? ' (provisional)' : ''}`,
        }),
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not yet seen your authority to act. The opinion is received all the same and marked accordingly. Please hand in a power of attorney soon',
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
    'exchange.record-opinion': {
      title: 'Record an opinion on paper',
      lead: 'An opinion that was handed in or posted is scanned and put on file. The party remains its author. A party who exchanges evidence in person may hand one in this way too.',
      action: 'Enter',
      after:
        'A receipt is given at once. Whether a posted opinion is late goes by the day of posting.',
      pages: { paper: { title: 'What was received?' } },
      fields: {
        receivedOn: { label: 'Received on' },
        postedOn: {
          label: 'Posted on',
          hint: 'If it came by post, the date of the postmark: what was posted before the end is in time',
        },
        text: { label: 'Summary' },
        attachments: { label: 'Scans' },
      },
    },
    'exchange.conclude': {
      title: 'End the exchange of evidence and decide how the case goes on',
      lead: 'All parties have given an opinion, or the period is over. Say how the case goes on, or set another period if more time is needed.',
      action: 'Decide',
      after:
        'All parties can read it and get a text message. Whoever gave no opinion can still speak at the hearing.',
      tells: {
        opinions: (facts) => ({
          label: 'Opinions',
          value: [
            `Given by: ${listed(facts, 'given', ', ') || 'nobody'}`,
            `Not given by: ${listed(facts, 'silent', ', ') || 'nobody'}`,
          ].join('\n'),
        }),
        'in-time': (facts) => ({
          label: 'The period is not over',
          value: `${listed(facts, 'names', ', ')} may give an opinion until ${dayEn(facts, 'dueOn')}. If you end the exchange now, their time ends by your decision; give the reasons`,
        }),
      },
      pages: { reasons: { title: 'How does the case go on?' } },
      fields: {
        early: { label: 'The period is not over; I end the exchange now' },
        reasons: { label: 'Decision and reasons' },
      },
    },
  },
  owed: { 'exchange.give-opinion': 'Give an opinion on the evidence' },
  refusals: {
    'exchange/concluded': () => ({
      what: 'The judge has concluded the exchange.',
      why: 'Ending it was the judge’s decision; so is opening it again.',
      mend: 'If another period is needed, ask the judge.',
    }),
    'exchange/held-together': () => ({
      what: 'No period for a separate exchange can be set.',
      why: 'If the parties chose different ways, the rules require one sitting for all; if all chose to meet, the judge has decided so.',
      mend: 'Fix a day for the exchange.',
    }),
    'exchange/in-the-past': () => ({
      what: 'The first day has passed.',
      why: 'The period must begin today or later.',
      mend: 'Change the first day.',
    }),
    'exchange/ends-before-it-begins': () => ({
      what: 'The last day must come after the first.',
      why: 'The parties need time to look at the evidence.',
      mend: 'Change the last day.',
    }),
    'exchange/judge-shortens': (facts) => ({
      what: 'The period cannot be shortened like this.',
      why: `The parties were told that it ends on ${dayEn(facts, 'dueOn')}. The clerk may lengthen it; a judge decides whether it is shortened.`,
      mend: 'Choose that day or a later one. If the period must be shorter, ask the judge.',
    }),
    'exchange/parties-still-have-time': (facts) => ({
      what: `Not done yet: ${listed(facts, 'names', ', ')} can still give an opinion.`,
      why: 'If the exchange ends now, they lose time that they were told they had.',
      mend: 'Wait until the period is over. If it must end now, tick the confirmation and give the reasons.',
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
      title: `Opinion on the evidence received${marked(body)}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'exchange.Concluded': (body) => ({
      title: `Exchange of evidence concluded${body['cutShort'] === undefined ? '' : ' (before the end of the period, by decision of the judge)'}`,
      detail: said(body, 'reasons'),
    }),
  },
};
