import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';
import { correctionIn } from './correction-in.ts';
import { englishTitleOf, paperInEnglish } from '../shared/paper-titles.ts';

export const documentsEn: TextCatalogue = {
  commands: {
    'documents.order': {
      title: '',
      lead: 'Choose a paper; it is made from what is in the case.',
      action: 'Make',
      after: 'It can be previewed, downloaded and printed before it is served.',
      pages: { paper: { title: 'Which paper?' } },
      fields: {
        template: { label: 'Paper' },
        addressee: {
          label: 'For whom',
          hint: 'Number of the participant; leave empty for all parties',
        },
        replaces: { label: 'Which paper it corrects', hint: 'The first one is kept' },
        extra: { label: 'Further content' },
      },
      options: { template: englishTitleOf },
    },
    'documents.replace': {
      title: 'Replace a paper',
      lead: 'It is made again from what the docket holds now, and what you write here is printed at its head. The first one is kept, with a note of what replaced it.',
      action: 'Make it again',
      after: 'Serve the new one once it is made.',
      pages: { correction: { title: 'What is corrected?' } },
      fields: {
        correction: {
          label: 'Correction',
          hint: 'Say what was wrong and how it should read; whoever gets the paper reads these words',
        },
      },
    },
    'documents.correct-ruling': {
      title: 'Correct a ruling',
      lead: 'A slip of the pen or of reckoning is mended by a ruling of its own; the first ruling is kept. What was ruled cannot be changed in this way.',
      action: 'Make the ruling',
      after:
        'The ruling is produced at once, for those who had the first one. The clerk serves it; where a filing was not accepted, the filing office. The time to appeal against the first stays.',
      tells: {
        ruling: (facts) => ({
          label: 'Which ruling',
          value: `${paperInEnglish(said(facts, 'title'))} of ${dayEn(facts, 'on')} (entry ${said(facts, 'seq')})`,
        }),
        'corrected-before': (facts) => ({
          label: 'Corrected before',
          value: `${said(facts, 'slips')} time(s); read those rulings first`,
        }),
      },
      pages: { what: { title: 'What is wrong?' } },
      fields: {
        wrong: { label: 'As written', hint: 'Copy the words of the ruling' },
        right: { label: 'As it should be' },
        reasons: { label: 'Reasons' },
      },
    },
    'documents.issue': {
      title: '',
      lead: '',
      action: 'Issue',
      after: '',
      pages: { file: { title: '' } },
      fields: { file: { label: 'File' }, sm3: { label: 'SM3' } },
    },
    'documents.release': {
      title: '',
      lead: '',
      action: 'Give to the parties',
      after: '',
      pages: {},
      fields: {},
    },
  },
  refusals: {
    'documents/cannot-build': () => ({
      what: 'This paper cannot be made right now.',
      why: 'The details of the court or the case cannot be read at the moment.',
      mend: 'Try again later.',
    }),
    'documents/issued-before': () => ({
      what: 'This paper has already been issued.',
      why: 'An issued paper does not change; mistakes are corrected by a further paper.',
      mend: 'Reload.',
    }),
  },
  entries: {
    'documents.Ordered': (body) => ({
      title: `Paper being made: ${paperInEnglish(said(body, 'title'))}`,
      detail: correctionIn(body, 'Corrected: '),
    }),
    'documents.RulingCorrected': (body) => ({
      title: `Corrected: ${paperInEnglish(said(body, 'title'))}`,
      detail: `“${said(body, 'wrong')}” reads “${said(body, 'right')}”`,
    }),
    'documents.Released': (body) => ({
      title: 'Paper given to the parties',
      detail: paperInEnglish(said(body, 'title')),
    }),
    'documents.Issued': (body) => ({
      title: 'Paper issued',
      detail: (body['file'] as { name?: string } | undefined)?.name ?? '',
    }),
  },
};
