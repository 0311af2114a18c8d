import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const missing = (facts: Facts): readonly number[] => facts['missing'] as readonly number[];
const form = 'One day after another, or 2027-10-01–2027-10-07.';

export const rulebookEn: TextCatalogue = {
  commands: {
    'rulebook.open': { title: '', lead: '', action: 'Open', after: '', pages: {}, fields: {} },
    'rulebook.load-calendar': {
      title: 'Enter a year’s rest days',
      lead: 'Enter them from the notice of the General Office of the State Council. A term whose last day is a rest day ends on the first working day after it, so without this table no last day can be fixed.',
      action: 'Enter',
      tells: {
        known: (facts) => ({
          label: 'Entered up to',
          value:
            missing(facts).length === 0
              ? said(facts, 'last')
              : `${said(facts, 'last')}; still missing: ${missing(facts).join(', ')}`,
        }),
      },
      after:
        'Running terms are reckoned again. Those that move are entered in their case files and the parties are told. A last day that a party was told for certain does not come earlier.',
      pages: { table: { title: 'Which year, which days?' } },
      fields: {
        year: { label: 'Year', hint: 'For example 2027' },
        off: { label: 'Rest days', hint: form },
        work: { label: 'Weekend days worked in exchange', hint: `Leave empty if none. ${form}` },
        source: { label: 'Name and number of the notice' },
      },
    },
  },
  refusals: {
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
    'rulebook.CalendarLoaded': (body) => ({
      title: `Rest days of ${said(body, 'year')} entered`,
      detail: said(body, 'source'),
    }),
  },
};
