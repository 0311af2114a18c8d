import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { newPartyDoubts } from '../shared/new-party-texts.ts';
import { alsoOnPaper } from '../shared/on-paper-texts.ts';

const as = {
  'third-party-claiming': 'Third party with a claim of their own',
  'third-party-concerned': 'Third party whom the outcome concerns',
  defendant: 'Defendant beside those there are',
  plaintiff: 'Plaintiff beside those there are',
} as const;
const asked = (facts: Facts): string => as[said(facts, 'as') as keyof typeof as];

const decided = (body: Facts): string => {
  if (body['settled'] === true) return 'in the case already';
  return body['granted'] === true ? 'granted' : 'not granted';
};

const texts: TextCatalogue = {
  commands: {
    'adding.ask': {
      title: 'Ask that somebody else come into the case',
      lead: 'Somebody else should sue or be sued together with those in the case, or the outcome concerns somebody else: ask that they come in. Say who, as what and why; the court receives it on any day.',
      action: 'Ask',
      after:
        'The judge looks at it, and all parties can read it. If it is granted, they are told to take part; if a plaintiff or defendant is not let in, that is ruled and served on all.',
      tells: {
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not seen your authority yet. The request is received all the same and decided once it has; please hand in the power of attorney soon',
        }),
      },
      pages: {
        as: { title: 'As what are they to take part?' },
        party: {
          title: 'Who is it?',
          lead: 'Write what you know; the more there is, the sooner they are found.',
        },
        reasons: { title: 'Why?' },
        papers: { title: 'Which papers are there?', lead: 'None are needed.' },
      },
      fields: {
        as: { label: 'As' },
        party: { label: 'Who is to come in' },
        reasons: {
          label: 'Facts and reasons',
          hint: 'What they have to do with the case, and why they should be part of it',
        },
        attachments: { label: 'Papers' },
        conformsToOriginals: {
          label:
            'I confirm that what I upload is as the original; if I hold no original, as what I hold',
        },
      },
      options: { as },
    },
    'adding.decide': {
      title: 'Decide whether somebody else comes in',
      lead: 'Whoever must sue or be sued together with those in the case is told to take part; where the reasons do not hold, the request is refused by ruling.',
      action: 'Decide',
      after:
        'All parties read it. Granted, they stand in the case and are invited, asked and served as a defendant is; where a plaintiff or defendant is not let in, the ruling is made at once and served on all.',
      tells: {
        asked: (facts) => ({
          label: `${said(facts, 'of')} asks for ${said(facts, 'name')} (${asked(facts)})`,
          value: said(facts, 'reasons'),
        }),
        paper: (facts) => ({ label: 'Handed in with it', value: said(facts, 'name') }),
        ...newPartyDoubts.en,
      },
      pages: {
        decision: { title: 'What do you decide, and why?' },
        party: {
          title: 'As what, and who?',
          lead: 'Filled in as it was asked for; change what is not right.',
        },
      },
      fields: {
        outcome: { label: 'Decision' },
        as: { label: 'As' },
        party: { label: 'Who comes in' },
        reasons: { label: 'Reasons', hint: 'All parties read them' },
      },
      options: {
        outcome: {
          granted: 'Granted: they are told to take part',
          refused: 'Not granted',
          'in-already': 'In the case already: nothing is left to decide',
        },
        as,
      },
    },
  },
  refusals: {
    'adding/over': () => ({
      what: 'The case was judged or has ended, and nobody can come in any more.',
      why: 'Whoever came in now would have had no part in the hearing.',
      mend: 'Do not grant it, and say why; a suit of its own stays open.',
    }),
    'adding/say-who': () => ({
      what: 'Nobody is named who is to come in.',
      why: 'Where it is granted, they have to be told and served.',
      mend: 'Say who it is.',
    }),
  },
  entries: {
    'adding.Asked': (body) => ({
      title: 'Request that somebody else come in',
      detail: `${said(body, 'name')}, ${asked(body)}: ${said(body, 'reasons')}`,
    }),
    'adding.Decided': (body) => ({
      title: 'Decision on who else comes in',
      detail: `${said(body, 'name')}, ${asked(body)}, ${decided(body)}: ${said(body, 'reasons')}`,
    }),
  },
};

export const addingEn: TextCatalogue = alsoOnPaper('en', texts, {
  'adding.record-asking': {
    of: 'adding.ask',
    title: 'Enter a request on paper that somebody else come in',
    after: 'The judge looks at it, and all parties can read it.',
    tells: { applicant: (facts) => ({ label: 'Asked by', value: said(facts, 'name') }) },
  },
});
