import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';
import { agentsOnPaperEn } from '../shared/agents-on-paper.ts';

/** How a party is reached, where that is known. */
const reach = (what: string, value: string): string => (value === '' ? '' : `${what}${value}`);

/** What was noted, and what is right. */
function corrected(body: Facts): string {
  const yuan = (name: string): string => yuanGrouped((body[name] ?? 0) as Money);
  if (body['of'] === 'payment')
    return `Court fee received: ${yuan('fenBefore')} yuan, now ${yuan('fen')} yuan`;
  if (body['of'] === 'service-day')
    return body['on'] === body['onBefore']
      ? `Day of service: looked at again, and still ${dayEn(body, 'on')}`
      : `Day of service: ${dayEn(body, 'onBefore')}, now ${dayEn(body, 'on')}`;
  const all = (body['attendance'] ?? []) as unknown as readonly { readonly manner: string }[];
  const absent = all.filter(({ manner }) => manner === 'absent').length;
  return `Attendance: now ${String(all.length - absent)} there, ${String(absent)} absent`;
}

export const proceedingsEn: TextCatalogue = {
  commands: {
    'docket.record-notice-given': {
      title: 'Give a decision or notice to a party who has no account',
      lead: 'The party has no account, and nothing else brings this to them. Hand it over, post it or read it out on the telephone, and enter it here afterwards.',
      action: 'Enter',
      after:
        'It is entered in the docket who knew of it, since when and how. Of a notice to correct a complaint the days are counted from when it reached the plaintiff; before that, papers are not returned for want of corrections.',
      tells: {
        'to-be-told': (facts) => ({
          label: `To be told to ${said(facts, 'name')}`,
          value: said(facts, 'what'),
        }),
        words: (facts) => ({
          label: `In full: ${said(facts, 'title')}`,
          value: said(facts, 'detail'),
        }),
        'handed-in-by-another': () => ({
          label: 'Tell the plaintiff',
          value:
            'Somebody handed the complaint in for the plaintiff and has shown no authority: that they have read it does not count',
        }),
        ...agentsOnPaperEn,
        'known-address': (facts) => ({
          label: 'Where they are reached',
          value: [
            reach('Address: ', said(facts, 'address')),
            reach('Telephone: ', said(facts, 'mobile')),
          ]
            .filter((line) => line !== '')
            .join('\n'),
        }),
      },
      pages: { given: { title: 'How was it given?' } },
      fields: {
        way: { label: 'Way' },
        reachedOn: {
          label: 'Day on which it reached the party',
          hint: 'If posted: the day it was signed for',
        },
        proof: {
          label: 'What shows it',
          hint: 'For example: signature on the slip; number of the registered letter or of the recording',
        },
      },
      options: {
        way: {
          'handed-over': 'Handed over',
          posted: 'Posted',
          'read-out': 'Read out on the telephone',
        },
      },
    },
    'deadline.pass': {
      title: 'Note that a time limit has expired',
      lead: '',
      action: 'Note',
      after: '',
      pages: {},
      fields: {},
    },
    'deadline.move': {
      title: 'Calculate a last day again',
      lead: '',
      action: 'Note',
      after: '',
      pages: { told: { title: 'Which day was notified?' } },
      fields: {
        from: { label: 'Last day as notified' },
        provisional: { label: 'It was provisional' },
      },
    },
    'docket.settle-reaction': {
      title: 'Deal with what could not be done automatically',
      lead: 'A step that should have been taken automatically was not possible. Deal with it and note what you did.',
      action: 'Note what was done',
      after: 'The note is entered in the docket.',
      pages: { note: { title: 'How was it dealt with?' } },
      fields: { note: { label: 'What was done' } },
    },
  },
  refusals: {
    'docket/nothing-corrected': () => ({
      what: 'This is what was noted already; nothing is corrected.',
      why: 'A correction says what is right. What was noted stays in the docket.',
      mend: 'Enter what is right, or leave the record as it is.',
    }),
    'docket/not-given-that-day': (facts) => ({
      what: 'It cannot have been that day.',
      why: `It was made on ${dayEn(facts, 'from')}; it reached the party on that day or later, and not after today.`,
      mend: 'Enter the day on which it reached the party.',
    }),
    'deadline/still-running': () => ({
      what: 'The time limit is still running.',
      why: '',
      mend: '',
    }),
  },
  entries: {
    'docket.DecisionGiven': (body) => ({
      title: 'A decision or notice of the court reached a party',
      detail: `${dayEn(body, 'on')}, ${body['way'] === 'in-account' ? 'in an account that may read the case' : said(body, 'proof')}`,
    }),
    'deadline.Passed': (body) => ({
      title: 'Time limit expired',
      detail: `${dayEn(body, 'dueOn')}. This is only noted; a person decides what follows`,
    }),
    'deadline.Moved': (body) => ({
      title: body['from'] === body['to'] ? 'Last day confirmed' : 'Last day moved',
      detail:
        body['from'] === body['to']
          ? `${dayEn(body, 'to')}${body['provisional'] === true ? ' (was provisional)' : ''}`
          : `${dayEn(body, 'from')}${body['provisional'] === true ? ' (provisional)' : ''} → ${dayEn(body, 'to')}${body['toProvisional'] === true ? ' (provisional: reckoned again when the holidays of that year are published)' : ''}`,
    }),
    'docket.ReactionRefused': (body) => ({
      title: 'An automatic step was not possible',
      detail: said(body, 'command'),
    }),
    'docket.RecordCorrected': (body) => ({
      title: 'A record was corrected',
      detail: `${corrected(body)}. Reasons: ${said(body, 'reasons')}`,
    }),
    'docket.ReactionSettled': () => ({ title: 'The step has been dealt with', detail: '' }),
  },
  owed: {
    'docket.record-notice-given':
      'Give a decision or notice of the court to a party who has no account',
  },
};
