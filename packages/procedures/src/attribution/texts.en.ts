import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

const number = (facts: Facts): string => said(facts, 'seq');
const outcome = {
  'not-theirs': 'Not an act of the account holder',
  theirs: 'An act of the account holder',
} as const;
const side: Readonly<Record<string, string>> = {
  plaintiff: 'the plaintiff',
  defendant: 'the defendant',
  'third-party': 'the third party',
};

const listIn = (facts: Facts, name: string): readonly string[] => {
  const list = facts[name];
  return Array.isArray(list) ? list.map(String) : [];
};

const titles = (facts: Facts): string => listIn(facts, 'titles').join(', ');
const acts = (facts: Facts) => ({
  label: 'Done with this account',
  value: '',
  table: {
    head: ['Number', 'Act', 'Day'],
    rows: listIn(facts, 'seqs').map((each, at) => [
      each,
      listIn(facts, 'titles')[at] ?? '',
      dayEn({ day: listIn(facts, 'days')[at] ?? '' }, 'day'),
    ]),
  },
});

const pages = {
  which: {
    title: 'Which act was not the holder’s?',
    lead: 'What was done with this account in this case is listed below. Give its number; if there are several, say so one by one.',
  },
  why: {
    title: 'Why was it not the holder?',
    lead: 'When it was reported to the police, the phone blocked, the account suspended, with what shows it: whatever you have.',
  },
};
const seq = { label: 'Number in the docket', hint: 'Digits only, such as 12' };

export const attributionEn: TextCatalogue = {
  commands: {
    'attribution.challenge': {
      title: 'This was not me',
      lead: 'Somebody used your account to act in this case: tell the judge here. If they still have it, suspend the account first, under “My account”.',
      action: 'Submit',
      after:
        'A judge decides whether it was your act, with reasons. Until then it stays in the docket, and all parties see that you dispute it. No time limit moves by itself; where one should be extended, the judge decides.',
      pages,
      fields: {
        seq,
        reasons: { label: 'What happened, and why it was not you' },
        attachments: { label: 'What shows it' },
      },
      tells: { acts },
    },
    'attribution.record-challenge': {
      title: 'Enter for the holder: this was not them',
      lead: 'Somebody whose account is suspended says, at the counter or by telephone, that an act in this case was not theirs.',
      action: 'Enter',
      after: 'A judge decides, with reasons. All parties see it.',
      pages,
      fields: {
        seq,
        reasons: { label: 'What the holder said' },
        attachments: { label: 'What the holder handed in' },
        seen: { label: 'I made sure that it was the holder who spoke' },
      },
      tells: { acts },
    },
    'attribution.decide': {
      title: 'Decide whose act it was',
      lead: 'What is done with an account counts as the holder’s act, unless evidence shows that the account was stolen or the system erred.',
      action: 'Decide',
      after:
        'The act is marked in the docket and not deleted. All parties are told. If it was not the holder’s, it counts from then on as if it had not been done: an answer, a consent, an admission, a confirmed transcript or address, and a service that took effect by it alone. What the court did in reliance on it stands until you deal with it. You will be asked, one by one, whether running time limits are extended.',
      pages: { decision: { title: 'What do you decide, and why?' } },
      fields: { outcome: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: { outcome },
      tells: {
        said: (facts) => ({
          label: `${said(facts, 'name')} says that entry ${number(facts)} (${titles(facts)}) was not their act`,
          value: said(facts, 'reasons'),
        }),
        held: (facts) => ({ label: said(facts, 'name'), value: 'The account is suspended' }),
        paper: (facts) => ({ label: 'Handed in', value: said(facts, 'name') }),
      },
    },
    'attribution.weigh-term': {
      title: 'Decide whether a time limit is extended',
      lead: 'While an account is suspended, or after an act was found not to be the holder’s, you decide whether running time limits are extended. Without a decision they run as before.',
      action: 'Decide',
      after:
        'If it is extended, the new last day is entered and this side is told by text message; if not, it is told the reasons.',
      pages: { term: { title: 'What becomes of this time limit?' } },
      fields: {
        outcome: { label: 'Decision' },
        to: { label: 'New last day' },
        reasons: { label: 'Reasons' },
      },
      options: { outcome: { moved: 'Extended', stands: 'Not extended' } },
      tells: {
        term: (facts) => ({
          label: `Time limit of ${side[said(facts, 'side')] ?? ''}`,
          value: `The last day is now ${dayEn(facts, 'dueOn')}`,
        }),
      },
    },
    'attribution.note-account': {
      title: 'Note that an account is suspended or restored',
      lead: 'Entered by the court’s system.',
      action: 'Note',
      after: 'While it is suspended, nothing is served into that account; another way is used.',
      pages: { held: { title: 'Is the account suspended?' } },
      fields: { held: { label: 'Suspended' } },
    },
  },
  tasks: {
    'attribution.decide': 'Decide whose act it was',
    'attribution.weigh-term': 'Decide whether a time limit is extended',
  },
  refusals: {
    'attribution/no-such-act': () => ({
      what: 'At this number there is no act done with this account.',
      why: 'One can only say it of acts under one’s own account; there are other ways against what others do.',
      mend: 'Compare the number with the list above.',
    }),
    'attribution/waits-already': () => ({
      what: 'This act is disputed already and waits for the judge.',
      why: 'It need not be said twice.',
      mend: 'Hand in new evidence as a supplement; for another act, give another number.',
    }),
    'attribution/not-later': (facts) => ({
      what: 'The new last day must be later than the old one, and not past.',
      why: `The last day was ${dayEn(facts, 'last')}. An extension gives a party time and takes none.`,
      mend: 'Choose another day, or “Not extended”.',
    }),
  },
  entries: {
    'attribution.Challenged': (body) => ({
      title: 'Act disputed as not the holder’s',
      detail: body['seq'] === undefined ? '' : `Entry ${number(body)}. ${said(body, 'reasons')}`,
    }),
    'attribution.Decided': (body) => ({
      title: 'Decided whose act it was',
      detail:
        body['seq'] === undefined
          ? ''
          : `Entry ${number(body)}: ${outcome[said(body, 'outcome') as keyof typeof outcome]}. ${body['outcome'] === 'not-theirs' ? 'From then on it counts as not done. ' : ''}${said(body, 'reasons')}`,
    }),
    'attribution.AccountNoted': (body) => ({
      title:
        body['held'] === undefined
          ? 'Account suspended or restored'
          : body['held'] === true
            ? 'Somebody’s account suspended'
            : 'Account restored',
      detail: '',
    }),
    'attribution.TermWeighed': (body) => ({
      title: 'Decided whether a time limit is extended',
      detail:
        body['moved'] === undefined
          ? ''
          : `${body['moved'] === true ? 'Extended' : 'Not extended'}. ${said(body, 'reasons')}`,
    }),
  },
};
