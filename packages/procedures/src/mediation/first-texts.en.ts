import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

const answers = {
  agreed: 'I would try mediation first',
  refused: 'I would not; please register and try the case',
} as const;
const words: Readonly<Record<string, string>> = {
  agreed: 'Would try mediation first',
  refused: 'Does not want mediation',
  nothing: 'Has not said yet',
};
const held = {
  court: 'Somebody of this court',
  entrusted: 'Entrusted to a mediator or an organisation',
} as const;
const ends = {
  refused: 'A party does not want mediation',
  'no-agreement': 'No agreement was reached',
  'not-reached': 'The other side could not be reached',
  'time-over': 'The time for it is over',
} as const;

const asked: NonNullable<CommandText['tells']> = {
  order: (facts) =>
    facts['order'] === 'mediate-first'
      ? {
          label: 'How this court does it',
          value:
            'If you would try mediation, this court arranges it before it registers the case. If not, say so here on any day: the review goes on, and what meets the conditions is registered.',
        }
      : {
          label: 'How this court does it',
          value:
            'It registers first and mediates then. What meets the conditions is registered within seven days and does not wait for mediation.',
        },
  'fee-waits': () => ({
    label: 'Court fee',
    value:
      'While mediation before the trial goes on, no fee is asked for. If it comes to nothing, the notice to pay is sent then.',
  }),
  said: (facts) => ({ label: 'Noted so far', value: words[said(facts, 'answer')] ?? '' }),
  free: () => ({
    label: 'It is for you to say',
    value:
      'If you do not want it you need give no reasons; the case goes on, and nothing is held against you. If you agree now, you may change your mind later.',
  }),
};

const bench: NonNullable<CommandText['tells']> = {
  word: (facts) => ({ label: said(facts, 'name'), value: words[said(facts, 'answer')] ?? '' }),
};

const short = (body: Facts, name: string): string => said(body, name).slice(0, 60);

export const firstEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> &
  Required<Pick<TextCatalogue, 'owed'>> = {
  commands: {
    'mediation.answer-first': {
      title: 'Say whether you would try mediation first',
      lead: 'A dispute that is fit for it is mediated first; not where a party does not want it.',
      action: 'Tell the court',
      tells: asked,
      after:
        'If you would, the court arranges it. If not, the mediation before the trial ends at once and the case goes on.',
      pages: { answer: { title: 'Would you try mediation first?' } },
      fields: { answer: { label: 'Your answer' } },
      options: { answer: answers },
    },
    'mediation.record-first-answer': {
      title: 'Enter whether a party would try mediation first',
      lead: 'Said by telephone, in writing or at the counter. It is the party’s word.',
      action: 'Enter',
      tells: asked,
      after: 'If they would not, the mediation before the trial ends at once.',
      pages: { answer: { title: 'What did the party say?' } },
      fields: {
        answer: { label: 'The party’s answer' },
        how: { label: 'How it was said' },
        receivedOn: { label: 'On which day' },
        attachments: { label: 'Scans' },
      },
      options: {
        answer: answers,
        how: { phone: 'By telephone', paper: 'In writing', 'in-person': 'In person' },
      },
    },
    'mediation.begin-first': {
      title: 'Mediation before the trial begins',
      lead: '',
      action: 'Enter',
      after: '',
      pages: {},
      fields: {},
    },
    'mediation.refer-first': {
      title: 'Mediate before registration',
      lead: 'Where this court mediates first and the plaintiff agrees. The plaintiff may ask for registration on any day.',
      action: 'Arrange it',
      tells: bench,
      after:
        'The seven days of the review stand still meanwhile; they run afresh from the day after it ends or the plaintiff asks for registration.',
      pages: { sure: { title: 'Mediation before registration' } },
      fields: {
        sure: {
          label: 'The plaintiff has been told that they may ask for registration on any day',
        },
      },
    },
    'mediation.take-up-first': {
      title: 'Say who mediates before the trial',
      lead: 'Somebody of this court, or a mediator or an organisation to whom it is entrusted. The time for it runs from the day on which they took it up.',
      action: 'Enter',
      tells: bench,
      after:
        'After registration fifteen days in ordinary procedure and seven in summary and small-claims procedure; before it thirty. Both sides may agree on thirty more.',
      pages: { who: { title: 'Who mediates?' } },
      fields: {
        held: { label: 'Held by' },
        mediator: { label: 'Mediator or organisation' },
        on: { label: 'Taken up on' },
      },
      options: { held },
    },
    'mediation.extend-first': {
      title: 'Give mediation before the trial more time',
      lead: 'Once, thirty days, where all sides agree.',
      action: 'Extend',
      tells: bench,
      after: 'After registration these days do not count as time to try the case.',
      pages: { agreed: { title: 'Do all sides agree?' } },
      fields: {
        agreed: { label: 'All sides agree to more time' },
        note: { label: 'How they agreed' },
      },
    },
    'mediation.end-first': {
      title: 'End mediation before the trial',
      lead: 'Where it came to nothing. If the sides agreed after registration, record the agreement; if before it, register the case and record it then where they want a statement, or the plaintiff takes the filing back. None of that is ended here.',
      action: 'End it',
      tells: bench,
      after:
        'Before registration the review goes on; after it the notice to pay goes to the plaintiff, and the case is tried.',
      pages: { why: { title: 'Why does it end?' } },
      fields: {
        why: { label: 'Ground' },
        note: { label: 'Note', hint: 'Leave out what either side was ready to give up' },
      },
      options: { why: ends },
    },
  },
  refusals: {
    'mediation/registered-first': () => ({
      what: 'This court registers first and mediates then; nothing was arranged before registration.',
      why: 'Since 1 January 2025 the courts register first. It is a setting of this court; the president may set it otherwise, with reasons that everybody can read.',
      mend: 'Register what meets the conditions. If the plaintiff would try mediation, it begins at once with the registration, and no fee is asked for meanwhile.',
    }),
    'mediation/plaintiff-has-not-agreed': () => ({
      what: 'The plaintiff has not agreed; nothing was arranged before registration.',
      why: 'Civil Procedure Law, article 125: a dispute fit for mediation is mediated first, unless a party refuses.',
      mend: 'Ask the plaintiff. If they would not, go on with the review and register what meets the conditions.',
    }),
    'mediation/taken-up-on': () => ({
      what: 'That day does not fit.',
      why: 'It lies between the beginning of the mediation and today.',
      mend: 'Correct the date.',
    }),
    'mediation/under-way': () => ({
      what: 'Mediation before the trial has not ended.',
      why: 'While it goes on no fee is asked for, and nothing is tried. To try the case, end it; the notice to pay is sent then.',
      mend: 'If it came to nothing, end it; if the sides agreed, record the agreement.',
    }),
  },
  entries: {
    'mediation.FirstAnswered': (body) => ({
      title: `${words[said(body, 'answer')] ?? ''}${body['authority'] === undefined ? '' : ' (authority to be checked)'}`,
      detail: '',
    }),
    'mediation.FirstBegun': (body) => ({
      title: 'Mediation before the trial begins',
      detail:
        body['moment'] === 'before'
          ? 'The plaintiff agrees, and may ask for registration on any day'
          : 'No court fee is asked for meanwhile; it ends as soon as any side does not want it',
    }),
    'mediation.FirstTakenUp': (body) => ({
      title: 'Mediation before the trial was taken up',
      detail: `${said(body, 'mediator')}, until ${dayEn(body, 'dueOn')}`,
    }),
    'mediation.FirstExtended': (body) => ({
      title: 'All sides agreed to more time for mediation',
      detail: `Until ${dayEn(body, 'dueOn')}`,
    }),
    'mediation.FirstEnded': (body) => ({
      title: 'Mediation before the trial ended',
      detail: [ends[body['why'] as keyof typeof ends], short(body, 'note')]
        .filter((one) => one !== '')
        .join(': '),
    }),
  },
  owed: {
    'mediation.answer-first': 'Answer whether to try mediation first',
    'mediation.take-up-first': 'Say who mediates before the trial',
    'mediation.end-first': 'Mediate before the trial, or end it',
  },
};
