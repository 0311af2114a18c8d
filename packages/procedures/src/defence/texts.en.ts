import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const unshown = (body: Facts): string =>
  body['authority'] === 'pending' ? ' (authority to be shown)' : '';

export const defenceEn: TextCatalogue = {
  commands: {
    'defence.submit': {
      title: 'Hand in your defence',
      lead: 'Say what you think. Within fifteen days of the copy of the complaint; later is received too.',
      action: 'Hand in',
      after:
        'The other side gets a copy. Not answering does not stop you from speaking at the hearing.',
      pages: { text: { title: 'Your defence' }, papers: { title: 'Any papers?' } },
      fields: {
        text: { label: 'Defence' },
        attachments: { label: 'Papers' },
        conformsToOriginals: { label: 'The copies agree with the originals' },
      },
    },
    'defence.record-paper': {
      title: 'Record a defence on paper',
      lead: 'Handed in or sent by post; scanned. The defendant is its author.',
      action: 'Enter',
      after: 'A receipt is given at once.',
      pages: { paper: { title: 'What was received?' } },
      fields: {
        receivedOn: { label: 'Received on' },
        text: { label: 'Summary' },
        attachments: { label: 'Scans' },
      },
    },
    'defence.object-to-jurisdiction': {
      title: 'Object to jurisdiction',
      lead: 'If another court is competent, say so within the time for the defence.',
      action: 'Object',
      after: 'A judge rules on it.',
      pages: { objection: { title: 'Which court is competent?' } },
      fields: {
        court: { label: 'Court' },
        reasons: { label: 'Reasons' },
        attachments: { label: 'Papers' },
      },
    },
    'defence.decide-jurisdiction': {
      title: 'Rule on jurisdiction',
      lead: 'Give reasons.',
      action: 'Rule',
      after: 'Served on the parties; open to appeal.',
      pages: { outcome: { title: 'Is the objection founded?' } },
      fields: { outcome: { label: 'Outcome' }, reasons: { label: 'Reasons' } },
      options: { outcome: { founded: 'Founded, transfer', unfounded: 'Unfounded, dismissed' } },
    },
  },
  refusals: {},
  entries: {
    'defence.Submitted': (body) => ({
      title: `Defence received${body['late'] === true ? ' (late)' : ''}${unshown(body)}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'defence.JurisdictionObjected': (body) => ({
      title: `Objection to jurisdiction${unshown(body)}`,
      detail: said(body, 'court'),
    }),
    'defence.JurisdictionDecided': (body) => ({
      title: `Objection ${body['outcome'] === 'founded' ? 'founded' : 'unfounded'}`,
      detail: said(body, 'reasons'),
    }),
  },
};
