import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { englishTitleOf, paperInEnglish } from '../shared/paper-titles.ts';

export const documentsEn: TextCatalogue = {
  commands: {
    'documents.order': {
      title: '',
      lead: 'Choose a paper; it is made from what the case holds.',
      action: 'Make',
      after: 'It can be previewed, downloaded and printed before it is served.',
      pages: { paper: { title: 'Which paper?' } },
      fields: {
        template: { label: 'Paper' },
        addressee: { label: 'For whom', hint: 'Participant; empty for everybody' },
        replaces: { label: 'Corrects which paper', hint: 'The first one is kept' },
        extra: { label: 'Further content' },
      },
      options: { template: englishTitleOf },
    },
    'documents.replace': {
      title: 'Replace a paper',
      lead: 'Made anew from what the docket holds now. The first stays and says what replaced it.',
      action: 'Make anew',
      after: 'Serve the new one when it is made.',
      pages: { reason: { title: 'Why is it replaced?' } },
      fields: { reason: { label: 'Reason' } },
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
      why: 'The profile of the court or the case is not available.',
      mend: 'Try again later.',
    }),
    'documents/issued-before': () => ({
      what: 'This paper has been issued.',
      why: 'An issued paper does not change; mistakes are mended by a correcting paper.',
      mend: 'Reload.',
    }),
  },
  entries: {
    'documents.Ordered': (body) => ({
      title: `Paper ordered: ${paperInEnglish(said(body, 'title'))}`,
      detail: '',
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
