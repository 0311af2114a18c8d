import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const missing = (facts: Facts): readonly number[] => facts['missing'] as readonly number[];
const form = 'One day after another, or 2027-10-01–2027-10-07.';

export const rulebookEn: TextCatalogue = {
  commands: {
    'rulebook.open': { title: '', lead: '', action: 'Open', after: '', pages: {}, fields: {} },
    'rulebook.import-calendar': {
      title: '',
      lead: '',
      action: 'Enter',
      after: '',
      pages: { notice: { title: '' }, table: { title: '' } },
      fields: {
        year: { label: 'Year' },
        off: { label: 'Rest days' },
        work: { label: 'Weekend days worked in exchange' },
        source: { label: 'Name and number of the notice' },
      },
    },
    'rulebook.propose-calendar': {
      title: 'Enter a year’s rest days',
      lead: 'Enter them from the notice of the General Office of the State Council. A term whose last day is a rest day ends on the first working day after it, so without this table no last day can be fixed. Another administrator or the president then compares it with the notice; it holds once they have confirmed it.',
      action: 'Submit for confirmation',
      tells: {
        known: (facts) => ({
          label: 'Entered up to',
          value:
            missing(facts).length === 0
              ? said(facts, 'last')
              : `${said(facts, 'last')}; still missing: ${missing(facts).join(', ')}`,
        }),
        few: (facts) => ({
          label: 'Few rest days',
          value: `Only ${said(facts, 'days')} stand here. A notice usually names two or three dozen; is something left out?`,
        }),
      },
      after:
        'No term has moved yet. Running terms are reckoned again once another person has compared the table with the notice and confirmed it.',
      pages: { notice: { title: 'Which notice?' }, table: { title: 'Which days?' } },
      fields: {
        year: { label: 'Year', hint: 'For example 2027' },
        off: { label: 'Rest days', hint: form },
        work: { label: 'Weekend days worked in exchange', hint: `Leave empty if none. ${form}` },
        source: { label: 'Name and number of the notice' },
      },
    },
    'rulebook.load-calendar': {
      title: 'Compare a year’s rest days and confirm',
      lead: 'A colleague entered this table. Compare it day by day with the notice of the General Office of the State Council. If anything is wrong do not confirm it: withdraw it, and have it entered again.',
      action: 'Confirm',
      tells: {
        proposed: (facts) => ({
          label: said(facts, 'year'),
          value: `${said(facts, 'source')} (entered by ${said(facts, 'by')})`,
        }),
        off: (facts) => ({
          label: `Rest days: ${said(facts, 'count')}`,
          value: said(facts, 'days'),
        }),
        work: (facts) => ({
          label: `Weekend days worked: ${said(facts, 'count')}`,
          value: said(facts, 'days') === '' ? 'None' : said(facts, 'days'),
        }),
      },
      after:
        'Running terms are reckoned again. Those that move are entered in their case files and the parties are told. A last day that a party was told for certain does not come earlier.',
      pages: { compare: { title: 'Is it the same as the notice?' } },
      fields: {
        compared: { label: 'I have compared it with the notice day by day; it is the same' },
      },
    },
    'rulebook.withdraw-proposal': {
      title: 'Withdraw rest days not yet confirmed',
      lead: 'The table can be entered again afterwards. No term has moved by it.',
      action: 'Withdraw',
      after: 'It is withdrawn and can be entered again.',
      pages: { reason: { title: 'Why is it withdrawn?' } },
      fields: {
        reason: { label: 'Reason', hint: 'For example: a day of the October holiday is missing.' },
      },
    },
  },
  refusals: {
    'rulebook/another-confirms': () => ({
      what: 'You entered this table yourself; another person confirms it.',
      why: 'It governs the terms of every case. Two people enter and compare it, so that one slip moves no term.',
      mend: 'Ask another administrator or the president to compare and confirm it; to change it, withdraw it and enter it again.',
    }),
    'rulebook/no-such-year': () => ({
      what: 'This is not a year a notice can be for.',
      why: '',
      mend: 'Write a year of four digits, 1999 or later.',
    }),
    'rulebook/no-days': (facts) => ({
      what: `These cannot be read as days: ${(facts['words'] as readonly string[]).join(', ')}.`,
      why: '',
      mend: `Write days as 2027-01-01. ${form}`,
    }),
    'rulebook/not-that-year': (facts) => ({
      what: `${said(facts, 'day')} is not in ${said(facts, 'year')}.`,
      why: 'A table is for one year; days of a holiday that lie after New Year stand in the next year’s table.',
      mend: 'Correct the day or the year.',
    }),
    'rulebook/off-and-worked': (facts) => ({
      what: `${said(facts, 'day')} stands both among the rest days and among the days worked.`,
      why: '',
      mend: 'Compare with the notice and leave it in one place.',
    }),
    'rulebook/no-weekend': (facts) => ({
      what: `${said(facts, 'day')} is not a Saturday or Sunday.`,
      why: 'Only weekend days are worked in exchange for a holiday.',
      mend: 'Compare with the notice and correct it.',
    }),
  },
  entries: {
    'rulebook.Opened': () => ({ title: 'Working-day calendar opened', detail: '' }),
    'rulebook.CalendarProposed': (body) => ({
      title: `Rest days of ${said(body, 'year')} proposed, to be confirmed by another person`,
      detail: said(body, 'source'),
    }),
    'rulebook.ProposalWithdrawn': (body) => ({
      title: 'Rest days not yet confirmed withdrawn',
      detail: said(body, 'reason'),
    }),
    'rulebook.CalendarLoaded': (body) => ({
      title: `Rest days of ${said(body, 'year')} entered`,
      detail: said(body, 'source'),
    }),
  },
};
