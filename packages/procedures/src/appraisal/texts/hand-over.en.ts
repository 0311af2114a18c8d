import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayEn, said } from '../../framework/index.ts';
import { exhibitEn, rowsIn } from '../../shared/exhibit-texts.ts';

const ways: Readonly<Record<string, string>> = {
  'by-hand': 'By hand',
  'by-post': 'By post',
  'where-it-is': 'Shown where it is, and stays there',
};
const named = (row: Facts): string => `${exhibitEn(row)} (${said(row, 'name')})`;

export const handOverEn: TextCatalogue = {
  commands: {
    'appraisal.hand-over': {
      title: 'Enter what was handed over to be examined',
      lead: 'What lies on paper, is a thing or is not open goes to the body by your hand. Enter what went, to whom, on which day, and where the receipt is. Only what the judge decided, and the parties contested, goes.',
      action: 'Enter it',
      after: 'The parties and the body read it. Where something has not gone yet, the task stays.',
      tells: {
        work: (facts) => ({
          label: 'Commission',
          value: `${said(facts, 'body')}: ${said(facts, 'question')} (by ${dayEn(facts, 'dueOn')})`,
        }),
        goes: (facts) => ({
          label: 'What the judge decided goes there',
          value: rowsIn(facts, 'rows').map(named).join(', '),
        }),
        handed: (facts) => ({
          label: `Handed over: ${named(facts)}`,
          value: `${dayEn(facts, 'on')}, ${said(facts, 'to')}`,
        }),
      },
      pages: {
        what: { title: 'What was handed over?' },
        whom: { title: 'To whom, and with what receipt?' },
      },
      fields: {
        samples: {
          label: 'What went',
          hint: 'You may choose what went online as well, if its original followed',
        },
        note: { label: 'In what form', hint: 'One original, two pieces, a set of copies' },
        how: { label: 'How' },
        to: { label: 'Who received it', hint: 'The office of the body, and the person’s name' },
        on: { label: 'Day', hint: 'If it was posted, the day of posting' },
        receipt: {
          label: 'Receipt',
          hint: 'Its number and who signed it; if it was posted, the number of the item',
        },
        attachments: { label: 'Scan of the receipt' },
      },
      options: { how: ways },
    },
  },
  refusals: {
    'appraisal/not-decided-to-go': (facts) => ({
      what: 'Something chosen is not to go there, or nothing was chosen.',
      why: `The judge decides what goes to ${said(facts, 'body')}, and the parties contest it first.`,
      mend: 'Choose among what the judge decided; where more is needed, ask the judge.',
    }),
    'appraisal/not-handed-over-then': (facts) => ({
      what: 'It cannot have been handed over on that day.',
      why: `The judge decided on ${dayEn(facts, 'first')}, and today is ${dayEn(facts, 'today')}.`,
      mend: 'Enter a day between the two.',
    }),
  },
  entries: {
    'appraisal.HandedOverByHand': (body) => ({
      title: 'Handed over on paper or in kind, to be examined',
      detail: [
        `${dayEn(body, 'on')}: ${(ways[said(body, 'how')] ?? '').toLowerCase()}`,
        `${rowsIn(body, 'samples').map(named).join(', ')}${said(body, 'note') === '' ? '' : ` (${said(body, 'note')})`}`,
        `to ${said(body, 'body')}, received by ${said(body, 'to')}`,
        `receipt: ${said(body, 'receipt')}`,
      ].join('; '),
    }),
  },
};
