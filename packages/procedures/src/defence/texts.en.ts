import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

const unshown = (body: Facts): string =>
  body['authority'] === 'pending' ? ' (authority to be shown)' : '';

export const defenceEn: TextCatalogue = {
  commands: {
    'defence.submit': {
      title: 'Hand in your defence',
      lead: 'Say what you think. Within fifteen days of the copy of the complaint; later is received too.',
      action: 'Hand in',
      tells: {
        closed: (facts) => ({
          label: 'This case is closed',
          value: `Closed on ${dayEn(facts, 'closedOn')}. What you hand in is received all the same; what follows from it is for the judge`,
        }),
      },
      after: 'The other side gets a copy. You can still say more at the hearing.',
      pages: { text: { title: 'Your defence' }, papers: { title: 'Any papers?' } },
      fields: {
        text: { label: 'Defence' },
        attachments: { label: 'Papers' },
        conformsToOriginals: { label: 'The copies match the originals' },
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
      tells: {
        closed: (facts) => ({
          label: 'This case is closed',
          value: `Closed on ${dayEn(facts, 'closedOn')}. What you hand in is received all the same; what follows from it is for the judge`,
        }),
      },
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
      after: 'Served on the parties; it can be appealed.',
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
