import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

export const proceedingsEn: TextCatalogue = {
  commands: {
    'deadline.pass': {
      title: 'Note that a term has passed',
      lead: '',
      action: 'Note',
      after: '',
      pages: {},
      fields: {},
    },
    'deadline.move': {
      title: 'Reckon a last day again',
      lead: '',
      action: 'Note',
      after: '',
      pages: { told: { title: 'Which day was told?' } },
      fields: { from: { label: 'Last day as told' }, provisional: { label: 'It was provisional' } },
    },
    'docket.settle-reaction': {
      title: 'Deal with what could not be done automatically',
      lead: 'A step that a rule should have taken was not possible. Deal with it and note what you did.',
      action: 'Note what was done',
      after: 'The note is entered in the docket.',
      pages: { note: { title: 'How was it dealt with?' } },
      fields: { note: { label: 'What was done' } },
    },
  },
  refusals: {
    'deadline/still-running': () => ({ what: 'The term is still running.', why: '', mend: '' }),
  },
  entries: {
    'deadline.Passed': (body) => ({
      title: 'Term passed',
      detail: `${dayEn(body, 'dueOn')}. Only noted; a person decides`,
    }),
    'deadline.Moved': (body) => ({
      title: body['from'] === body['to'] ? 'A last day is fixed' : 'A last day moved',
      detail:
        body['from'] === body['to']
          ? `${dayEn(body, 'to')}${body['provisional'] === true ? ' (was provisional)' : ''}`
          : `${dayEn(body, 'from')}${body['provisional'] === true ? ' (provisional)' : ''} → ${dayEn(body, 'to')}`,
    }),
    'docket.ReactionRefused': (body) => ({
      title: 'An automatic step was not possible',
      detail: said(body, 'command'),
    }),
    'docket.ReactionSettled': () => ({ title: 'The step has been dealt with', detail: '' }),
  },
};
