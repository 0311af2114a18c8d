import { timeLimit } from '@xiezhi/law';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { doubtfulTermIds, recordInWords } from './record-words.ts';

const record = (facts: Facts): string => recordInWords('en', facts);
const afterwards =
  'It is not in force yet. It takes effect once another administrator or the president has checked it against its source.';
const source = {
  label: 'Source',
  hint: 'Name and number of the paper or notice, or where it was seen',
};
const far = {
  far: (facts: Facts) => ({
    label: 'Far from the last one',
    value: `The last one: ${record(facts)}. They differ by more than half a percentage point; please compare once more.`,
  }),
  'upside-down': () => ({
    label: 'Five years below one year',
    value: 'No rates have been published like that; please see whether the two were exchanged.',
  }),
};

export const recordsEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'rulebook.propose-rate': {
      title: 'Enter a newly published loan prime rate',
      lead: 'The table of rates that comes with the program ends on a certain day; what is published later is entered here, so that interest can be calculated further. Enter every month, also one without a change. It takes effect once another administrator or the president has checked it against the notice.',
      action: 'Submit for confirmation',
      tells: {
        known: (facts) => ({
          label: 'Rates held',
          value: `Up to ${said(facts, 'until')}. The last one: ${record(facts)}`,
        }),
        ...far,
      },
      after: afterwards,
      pages: {
        publication: { title: 'When was it published?' },
        rates: { title: 'What are the rates?' },
      },
      fields: {
        from: {
          label: 'Day of publication',
          hint: 'The 20th of a month, or the next working day',
        },
        oneYear: { label: 'One year (%)', hint: 'For example 3.00' },
        fiveYears: { label: 'Five years (%)', hint: 'For example 3.50' },
        source,
      },
    },
    'rulebook.propose-court': {
      title: 'Enter or take back a court’s code',
      lead: 'The table of courts that comes with the program lacks the codes of some special courts and of the corps. Once entered, the check of case numbers says which court it is. What was entered by mistake is taken back here too. It takes effect once another administrator or the president has confirmed it.',
      action: 'Submit for confirmation',
      after: afterwards,
      pages: { court: { title: 'Which court?' } },
      fields: {
        code: {
          label: 'Code',
          hint: 'What stands in case numbers between year and type, for example 渝8701',
        },
        holds: { label: 'What do you want to enter?' },
        name: { label: 'Full name of the court', hint: 'As printed in its judgments' },
        source,
      },
      options: {
        holds: {
          borne: 'Which court bears this code',
          mistaken: 'The entry for this code is a mistake: take it back',
        },
      },
    },
    'rulebook.propose-term': {
      title: 'Correct the length of a doubtful term',
      lead: 'The lengths of these terms were not compared with the text. Once they have been, correct them here; calculators go by the length for terms that begin on the day you give or later. No running time limit in a case goes by these terms today. Terms that the law fixes without doubt cannot be changed here. It takes effect once another administrator or the president has confirmed it.',
      action: 'Submit for confirmation',
      after: afterwards,
      pages: {
        term: { title: 'Which term, and how long?' },
        since: { title: 'From when, and by what source?' },
      },
      fields: {
        term: { label: 'Term' },
        count: {
          label: 'Length',
          hint: 'A number from 1 to 365; the unit (days or working days) stays',
        },
        from: { label: 'Applies from' },
        source,
      },
      options: {
        term: Object.fromEntries(doubtfulTermIds.map((id) => [id, termOption(id)])),
      },
    },
    'rulebook.load-record': {
      title: 'Check legal data against its source and confirm it',
      lead: 'A colleague entered this. Check it against its source. If anything is wrong, do not confirm it: withdraw it and have it entered again.',
      action: 'Confirm',
      tells: {
        proposed: (facts) => ({
          label: 'Entered',
          value: `${record(facts)}. Source: ${said(facts, 'source')} (entered by ${said(facts, 'by')})`,
        }),
        before: (facts) => ({ label: 'Before', value: record(facts) }),
        'nothing-before': () => ({ label: 'Before', value: 'Not held' }),
        ...far,
      },
      after:
        'It is in force, and the calculators go by it. No running time limit in a case goes by what is entered here today.',
      pages: { compare: { title: 'Is it the same as the source?' } },
      fields: { compared: { label: 'I have checked it against the source; it is the same' } },
    },
  },
  refusals: {
    'rulebook/no-percent': () => ({
      what: 'A percentage belongs here.',
      why: '',
      mend: 'Write a number such as 3.00, two decimals at most.',
    }),
    'rulebook/no-such-rate': (facts) => ({
      what: 'There can be no such rate.',
      why: `All loan prime rates published so far were below 5 %; from 0.01 % to ${String(Number(facts['most']) / 100)} % is taken here.`,
      mend: 'Compare it with the notice; the decimal point may be missing.',
    }),
    'rulebook/day-has-rate': (facts) => ({
      what: 'That day has its rate already; nothing was entered.',
      why: `Rates are held up to ${said(facts, 'until')}; they are published on the 20th of a month or the next working day, and none in between.`,
      mend: 'Check the day of publication.',
    }),
    'rulebook/not-published-yet': (facts) => ({
      what: 'That day has not come yet; nothing was entered.',
      why: `Today is ${said(facts, 'today')}; nobody knows a rate that has not been published.`,
      mend: 'Enter it once it is published, or correct the day.',
    }),
    'rulebook/not-the-next-month': (facts) => ({
      what: `The rate of ${said(facts, 'month')} has not been entered yet.`,
      why: 'With a month left out its rate could only be guessed; a month without a change is entered too.',
      mend: `Enter what was published in ${said(facts, 'month')} first.`,
    }),
    'rulebook/code-is-held': () => ({
      what: 'The table of courts has this code already.',
      why: 'Only codes that the table lacks are entered here.',
      mend: 'Check the code; if the table is wrong, tell those who make this program.',
    }),
    'rulebook/no-court-code': () => ({
      what: 'This is no code of a court.',
      why: 'A code is the character of a province, alone or with two or four digits.',
      mend: 'Write it as in the case number, for example 渝8701.',
    }),
    'rulebook/no-code-entered': () => ({
      what: 'Nothing has been entered for this code; there is nothing to take back.',
      why: 'Only what was entered by a court can be taken back here.',
      mend: 'Check the code against the list on the court’s page.',
    }),
    'rulebook/unit-changed': () => ({
      what: 'The unit of this term has changed; nothing was entered.',
      why: 'It was written in another unit (days, working days) than the program has today, and would be another length.',
      mend: 'Withdraw it and enter it again from its source.',
    }),
    'rulebook/no-such-start': (facts) => ({
      what: 'No term can be entered from that day on.',
      why: `The term was not there yet on that day, or it is more than a year off; days up to ${said(facts, 'until')} are taken.`,
      mend: 'Check the year.',
    }),
    'rulebook/term-is-certain': () => ({
      what: 'The law fixes the length of this term without doubt; it cannot be changed here.',
      why: 'Only terms that were not compared with the text are corrected here.',
      mend: 'Choose one of those listed.',
    }),
    'rulebook/as-it-is': () => ({
      what: 'It is so already; nothing needs to be entered.',
      why: 'What was written is exactly what is held.',
      mend: 'If something is to be corrected, check what was written.',
    }),
    'rulebook/already-proposed': () => ({
      what: 'Somebody has entered the same already; it waits for another person.',
      why: 'Of two that wait, whoever confirms could not tell which one is right.',
      mend: 'Confirm that one or withdraw it first, then enter it again.',
    }),
  },
  entries: {
    'rulebook.RecordProposed': (body) => ({
      title: 'Legal data proposed, to be confirmed by another person',
      detail: `${record(body['record'] as Facts)} (${said(body, 'source')})`,
    }),
    'rulebook.RecordEntered': (body) => ({
      title: 'Legal data entered',
      detail: `${record(body['record'] as Facts)} (${said(body, 'source')})`,
    }),
  },
};

function termOption(id: string): string {
  const limit = timeLimit(id);
  return limit === null ? id : `${limit.name.en} (${limit.basis})`;
}
