import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

export const proceedingsEn: TextCatalogue = {
  commands: {
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
    'deadline/still-running': () => ({
      what: 'The time limit is still running.',
      why: '',
      mend: '',
    }),
  },
  entries: {
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
    'docket.ReactionSettled': () => ({ title: 'The step has been dealt with', detail: '' }),
  },
};
