import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayEn, said } from '../../framework/index.ts';
import { exhibitEn, rowsIn } from '../../shared/exhibit-texts.ts';

const named = (row: Facts): string => `${exhibitEn(row)} (${said(row, 'name')})`;
const ends: Readonly<Record<string, string>> = {
  'came-back': 'It came back',
  'used-up': 'It was used up by the examination',
};

export const takeBackEn: TextCatalogue = {
  commands: {
    'appraisal.take-back': {
      title: 'Enter what came back from the examination',
      lead: 'When papers and things that were handed over come back, count them in front of whoever brings them, and enter what came, in what state, and where it is kept now. What was used up is entered, too.',
      action: 'Enter it',
      after:
        'The parties and the body read it. Where something has not come back yet, the task stays.',
      tells: {
        work: (facts) => ({
          label: 'Commission',
          value: `${said(facts, 'body')}: ${said(facts, 'question')}`,
        }),
        away: (facts) => ({
          label: `Still with the body: ${named(facts)}`,
          value: `${dayEn(facts, 'on')}, to ${said(facts, 'to')}`,
        }),
      },
      pages: {
        what: { title: 'What came back?' },
        where: { title: 'On which day, and where is it kept?' },
      },
      fields: {
        samples: { label: 'What it is' },
        end: { label: 'What became of it' },
        state: { label: 'State', hint: 'Whole; opened; a small part was taken' },
        on: { label: 'Day', hint: 'If it was posted, the day it arrived' },
        kept: {
          label: 'Where it is kept now',
          hint: 'In the file, in the store, or given back to whom',
        },
        attachments: { label: 'Scan of the slip' },
      },
      options: { end: ends },
    },
  },
  refusals: {
    'appraisal/not-with-the-body': (facts) => ({
      what: 'Something chosen is not with the body, or nothing was chosen.',
      why: `Only what was handed over to ${said(facts, 'body')} and has not come back can come back.`,
      mend: 'Choose among what is still there; where the handing over was not entered, enter it first.',
    }),
    'appraisal/not-back-then': (facts) => ({
      what: 'It cannot have come back on that day.',
      why: `It was handed over on ${dayEn(facts, 'first')}, and today is ${dayEn(facts, 'today')}.`,
      mend: 'Enter a day between the two.',
    }),
    'appraisal/say-where-it-lies': () => ({
      what: 'It is not said where it is kept now.',
      why: 'Originals and things are needed again, and belong to whoever handed them in.',
      mend: 'Say whether it is in the file, in the store, or given back to whom.',
    }),
  },
  entries: {
    'appraisal.SamplesCameBack': (body) => ({
      title: 'What became of what was examined',
      detail: [
        dayEn(body, 'on'),
        rowsIn(body, 'samples').map(named).join(', '),
        `${said(body, 'body')}: ${(ends[said(body, 'end')] ?? '').toLowerCase()}`,
        `state: ${said(body, 'state')}`,
        ...(said(body, 'kept') === '' ? [] : [`kept: ${said(body, 'kept')}`]),
      ].join('; '),
    }),
  },
};
