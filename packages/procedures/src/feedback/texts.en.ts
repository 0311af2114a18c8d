import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const moment: Readonly<Record<string, string>> = {
  filing: 'Filing',
  service: 'Service of papers',
  closing: 'Closing of a case',
  other: 'Other services',
};
const matter: Readonly<Record<string, string>> = {
  platform: 'The site does not work, or is hard to use',
  procedure: 'How things are handled',
  suggestion: 'A suggestion',
  service: 'How I was served at the counter or on the telephone',
  conduct: 'How a member of staff behaved',
};
const sender: Readonly<Record<string, string>> = {
  self: 'Myself',
  bar: 'A lawyers’ association',
  'justice-bureau': 'A justice bureau',
  court: 'Another court',
};
const finding: Readonly<Record<string, string>> = {
  'will-change': 'Justified, and it will be changed',
  right: 'Justified, and it has been dealt with',
  explained: 'Explained',
  'not-so': 'Looked into; not confirmed',
};
const body: Readonly<Record<string, string>> = {
  'high-court': 'The high people’s court',
  'justice-department': 'The provincial department of justice',
  'bar-association': 'The provincial lawyers’ association',
  'reform-office': 'The Supreme People’s Court’s office for judicial reform',
};
const score: Readonly<Record<string, string>> = {
  '5': 'Very satisfied',
  '4': 'Satisfied',
  '3': 'Neither satisfied nor dissatisfied',
  '2': 'Dissatisfied',
  '1': 'Very dissatisfied',
};
const post = {
  administrator: 'Administrator',
  president: 'President',
  'division-head': 'Head of a division',
  judge: 'Judge',
  'judge-assistant': 'Judge’s assistant',
  clerk: 'Clerk',
  'filing-reviewer': 'Filing counter',
  'finance-officer': 'Cashier’s office',
  unknown: 'I do not know',
};
const named = (table: Readonly<Record<string, string>>, facts: Facts, name: string): string =>
  table[said(facts, name)] ?? said(facts, name);

const quarterEn = (text: string): string => {
  const [year = '', quarter = ''] = text.split('Q');
  return `quarter ${quarter} of ${year}`;
};

const tells = {
  from: (facts: Facts) => ({
    label: 'From',
    value:
      said(facts, 'sender') === 'self'
        ? said(facts, 'by')
        : `${said(facts, 'by')} (says they write for: ${named(sender, facts, 'sender')}; not verified)`,
  }),
  rating: (facts: Facts) => ({
    label: 'Rating',
    value: `${named(moment, facts, 'moment')}: ${named(score, facts, 'score')}`,
  }),
  matter: (facts: Facts) => ({
    label: 'About',
    value:
      said(facts, 'named') === ''
        ? named(matter, facts, 'matter')
        : `${named(matter, facts, 'matter')} (${said(facts, 'named')})`,
  }),
  text: (facts: Facts) => ({ label: 'What was said', value: said(facts, 'text') }),
  file: (facts: Facts) => ({ label: 'Attached', value: said(facts, 'name') }),
  answer: (facts: Facts) => ({
    label: `Answer of ${said(facts, 'by')}`,
    value: said(facts, 'text'),
  }),
  to: (facts: Facts) => ({ label: 'Goes to', value: named(body, facts, 'to') }),
  quarter: (facts: Facts) => ({
    label: 'Quarter',
    value:
      facts['number'] === 1
        ? quarterEn(said(facts, 'quarter'))
        : `${quarterEn(said(facts, 'quarter'))} has been evaluated; this one is an addendum`,
  }),
};

export const feedbackEn: TextCatalogue = {
  commands: {
    'feedback.rate': {
      title: 'Rate this service',
      lead: 'Rate how the court served you, not how your case went. A rating is kept apart from the case; its judge does not see it.',
      action: 'Send the rating',
      after:
        'It counts towards this court’s satisfaction figures. If you asked for an answer, the court answers within its time.',
      variants: {
        filing: { title: 'Rate how filing went' },
        service: { title: 'Rate how service of papers went' },
        closing: { title: 'Rate how the court served you through the case' },
      },
      pages: { score: { title: 'Are you satisfied?' } },
      fields: {
        court: { label: 'Which court' },
        score: { label: 'All in all' },
        words: {
          label: 'Anything you want to say',
          hint: 'May be left empty. Leave out case numbers and identity numbers.',
        },
        answer: {
          label: 'Do you want an answer?',
          hint: 'If not, nobody at the court can read what you write.',
        },
      },
      options: { score, answer: { no: 'No, only count my rating', yes: 'Yes' } },
    },
    'feedback.submit': {
      title: 'Make a suggestion or a complaint',
      lead: 'Write about a site that does not work, about how you were received, or about how a member of the court’s staff behaved. To challenge a decision, appeal; nothing written here changes a judgment.',
      action: 'Send',
      after:
        'The court answers within its time. What you write is not put into any case: neither the other side nor the judge reads it there.',
      wayOn:
        'Whatever else there is to say can be written here, and the court answers; the rating given stays.',
      tells: {
        'nobody-free': () => ({
          label: 'Nobody else at this court can deal with it now',
          value:
            'Every post that deals with what people say is held by whom you write about. Nobody at this court can read it until somebody else holds one of them. Please also turn to the court above.',
        }),
      },
      pages: {
        matter: { title: 'What is it about?' },
        text: {
          title: 'What happened?',
          lead: 'The president looks into how staff behave. Anyone you name neither reads nor handles it.',
        },
      },
      fields: {
        court: { label: 'Which court' },
        matter: { label: 'About' },
        sender: { label: 'For whom', hint: 'Choose “Myself” if you write for yourself.' },
        post: { label: 'What they do at the court', hint: 'Choose “I do not know” if unsure.' },
        named: { label: 'Their name', hint: 'Leave empty if you do not know it.' },
        text: {
          label: 'What happened and what you want',
          hint: 'Say when and where, what happened, and how it could be put right.',
        },
        attachments: { label: 'Screenshots, photographs', hint: 'Leave empty if none.' },
      },
      options: { matter, sender, post },
    },
    'feedback.confirm': {
      title: 'Say whether the answer settles it',
      lead: 'If it does not, the court answers once more.',
      action: 'Send',
      after: 'If it is not settled, the court answers again within its time.',
      tells,
      pages: { settled: { title: 'Is it settled?' } },
      fields: { settled: { label: 'Result' }, words: { label: 'What is still unsettled' } },
      options: { settled: { yes: 'Yes, settled', no: 'No, not settled' } },
    },
    'feedback.answer': {
      title: 'Answer feedback on the court',
      lead: 'Write for the person who sent it: in plain words, the result first, then why.',
      action: 'Answer',
      after: 'They can read it at once. If a change is promised, report it done by that day.',
      tells,
      pages: { answer: { title: 'What is the answer?' } },
      fields: {
        finding: { label: 'Result' },
        changeBy: { label: 'To be changed by' },
        text: { label: 'Answer' },
      },
      options: { finding },
    },
    'feedback.pass-on': {
      title: 'Report it upwards',
      lead: 'What this court cannot solve alone is reported upwards, by the line the sender belongs to. It is answered here all the same.',
      action: 'Enter the report',
      after: 'They can see that it was reported, and to whom.',
      tells,
      pages: { letter: { title: 'By which letter?' } },
      fields: { letter: { label: 'Number of the letter', hint: 'As written on the letter.' } },
    },
    'feedback.improve': {
      title: 'Say what was changed',
      lead: 'It is published on the feedback page for everybody to read. Leave out names, case numbers and anything else about a person.',
      action: 'Publish',
      after: 'It is published at once; the person who raised it can say whether that settles it.',
      tells,
      pages: { what: { title: 'What was changed?' } },
      fields: { what: { label: 'What was changed' } },
    },
    'feedback.evaluate': {
      title: 'Evaluate a quarter of online service',
      lead: 'Sum up what people said in the quarter, say what works, what does not and what is proposed, and report it upwards. Once signed it is not changed; anything later is an addendum. Leave out parties’ names and case numbers: it is published.',
      action: 'Sign',
      after: 'It is published on the feedback page.',
      tells,
      pages: {
        findings: { title: 'What was found?' },
        with: { title: 'With whom, and reported how?' },
      },
      fields: {
        findings: { label: 'Practice and problems' },
        proposals: { label: 'Proposals' },
        with: { label: 'Consulted' },
        letter: { label: 'Number of the report' },
      },
      options: {
        with: {
          'justice-bureau': 'Justice bureau',
          bar: 'Lawyers’ association',
          courts: 'Other courts',
          none: 'Nobody',
        },
      },
    },
  },
  refusals: {
    'feedback/no-such-court': () => ({
      what: 'Not sent: there is no such court here.',
      why: 'Nobody would read it.',
      mend: 'Choose a court from the list. For a court that is not on it, telephone or write to that court.',
    }),
    'feedback/rated-today': () => ({
      what: 'You have already rated this service today.',
      why: 'Each person counts once a day for each service, so that the figures are true.',
      mend: 'If you have more to say, write to the court.',
    }),
    'feedback/answered-first': () => ({
      what: 'The court has not answered yet, so this cannot be closed.',
      why: 'It is settled only once it has been answered; no passing of time closes it.',
      mend: 'Wait for the answer; if it is urgent, telephone the court.',
    }),
    'feedback/day-ahead': () => ({
      what: 'The day of the change must be today or later.',
      why: '',
      mend: 'Enter today or a later day.',
    }),
    'feedback/names-nobody': (facts) => ({
      what: `This contains a number that identifies somebody: ${said(facts, 'found')}`,
      why: 'What is published or reported must not show who it was.',
      mend: 'Take out telephone, identity and case numbers, and names.',
    }),
  },
  entries: {
    'feedback.Rated': (entry) => ({
      title: 'Rating',
      detail: `${named(moment, entry, 'moment')}: ${named(score, entry, 'score')}`,
    }),
    'feedback.Submitted': (entry) => ({
      title: 'Suggestion or complaint',
      detail: named(matter, entry, 'matter'),
    }),
    'feedback.Answered': (entry) => ({
      title: 'Answer of the court',
      detail: `${named(finding, entry, 'finding')}. ${said(entry, 'text')}`,
    }),
    'feedback.PassedOn': (entry) => ({
      title: 'Reported upwards',
      detail: `${named(body, entry, 'to')}, ${said(entry, 'letter')}`,
    }),
    'feedback.Improved': (entry) => ({ title: 'Changed', detail: said(entry, 'what') }),
    'feedback.Confirmed': (entry) => ({
      title: entry['settled'] === true ? 'Settled' : 'Not settled',
      detail: said(entry, 'words'),
    }),
    'feedback.Evaluated': (entry) => ({
      title: 'Online service evaluated',
      detail: quarterEn(said(entry, 'quarter')),
    }),
  },
  owed: {
    'feedback.answer': 'An answer to feedback on the court',
    'feedback.improve': 'The change that was promised',
  },
};
