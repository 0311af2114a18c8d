import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const purposes = {
  supervision: 'Supervision of trials',
  approval: 'A matter brought for approval',
  complaint: 'A letter, visit or complaint',
  other: 'Other',
} as const;

export const readingEn: TextCatalogue = {
  commands: {
    'reading.open': {
      title: 'Give a reason and read the case',
      lead: 'This case is not assigned to you. To read it, first say why.',
      action: 'Enter the reason and open the case',
      after:
        'The reason is entered in the docket of this case at once; its judge and clerk see it, and nobody can change or delete it. From now to the end of today you can read what all parties can read, but no draft of a judgment and nothing meant for one side only.',
      pages: { reason: { title: 'Why do you want to read this case?' } },
      fields: {
        purpose: { label: 'Purpose' },
        reason: {
          label: 'Reason',
          hint: 'For example: the trial time limit is near; to see the schedule.',
        },
      },
      options: { purpose: purposes },
    },
  },
  refusals: {},
  entries: {
    'reading.Opened': (body) => ({
      title: `Read the case for a reason (${purposes[body['purpose'] as keyof typeof purposes]})`,
      detail: said(body, 'reason'),
    }),
  },
};
