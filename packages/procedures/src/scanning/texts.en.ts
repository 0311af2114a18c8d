import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

const standings: Readonly<Record<string, string>> = {
  'no-verdict': 'The scanner was asked several times and gave no verdict',
  found: 'The scanner reports malware',
  held: 'It was decided that it stays shut',
  cleared: 'It was decided that it is opened again',
};

const named = (facts: Facts): string =>
  `“${said(facts, 'name')}” (number ${said(facts, 'seq')} of the docket)`;
const called = (facts: Facts): string =>
  said(facts, 'found') === '' ? '' : `, called ${said(facts, 'found')}`;

const file = (facts: Facts) => ({
  label: named(facts),
  value: `${standings[said(facts, 'standing')] ?? ''}${called(facts)}`,
});

const hash = (facts: Facts) => ({
  label: 'Hash of the file (SHA-256)',
  value: said(facts, 'file'),
});

const takenOut = (facts: Facts) => ({
  label: 'The file was taken out to be looked into',
  value: `${dayEn(facts, 'on')}, by ${said(facts, 'by')}`,
});

const outcome = {
  'no-verdict': 'No verdict',
  found: 'Malware was found',
  clean: 'Nothing was found',
} as const;

const noted = (body: Facts): { readonly title: string; readonly detail: string } => {
  switch (said(body, 'outcome')) {
    case 'found':
      return {
        title: 'Malware was found in a file that was received',
        detail: `After ${named(body)} was received the scanner reported malware in it${called(body)}. So that it harms nobody’s device, nobody can open it now. The file is kept as it came, its time of receipt and its hash stand, and nobody takes whoever handed it in to be at fault. The court’s staff look into it: a false alarm is opened again; otherwise it stays shut, with reasons. Whoever handed it in may hand in a clean copy.`,
      };
    case 'clean':
      return {
        title: 'The file was checked, and nothing was found',
        detail: `${named(body)} can be opened.`,
      };
    default:
      return {
        title: 'There is no verdict on a file yet',
        detail: `${named(body)} has been received, and its time of receipt stands. The scanner works, but was asked several times and gave no verdict; the file may be too large or of an unusual kind. It is asked again; for the moment nobody but whoever handed it in can open it. The court’s staff may also look into it and have it opened.`,
      };
  }
};

export const scanningEn: TextCatalogue = {
  commands: {
    'scanning.note': {
      title: 'Note what the scanner said',
      lead: 'Entered by the court’s system by itself.',
      action: 'Note',
      after: 'Whoever can read the file reads what came of it.',
      pages: { scan: { title: 'What did the scanner say?' } },
      fields: {
        file: { label: 'Hash of the file' },
        name: { label: 'Name of the file' },
        seq: { label: 'Number in the docket' },
        outcome: { label: 'Outcome' },
        found: { label: 'What was found' },
        readers: { label: 'Who reads it' },
      },
      options: {
        outcome,
        readers: {
          parties: 'All parties',
          'side:plaintiff': 'The plaintiff’s side',
          'side:defendant': 'The defendant’s side',
          'side:third-party': 'The third party’s side',
          court: 'The court',
        },
      },
    },
    'scanning.note-out': {
      title: 'Note that a file was taken out',
      lead: 'Entered by the command with which whoever runs the system takes it out.',
      action: 'Note',
      after: 'The court’s staff read in the docket who took it, and why.',
      pages: { out: { title: 'Who took it, and why?' } },
      fields: { by: { label: 'Taken out by' }, reasons: { label: 'For' } },
    },
    'scanning.hold': {
      title: 'Keep a file shut',
      lead: 'After this file was received the scanner reported something in it, or never gave a verdict. Have a technician look into it first, on a machine apart: whoever runs the system finds the file by its hash.',
      action: 'Keep it shut',
      after:
        'The file is kept as it came, its time of receipt and its hash stand, and nobody can open it. Whoever can read the file reads your reasons. If it turns out to be a false alarm it can be opened again. Whether evidence is taken into account is still the judge’s to weigh, and has nothing to do with this.',
      pages: { why: { title: 'Why does it stay shut?' } },
      fields: {
        reasons: {
          label: 'Reasons',
          hint: 'Written for the parties: who looked, and what was found.',
        },
      },
      tells: { file, hash, 'taken-out': takenOut },
    },
    'scanning.clear': {
      title: 'Open a file again',
      lead: 'For a false alarm, or a file of which the scanner says nothing and that was looked into otherwise: whoever runs the system finds the file by its hash, and a technician looks into it on a machine apart.',
      action: 'Open it again',
      after:
        'Within seconds whoever could read the file before can open it again. The reasons stand in the docket, for whoever can read the file.',
      pages: { why: { title: 'Why can it be opened?' } },
      fields: {
        reasons: { label: 'Reasons', hint: 'Written for the parties: who looked, and how.' },
        seen: { label: 'A technician has looked into this file, and it can be opened' },
      },
      tells: { file, hash, 'taken-out': takenOut },
    },
  },
  tasks: { 'scanning.hold': 'Decide whether a file that the scanner objects to is opened' },
  refusals: {},
  entries: {
    'scanning.Noted': (body) =>
      body['name'] === undefined
        ? { title: 'What a scan of a file came to', detail: '' }
        : noted(body),
    'scanning.TakenOut': (body) => ({
      title: 'A file was taken out to be looked into',
      detail:
        body['name'] === undefined
          ? ''
          : `“${said(body, 'name')}” was taken out by ${said(body, 'by')}, in an archive with a password. For: ${said(body, 'reasons')}`,
    }),
    'scanning.Held': (body) => ({
      title: 'A file stays shut',
      detail:
        body['name'] === undefined
          ? ''
          : `Nobody can open “${said(body, 'name')}”. It is kept as it came, and its time of receipt stands. Reasons: ${said(body, 'reasons')}`,
    }),
    'scanning.Cleared': (body) => ({
      title: 'A file is opened again',
      detail:
        body['name'] === undefined
          ? ''
          : `“${said(body, 'name')}” can be opened again. Reasons: ${said(body, 'reasons')}`,
    }),
  },
};
