import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const missing = (facts: Facts): readonly number[] => facts['missing'] as readonly number[];
const form = 'List the days, or write a range such as 2027-10-01–2027-10-07.';

const holidayNames: Readonly<Record<string, string>> = {
  'new-year': 'New Year’s Day',
  qingming: 'Qingming',
  labour: 'Labour Day',
  national: 'National Day',
};
const listedHolidays = (facts: Facts): readonly string[] =>
  (facts['holidays'] as readonly string[]).map((one) => holidayNames[one] ?? one);

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
        work: { label: 'Weekend days worked to make up' },
        source: { label: 'Name and number of the notice' },
      },
    },
    'rulebook.propose-calendar': {
      title: 'Enter a year’s rest days',
      lead: 'Enter them from the notice of the General Office of the State Council. A time limit whose last day is a rest day ends on the first working day after it, so no last day is certain without this table. Another administrator or the president then checks it against the notice; it takes effect once they have confirmed it.',
      action: 'Submit for confirmation',
      tells: {
        known: (facts) => ({
          label: 'Entered up to',
          value:
            missing(facts).length === 0
              ? said(facts, 'last')
              : `${said(facts, 'last')}; still missing: ${missing(facts).join(', ')}`,
        }),
        holidays: (facts) => ({
          label: 'Holidays missing',
          value: `Not in the table: ${listedHolidays(facts).join(', ')}. Compare it with the notice; what is left out lets time limits end on a holiday.`,
        }),
        few: (facts) => ({
          label: 'Few rest days',
          value: `Only ${said(facts, 'days')} days are entered. A notice usually names twenty to thirty; check whether something was left out.`,
        }),
      },
      after:
        'No time limit has changed yet. Running time limits are recalculated once another person has checked the table against the notice and confirmed it.',
      pages: { notice: { title: 'Which notice?' }, table: { title: 'Which days?' } },
      fields: {
        year: { label: 'Year', hint: 'For example 2027' },
        off: { label: 'Rest days', hint: form },
        work: { label: 'Weekend days worked to make up', hint: `Leave empty if none. ${form}` },
        source: { label: 'Name and number of the notice' },
      },
    },
    'rulebook.load-calendar': {
      title: 'Check a year’s rest days and confirm them',
      lead: 'A colleague entered this table. Check it day by day against the notice of the General Office of the State Council. If anything is wrong, do not confirm it: withdraw it and have it entered again.',
      action: 'Confirm',
      tells: {
        holidays: (facts) => ({
          label: 'Holidays missing',
          value: `Not in the table: ${listedHolidays(facts).join(', ')}. Compare it with the notice; what is left out lets time limits end on a holiday.`,
        }),
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
        'Running time limits are recalculated. Those that change are entered in their dockets and the parties are notified. A last day that a party was told for certain never becomes earlier.',
      pages: { compare: { title: 'Is it the same as the notice?' } },
      fields: {
        compared: { label: 'I have checked it day by day against the notice; it is the same' },
      },
    },
    'rulebook.withdraw-proposal': {
      title: 'Withdraw what waits for confirmation',
      lead: 'It can be entered again afterwards. It has not changed any time limit.',
      action: 'Withdraw',
      after: 'It is withdrawn and can be entered again.',
      pages: { reason: { title: 'Why is it withdrawn?' } },
      fields: {
        reason: {
          label: 'Reason',
          hint: 'For example: a day of the October holiday is missing; the rate is that of another line.',
        },
      },
    },
  },
  refusals: {
    'rulebook/another-confirms': () => ({
      what: 'You entered this yourself; another person must confirm it.',
      why: 'It governs all cases. One person enters it and another checks it, so that one person’s slip can make no time limit and no interest wrong.',
      mend: 'Ask another administrator or the president to check and confirm it; to change it, withdraw it and enter it again.',
    }),
    'rulebook/no-such-year': () => ({
      what: 'This is not a year that can be entered.',
      why: '',
      mend: 'Enter a year of four digits, 1999 or later.',
    }),
    'rulebook/no-days': (facts) => ({
      what: `These cannot be read as days: ${(facts['words'] as readonly string[]).join(', ')}.`,
      why: '',
      mend: `Write days as 2027-01-01. ${form}`,
    }),
    'rulebook/not-that-year': (facts) => ({
      what: `${said(facts, 'day')} is not in ${said(facts, 'year')}.`,
      why: 'A table is for one year; days of a holiday after New Year belong in the next year’s table.',
      mend: 'Correct the day or the year.',
    }),
    'rulebook/off-and-worked': (facts) => ({
      what: `${said(facts, 'day')} is entered both as a rest day and as a day worked.`,
      why: '',
      mend: 'Check the notice and leave it in one place.',
    }),
    'rulebook/no-weekend': (facts) => ({
      what: `${said(facts, 'day')} is not a Saturday or Sunday.`,
      why: 'Only Saturdays and Sundays are worked to make up for a holiday.',
      mend: 'Check the notice and correct it.',
    }),
  },
  entries: {
    'rulebook.Opened': () => ({ title: 'Working-day calendar opened', detail: '' }),
    'rulebook.CalendarProposed': (body) => ({
      title: `Rest days of ${said(body, 'year')} proposed, to be confirmed by another person`,
      detail: said(body, 'source'),
    }),
    'rulebook.ProposalWithdrawn': (body) => ({
      title: 'What waited for confirmation was withdrawn',
      detail: said(body, 'reason'),
    }),
    'rulebook.CalendarLoaded': (body) => ({
      title: `Rest days of ${said(body, 'year')} entered`,
      detail: said(body, 'source'),
    }),
  },
};
