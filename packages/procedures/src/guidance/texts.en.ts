import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { guidesEn } from './guides.en.ts';

const topics: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(guidesEn).map(([name, { title }]) => [name, title]),
);
const kinds: Readonly<Record<string, string>> = {
  interpreter: 'An interpreter',
  'sign-language': 'Sign language',
  'large-print': 'Papers in large print',
  explained: 'Somebody to explain and to help with the screen',
  device: 'Equipment or a room at the court',
  access: 'Step-free access, a seat, somebody to meet me',
  other: 'Something else',
};
const outcome: Readonly<Record<string, string>> = {
  arranged: 'Arranged',
  otherwise: 'Arranged in another way',
  'not-possible': 'Cannot be arranged',
};
const kindsOf = (facts: Facts): string => {
  const found = facts['kinds'];
  return Array.isArray(found)
    ? found.map((one) => kinds[String(one)] ?? String(one)).join('; ')
    : '';
};
const withLanguage = (facts: Facts): string =>
  said(facts, 'language') === ''
    ? kindsOf(facts)
    : `${kindsOf(facts)} (${said(facts, 'language')})`;

const tells: NonNullable<CommandText['tells']> = {
  topic: (facts) => ({
    label: 'Step',
    value: `${topics[said(facts, 'topic')] ?? ''} (written by ${said(facts, 'by')})`,
  }),
  text: (facts) => ({ label: said(facts, 'title'), value: said(facts, 'text') }),
  english: (facts) => ({ label: said(facts, 'titleEn'), value: said(facts, 'textEn') }),
  asked: (facts) => ({
    label: `${said(facts, 'name')} needs${said(facts, 'notedBy') === '' ? '' : ` (noted by ${said(facts, 'notedBy')})`}`,
    value: [withLanguage(facts), said(facts, 'text')].filter((one) => one !== '').join('\n'),
  }),
  'language-law': () => ({
    label: 'Interpreter',
    value:
      'Whoever does not know the language in common use there is given an interpreter by the court (Civil Procedure Law, article 11).',
  }),
};

const helpFields = {
  kinds: { label: 'What do you need?' },
  language: { label: 'Which language', hint: 'For example Uygur, English, the Fuzhou dialect' },
  text: {
    label: 'Anything to explain',
    hint: 'May be left empty. For example: my eyes are poor and I need larger letters.',
  },
};

export const guidanceEn: TextCatalogue = {
  commands: {
    'guidance.propose': {
      title: 'Write a guide',
      lead: 'For the people who come to court. Each step has a general guide already; write here what this court has to add.',
      action: 'Pass on for checking',
      after: 'It appears on the site once another person has checked and published it.',
      pages: {
        what: {
          title: 'Which step?',
          lead: 'Plain words, one thing to a sentence, and nothing beyond the law.',
        },
        english: { title: 'English', lead: 'Without it the English pages show the Chinese.' },
      },
      fields: {
        topic: { label: 'Step' },
        title: { label: 'Title' },
        text: { label: 'Text', hint: 'One paragraph to a line.' },
        titleEn: { label: 'Title in English' },
        textEn: { label: 'Text in English' },
      },
      options: { topic: topics },
    },
    'guidance.vet': {
      title: 'Check a guide',
      lead: 'Compare it with the law and the interpretations, and publish it if it goes no further.',
      action: 'Confirm',
      after:
        'What is published appears at once, in place of the court’s earlier guide to that step. Of what is sent back the writer sees why.',
      pages: { vet: { title: 'May it be published?' } },
      fields: {
        published: { label: 'Result' },
        compared: {
          label:
            'I have compared it with the law and interpretations in force, and it goes no further',
        },
        until: { label: 'Shown until', hint: 'Left empty, until it is replaced.' },
        remarks: { label: 'What should be changed' },
        letter: {
          label: 'Answer of the court above',
          hint: 'Its number, if the court above was asked.',
        },
      },
      tells,
      options: { published: { yes: 'Publish', no: 'Send back' } },
    },
    'guidance.withdraw': {
      title: 'Withdraw a guide',
      lead: 'Takes it from the site, or takes back what is not yet published.',
      action: 'Withdraw',
      after: 'The site shows the general guide again. What was withdrawn stays on record.',
      pages: { reason: { title: 'Why is it withdrawn?' } },
      fields: { reason: { label: 'Reason' } },
      tells,
    },
    'help.ask': {
      title: 'Ask for help',
      lead: 'If you do not see, hear or move well, do not know Chinese, or find the screen difficult, say what you need. The other side does not see it.',
      action: 'Ask',
      after:
        'The clerk answers how it will be arranged. Asking changes no time limit and nothing about how the case is decided.',
      pages: { what: { title: 'What help do you need?' } },
      fields: helpFields,
      options: { kinds },
    },
    'help.note': {
      title: 'Note what help is needed',
      lead: 'What a party said at the counter or on the telephone. The other side does not see it.',
      action: 'Note it',
      after: 'The clerk answers how it will be arranged.',
      pages: { what: { title: 'What help is needed?' } },
      fields: helpFields,
      options: { kinds },
    },
    'help.answer': {
      title: 'Answer a request for help',
      lead: 'Say how: who, when and where. If it cannot be arranged, say what can be done instead.',
      action: 'Answer',
      after: 'The party sees it at once.',
      pages: { answer: { title: 'How will it be arranged?' } },
      fields: {
        outcome: { label: 'Result' },
        text: {
          label: 'How',
          hint: 'For example: somebody will meet you at the east gate at nine.',
        },
      },
      tells,
      options: { outcome },
    },
  },
  refusals: {
    'guidance/not-compared': () => ({
      what: 'It cannot be published before it was compared.',
      why: 'Before a guide is published it is compared with the law and the interpretations in force.',
      mend: 'Compare it, and tick that you have.',
    }),
    'guidance/another-vets': () => ({
      what: 'You cannot check a guide that you wrote.',
      why: 'One person writes and another checks, so that nothing is overlooked.',
      mend: 'Ask another head or administrator of this court to check it.',
    }),
  },
  entries: {
    'guidance.Proposed': (body) => ({
      title: 'Guide written',
      detail: `${topics[said(body, 'topic')] ?? ''}: ${said(body, 'title')}`,
    }),
    'guidance.Vetted': (body) => ({
      title: body['published'] === true ? 'Guide published' : 'Guide sent back',
      detail: said(body, 'remarks'),
    }),
    'guidance.Withdrawn': (body) => ({
      title: 'Guide withdrawn',
      detail: said(body, 'reason'),
    }),
    'help.Asked': (body) => ({ title: 'Help asked for', detail: withLanguage(body) }),
    'help.Answered': (body) => ({
      title: `Request for help answered: ${(outcome[said(body, 'outcome')] ?? '').toLowerCase()}`,
      detail: said(body, 'text'),
    }),
  },
  tasks: { 'help.answer': 'Somebody needs help' },
  owed: { 'help.answer': 'The clerk is to say how help is arranged' },
};
